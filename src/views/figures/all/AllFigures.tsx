import { useMemo } from 'react';
import type { FigureKind } from '../../../engine/words/figures.ts';
import { passagesOf } from '../../../state/ordered-passages.ts';
import { plateOf } from '../../../state/scene.ts';
import { numberWords } from '../../../ui/number-words.ts';
import { Bars } from '../../../ui/charts/Bars.tsx';
import { passageNumbers } from '../../../ui/passage-numbers.ts';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import type { PartProps } from '../part.ts';
import { relatedRows } from '../related-rows.ts';
import { Arithmetic } from './Arithmetic.tsx';
import { figureColumns } from './figure-columns.tsx';
import { FigureDetail } from './FigureDetail.tsx';
import { figureEntries, type FigureEntry } from './figure-entries.ts';
import { PicksContext } from './FigurePick.tsx';
import { foundPairs } from './found-pairs.ts';
import { PickedPair } from './PickedPair.tsx';

/** Every figure of the documents shown, and what two of them give. */
export function AllFigures({ scene, evidence, corpus, edition, state, change, linkTo }: PartProps) {
  const { docs, layer, cell } = state;
  const [openKey = '', ...ticked] = cell.split(',');
  const go = { change, linkTo };
  const passages = useMemo(() => passagesOf(edition, layer), [edition, layer]);
  const numbers = useMemo(() => passageNumbers(passages, corpus.witnesses), [passages, corpus]);
  const entries = useMemo(
    () => figureEntries(scene, evidence, relatedRows(scene, evidence, docs, layer), docs),
    [scene, evidence, docs, layer],
  );
  const pairs = useMemo(() => foundPairs(scene, evidence, docs), [scene, evidence, docs]);
  const byKey = useMemo(() => new Map(entries.map((entry) => [entry.key, entry])), [entries]);
  const picked = ticked.flatMap((key) => byKey.get(key) ?? []).filter(({ isOffered }) => isOffered);
  const pickedKeys = picked.map(({ key }) => key);
  const set = (open: string, keys: readonly string[]) =>
    change({ cell: open || keys.length > 0 ? [open, ...keys].join() : '' });
  // A third tick takes the place of the first.
  const toggle = (key: string) =>
    set(openKey, pickedKeys.includes(key) ? pickedKeys.filter((each) => each !== key) : [...pickedKeys, key].slice(-2));
  const columns = useMemo(() => figureColumns(scene), [scene]);
  const passageOf = ({ witness, figure }: FigureEntry) => {
    const found = passages.find(({ readings }) =>
      readings.some((each) => each.witness === witness && each.start <= figure.start && figure.end <= each.end),
    );
    return found ? { id: found.id, number: numbers.get(found.id) } : null;
  };
  return (
    <>
      <div className="figures-head">
        <h2>Every figure, and who says it</h2>
      </div>
      <Arithmetic scene={scene} pairs={pairs} state={state} go={go} />
      <h3>All figures</h3>
      {edition.draft && (
        <p role="status" className="figures-about">
          Comparing the documents … How figures stand beside the others will change.
        </p>
      )}
      <PicksContext value={{ picked: pickedKeys, toggle }}>
        <div className="figure-table">
          <DataTable
            caption="Every figure of the documents"
            columns={columns}
            rows={entries}
            rowKey={({ key }) => key}
            sort={state.by}
            onSort={(by) => change({ by })}
            filter={state.rows}
            onFilter={(words) => change({ rows: words })}
            fileName={`figures-${corpus.id}`}
            unit="figures"
            empty="No figures were found in these documents."
            openKey={openKey || null}
            onOpen={(key) => set(key ?? '', pickedKeys)}
            detail={(entry) => <FigureDetail {...{ scene, entry, state, go }} passage={passageOf(entry)} />}
          />
        </div>
      </PicksContext>
      <PickedPair scene={scene} picked={picked} onClear={() => set(openKey, [])} />
      {entries.length > 0 && (
        <Bars
          title="Figures of each document by kind"
          unit="figures"
          fileName={`figures-by-kind-${corpus.id}`}
          groups={docs.map((id) => {
            const own = entries.filter((entry) => entry.witness === id);
            const words = Object.values(evidence.texts.find((text) => text.id === id)?.words ?? {});
            return {
              ...plateOf(scene, id),
              parts: GROUPS.map(({ name, kinds }) => ({
                name,
                value: own.filter(({ figure }) => kinds.includes(figure.kind)).length,
              })),
              note: `in ${numberWords(words.reduce((sum, count) => sum + count, 0))} words`,
            };
          })}
        />
      )}
    </>
  );
}

/** Kinds that a chart can tell apart. */
const GROUPS: readonly { readonly name: string; readonly kinds: readonly FigureKind[] }[] = [
  { name: 'numbers', kinds: ['number', 'count-word', 'measure', 'money', 'times'] },
  { name: 'shares', kinds: ['percentage', 'share'] },
  { name: 'dates and times', kinds: ['date', 'time', 'duration'] },
  { name: 'ages and places in an order', kinds: ['age', 'ordinal'] },
];
