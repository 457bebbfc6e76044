import type { Mark } from '../../ui/marks.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';

/** What the marks mean, said once, in the marks themselves; `short` where the line is crowded. */
export function Key({ short }: { readonly short: boolean }) {
  return (
    <ul className="key" aria-label="What the marks mean">
      <li>
        <Sample words="added" kind="added" />
      </li>
      <li>
        <Sample words="replaced" kind="replaced" />
      </li>
      <li>
        <span className="mark-note mark-caret" aria-hidden="true" /> {short ? 'base only' : 'words the base has here'}
      </li>
      <li>
        <Sample words="—" kind="punctuation" /> {short ? 'sign' : 'another sign'}
      </li>
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
