import { useMemo } from 'react';
import type { DistinctiveRow } from '../../../engine/words/distinctive.ts';
import { listWords, outletOf, wordsOf } from '../../../state/scene.ts';
import { follow } from '../../../state/follow.ts';
import { toConcordance } from '../concordance/link.ts';
import { requestOf } from '../concordance/request.ts';
import { PLACE_WORDS } from '../names/variant-words.ts';
import type { WordsPart } from '../part.ts';
import { UseLines } from '../UseLines.tsx';
import { useAnswer } from '../use-answer.ts';

export interface WordUsesProps extends Pick<WordsPart, 'scene' | 'state' | 'change' | 'linkTo' | 'desk'> {
  readonly row: DistinctiveRow;
}

/** The uses that a row counts, in all documents shown: the chosen one's first. */
export function WordUses({ row, scene, state, change, linkTo, desk }: WordUsesProps) {
  const { docs, base } = state;
  const word = wordsOf(scene, base, row.at);
  const question = useMemo(() => {
    const ordered = [base, ...docs.filter((id) => id !== base)];
    return requestOf(scene, { docs: ordered, find: 'words', query: row.form, order: 'position' });
  }, [scene, docs, base, row]);
  const answered = useAnswer(desk.kind === 'ready' ? desk.ask : null, question);
  if (answered.kind !== 'answered' || answered.question.query !== row.form) return null;
  // Captions and the rest of the page are not counted here, so they are not listed here.
  const lines = answered.answer.lines.filter(({ place }) => place !== 'furniture');
  const count = (id: string) => lines.filter(({ witness }) => witness === id).length;
  const lacking = docs.filter((id) => count(id) === 0).map((id) => outletOf(scene, id));
  const having = docs.filter((id) => count(id) > 0).map((id) => `${count(id)} in ${outletOf(scene, id)}`);
  return (
    <section className="word-uses" aria-label={`Uses of ${word}`}>
      <p role="status">
        <span>
          {listWords(having)}.{lacking.length > 0 && ` Not found in ${listWords(lacking)}.`}
        </span>
        <a {...follow({ change, linkTo }, toConcordance([row.form]))} className="link-button">
          Every use in context
        </a>
      </p>
      <UseLines
        {...{ scene, state, change, linkTo }}
        label={`Uses of ${word}`}
        lines={lines.map(({ witness, start, end, place }) => ({ witness, start, end, note: PLACE_WORDS[place] }))}
      />
    </section>
  );
}
