import { useMemo } from 'react';
import type { DistinctiveRow } from '../../../engine/words/distinctive.ts';
import { listWords, outletOf, wordsOf } from '../../../state/scene.ts';
import { follow } from '../../../state/follow.ts';
import { toConcordance } from '../concordance/link.ts';
import { requestOf } from '../concordance/request.ts';
import { MOST_NAMED, namedOrCounted, wholeNumber } from '../names/asked-uses.ts';
import { PLACE_WORDS } from '../names/variant-words.ts';
import type { WordsPart } from '../part.ts';
import { UseLines } from '../UseLines.tsx';
import { useAnswer } from '../use-answer.ts';
import { useDocs } from '../use-docs.ts';

export interface WordUsesProps extends Pick<WordsPart, 'scene' | 'state' | 'change' | 'linkTo' | 'desk'> {
  readonly row: DistinctiveRow;
}

/** The uses that a row counts, in all documents shown: the chosen one's first. */
export function WordUses({ row, scene, state, change, linkTo, desk }: WordUsesProps) {
  const { base } = state;
  const docs = useDocs(state.docs);
  const word = wordsOf(scene, base, row.at);
  const question = useMemo(() => {
    const ordered = [base, ...docs.filter((id) => id !== base)];
    return requestOf(scene, { docs: ordered, find: 'words', query: row.form, order: 'position' });
  }, [scene, docs, base, row]);
  const answered = useAnswer(desk.kind === 'ready' ? desk.ask : null, question);
  if (answered.kind !== 'answered' || answered.question !== question) return null;
  // Captions and the rest of the page are not counted here, so they are not listed here.
  const lines = answered.answer.lines.filter(({ place }) => place !== 'furniture');
  const count = (id: string) => lines.filter(({ witness }) => witness === id).length;
  const having = docs.filter((id) => count(id) > 0);
  const lacking = docs.filter((id) => count(id) === 0);
  return (
    <section className="word-uses" aria-label={`Uses of ${word}`}>
      <p role="status">
        <span>
          {having.length <= MOST_NAMED
            ? listWords(having.map((id) => `${count(id)} in ${outletOf(scene, id)}`))
            : `${wholeNumber(count(base))} in ${outletOf(scene, base)}, ${wholeNumber(lines.length - count(base))} in ${having.length - 1} others`}
          .{lacking.length > 0 && ` Not found in ${namedOrCounted(lacking.map((id) => outletOf(scene, id)))}.`}
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
