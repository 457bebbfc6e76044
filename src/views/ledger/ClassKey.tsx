import { CLASS_MEANS, CLASS_NAMES, SHOWN_CLASSES } from './class-words.ts';

/** What is counted, and the signs of the classes. */
export function ClassKey({ draft }: { readonly draft: boolean }) {
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
      <div className="class-rule">
        {/* In the room of the rule, so that nothing moves when the counts are whole. */}
        <p role="status" className="ledger-draft">
          {draft &&
            'Copied wording only so far: other wording is still being looked for, and these counts will change.'}
        </p>
        {!draft && (
          <p>
            Every word of a headline, a paragraph and a list counts once; where passages overlap, in the class named
            first. Capitals and punctuation make no difference, and a hyphen parts two words, so that these totals are
            higher than the lengths in Overview. Captions, bylines and the rest of the page are counted apart and not
            compared.
          </p>
        )}
      </div>
    </div>
  );
}
