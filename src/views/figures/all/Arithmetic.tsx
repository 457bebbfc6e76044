import { follow, type Go } from '../../../state/follow.ts';
import { outletOf, witnessOf, wordsOf, type Scene } from '../../../state/scene.ts';
import type { ViewState } from '../../../state/view-state.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import { FigureSentence } from '../FigureSentence.tsx';
import { asWritten, excerptAt, sentenceAt } from '../figure-place.ts';
import { toRead } from '../../../state/to-place.ts';
import { calculationWords } from './calculation-words.ts';
import type { FoundPair } from './found-pairs.ts';
import './arithmetic.css';

export interface ArithmeticProps {
  readonly scene: Scene;
  readonly pairs: readonly FoundPair[];
  readonly state: ViewState;
  readonly go: Go;
}

/** Lines that a page shows before the others wait behind a click. */
const FIRST = 8;

/** What the documents' own figures give, where their words put two of them together. */
export function Arithmetic({ pairs, ...props }: ArithmeticProps) {
  const line = (pair: FoundPair) => (
    <PairLine key={`${pair.witness} ${pair.a.start} ${pair.b.start}`} pair={pair} {...props} />
  );
  const rest = pairs.slice(FIRST);
  return (
    <section aria-labelledby="arithmetic" className="arithmetic">
      <h3 id="arithmetic">Worked out from two figures of one document</h3>
      <p className="figures-about">
        {pairs.length === 0
          ? 'No two figures were found that a document puts together by its words. '
          : 'Found by the words between them, as “21 of 54” or “25, including four”. The numbers alone are worked out. '}
        <span className="no-print">
          Tick any two numbers in the table to work with them. Figures in sentences that name a private person are not
          offered.
        </span>
      </p>
      <ul>{pairs.slice(0, FIRST).map(line)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>
            <span className="chevron on" aria-hidden="true" /> {rest.length} more
          </summary>
          <ul>{rest.map(line)}</ul>
        </details>
      )}
    </section>
  );
}

interface PairLineProps extends Omit<ArithmeticProps, 'pairs'> {
  readonly pair: FoundPair;
}

function PairLine({ scene, pair, state, go }: PairLineProps) {
  const { witness, a, b, said, calculation } = pair;
  const item = witnessOf(scene, witness);
  const { says, formula } = calculationWords(calculation, [a.unit, b.unit]);
  return (
    <li>
      <Siglum siglum={item.witness.siglum} index={item.index} name={outletOf(scene, witness)} />
      <span className="calculation">
        <b>{says}</b> <span className="formula">{formula}</span>
        {noteOf(scene, pair).map((note) => (
          <span key={note} className="figure-note">
            {note}
          </span>
        ))}
      </span>
      <span>
        <Excerpts {...{ scene, witness }} figures={said && said !== a ? [a, b, said] : [a, b]} />{' '}
        <a className="figure-link" {...follow(go, toRead(witness, a, state))}>
          Read<span className="sr-only"> {says}</span>
        </a>
      </span>
    </li>
  );
}

/** What the text has beside the result: its own word for the share, and words that say a number is not exact. */
function noteOf(scene: Scene, { witness, a, b, said }: FoundPair): readonly string[] {
  const quote = (figure: Parameters<typeof asWritten>[0]) => `“${wordsOf(scene, witness, asWritten(figure))}”`;
  const about = [a, b].filter((figure) => figure !== said && figure.approximator !== null);
  return [
    ...(said ? [`The text has ${quote(said)}.`] : []),
    ...(about.length > 0 ? [`The text has ${about.map(quote).join(' and ')}: the result is no more exact.`] : []),
  ];
}

interface ExcerptsProps {
  readonly scene: Scene;
  readonly witness: string;
  readonly figures: readonly Parameters<typeof asWritten>[0][];
}

/** Characters on either side of the figures. */
const REACH = 40;

/** The figures in their sentences, in text order; from the first to the last of them where one sentence has all. */
function Excerpts({ scene, witness, figures }: ExcerptsProps) {
  const item = witnessOf(scene, witness);
  const bySentence = new Map<number, { sentence: ReturnType<typeof sentenceAt>; figures: typeof figures }>();
  for (const figure of figures.toSorted((x, y) => x.start - y.start)) {
    const sentence = sentenceAt(item, figure);
    const known = bySentence.get(sentence.start)?.figures ?? [];
    bySentence.set(sentence.start, { sentence, figures: [...known, figure] });
  }
  return [...bySentence.values()].map(({ sentence, figures: inside }) => {
    const spans = inside.map(asWritten);
    const span = { start: spans[0]?.start ?? 0, end: Math.max(...spans.map(({ end }) => end)) };
    return (
      <span key={sentence.start}>
        <FigureSentence
          scene={scene}
          witness={witness}
          span={excerptAt(item.witness.text, sentence, span, REACH)}
          marked={spans}
        />{' '}
      </span>
    );
  });
}
