import { CLASS_MEANS, CLASS_NAMES, SHOWN_CLASSES } from './class-words.ts';

/** What is counted, and the signs of the classes. */
export function ClassKey() {
  return (
    <div className="class-key">
      <dl>
        {SHOWN_CLASSES.map((name) => (
          <div key={name}>
            <dt>
              <span className={`ledger-fill swatch ${name}`} aria-hidden="true" />
              {CLASS_NAMES[name]}
            </dt>
            <dd>{CLASS_MEANS[name]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <span className="ledger-fill swatch own inside" aria-hidden="true" />
            Quoted
          </dt>
          <dd>inside quotation marks, in the text whose words are counted</dd>
        </div>
      </dl>
      <p>
        Every word of a headline, a paragraph and a list counts once; where passages overlap, in the class named first.
        Capitals and punctuation make no difference, and a hyphen parts two words. Captions, bylines and the rest of the
        page are counted apart and not compared.
      </p>
    </div>
  );
}
