import { useMemo } from 'react';
import { layerOptions } from '../../../state/layer-options.ts';
import { passagesOf } from '../../../state/ordered-passages.ts';
import { outletOf } from '../../../state/scene.ts';
import { PickOne } from '../../../ui/PickOne.tsx';
import { isBlank } from '../../../worker/blank-edition.ts';
import { DeskLine } from '../DeskLine.tsx';
import { glossTitle, isShownIn } from '../names/variant-words.ts';
import type { WordsPart } from '../part.ts';
import { comparedPairs } from './compared-pairs.ts';
import { slotRows, type SlotRow } from './slot-rows.ts';
import { SlotsTable } from './SlotsTable.tsx';
import './slots.css';

/** Every row, and those whose words are in no list. No id of a list begins with a hyphen. */
const ALL = '-all';
const NONE = '-none';

/** What one document has where another has other words, in the passages they share. */
export function Slots(part: WordsPart) {
  const { corpus, edition, state, scene, desk, change } = part;
  const { docs, layer, base, cell } = state;
  const { lexicon } = corpus;
  const passages = useMemo(() => passagesOf(edition, layer), [edition, layer]);
  const { pairs, left } = useMemo(
    () => comparedPairs(edition, passages, docs, { corpus, base }),
    [edition, passages, docs, corpus, base],
  );
  const texts = desk.kind === 'ready' ? desk.evidence.texts : null;
  const rows = useMemo(
    () => texts && slotRows({ scene, pairs, texts, lexicon, docs, isShown: isShownIn(scene) }),
    [scene, pairs, texts, lexicon, docs],
  );
  const [asked = '', open = ''] = cell.split(',');
  // The list asked for stays, also where documents that had its words are no longer shown.
  const concepts = (lexicon?.concepts ?? []).filter(({ id }) => id === asked || rows?.some((row) => isFor(row, id)));
  const list = asked === NONE || concepts.some(({ id }) => id === asked) ? asked : ALL;
  const shown = useMemo(
    () =>
      rows?.filter(
        (row) => list === ALL || (list === NONE ? row.both.length + row.one.length === 0 : isFor(row, list)),
      ) ?? null,
    [rows, list],
  );
  const layers = layerOptions(corpus, edition);
  const lists = [
    { value: ALL, words: 'All words' },
    ...concepts.map((concept) => ({ value: concept.id, words: glossTitle(scene, concept) })),
    { value: NONE, words: 'Words in no list' },
  ];
  return (
    <div className="slots">
      <div className="words-head">
        <h2>Same place, other word</h2>
        <div className="words-tools no-print">
          {lexicon !== null && (
            <PickOne label="Words for" value={list} options={lists} onPick={(id) => change({ cell: id }, 'push')} />
          )}
          {layers.length > 1 && (
            <PickOne label="Set" value={layer} options={layers} onPick={(next) => change({ layer: next }, 'push')} />
          )}
        </div>
      </div>
      {isBlank(edition) ? (
        <p role="status" className="words-none">
          Comparing the documents …
        </p>
      ) : shown ? (
        <>
          <p className="words-about">
            Where documents share a passage, and one has a few words where another has others. Words of grammar, numbers
            and two forms of one word are left out.
            {lexicon !== null && ' Rows with two words from one list come first.'}
            {lexicon === null && ' These documents have no list of words to choose rows by.'}
          </p>
          {edition.draft && (
            <p role="status" className="words-about">
              Copied wording only so far: other wording is still being looked for, and there will be more rows.
            </p>
          )}
          {left > 0 && (
            <p className="words-about">
              {edition.details === 'all'
                ? `${left} pairs of readings are not compared: their passages have too many.`
                : `In a set this large only readings beside those of ${outletOf(scene, base)}, the base, are compared: ${pairs.length} pairs. ${left} more are not.`}
            </p>
          )}
          <SlotsTable {...part} {...{ passages, open, list, lexicon }} rows={shown} empty={emptyOf(list)} />
        </>
      ) : (
        <DeskLine desk={desk} />
      )}
    </div>
  );
}

function emptyOf(list: string): string {
  if (list === ALL) return 'No passage of these documents has other words in the same place.';
  if (list === NONE) return 'No passage of these documents has other words in the same place that are in no list.';
  return 'No passage of these documents has other words in the same place that are in this list.';
}

function isFor({ both, one }: SlotRow, concept: string): boolean {
  return both.includes(concept) || one.includes(concept);
}
