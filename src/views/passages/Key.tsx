import type { ViewState } from '../../state/view-state.ts';
import type { Mark } from '../../ui/marks.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';

/** What the marks mean, said once, in the marks themselves. */
export function Key({ amount }: Pick<ViewState, 'amount'>) {
  if (amount === 'index') return <IndexKey />;
  return (
    <ul className="key" aria-label="What the marks mean">
      <li>
        <Sample words="added" kind="added" />
      </li>
      <li>
        <Sample words="replaced" kind="replaced" />
      </li>
      <li>
        <span className="mark-note mark-caret" aria-hidden="true" /> base only
      </li>
      <li>
        <Sample words="—" kind="punctuation" /> sign
      </li>
    </ul>
  );
}

const MARKS = [
  ['same', 'same words'],
  ['edited', 'small changes'],
  ['reworded', 'reworded'],
  ['none', 'not found'],
] as const;

function IndexKey() {
  return (
    <ul className="key index-key" aria-label="What the marks mean">
      {MARKS.map(([mark, words]) => (
        <li key={mark}>
          <span className={`index-mark ${mark}`} aria-hidden="true" /> {words}
        </li>
      ))}
    </ul>
  );
}

function Sample({ words, kind }: { readonly words: string; readonly kind: 'added' | 'replaced' | 'punctuation' }) {
  const span = { start: 0, end: words.length };
  const mark: Mark = kind === 'replaced' ? { ...span, kind, ref: 'a' } : { ...span, kind };
  return (
    <span className="sample">
      <MarkedText text={words} span={span} marks={[mark]} names={[]} />
    </span>
  );
}
