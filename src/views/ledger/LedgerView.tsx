import { useMemo } from 'react';
import type { BaseSentence } from '../../engine/compare/ledger.ts';
import { layerOptions } from '../../state/layer-options.ts';
import { makeScene, outletOf, plateOf } from '../../state/scene.ts';
import type { ViewProps } from '../../state/view-state.ts';
import { csvFile } from '../../ui/csv.ts';
import { download } from '../../ui/drawing/download.ts';
import { passageNumbers } from '../../ui/passage-numbers.ts';
import { PickOne } from '../../ui/PickOne.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { isBlank } from '../../worker/blank-edition.ts';
import { AccountCards } from './AccountCards.tsx';
import { AccountTable, type AccountRow } from './AccountTable.tsx';
import { BaseStrip } from './BaseStrip.tsx';
import { ClassKey } from './ClassKey.tsx';
import { ElsewhereList } from './ElsewhereList.tsx';
import { ledgerRows } from './ledger-csv.ts';
import { makeLedger } from './make-ledger.ts';
import { SentenceLists } from './SentenceLists.tsx';
import './ledger.css';
import './ledger-fill.css';
import './ledger-lists.css';

/** No room for a table of all classes; a printed page has it. */
const NARROW = 'screen and (width <= 960px)';

/** How much of a base each other document has, and how much of each comes with it: in words, both ways. */
export function LedgerView({ corpus, edition, state, namesShown, change, linkTo }: ViewProps) {
  const { base, docs, layer, spot, columns } = state;
  const scene = useMemo(() => makeScene(corpus, edition, namesShown), [corpus, edition, namesShown]);
  const page = useMemo(() => makeLedger(scene, { base, docs, layer }), [scene, base, docs, layer]);
  const numbers = useMemo(() => passageNumbers(page?.passages ?? [], corpus.witnesses), [page, corpus]);
  const narrow = useMedia(NARROW);
  const go = { change, linkTo };
  const outlet = outletOf(scene, base);
  const layers = layerOptions(corpus, edition);
  const Accounts = narrow ? AccountCards : AccountTable;
  const chosen =
    spot?.witness === base
      ? (page?.sentences.find(({ start, end }) => start <= spot.start && spot.start < end) ?? null)
      : null;
  const spotOf = ({ start, end }: BaseSentence) => ({ witness: base, start, end });
  const inRead = (sentence: BaseSentence) => {
    const beside = columns.find((id) => id !== base) ?? docs.find((id) => id !== base) ?? base;
    return { view: 'read' as const, columns: [base, beside], spot: spotOf(sentence) };
  };
  const row = (witness: string): Pick<AccountRow, 'key' | 'name' | 'siglum'> => plateOf(scene, witness);
  return (
    <div className="ledger page-x">
      <div className="ledger-head">
        <h2>What the others share with {outlet}</h2>
        <div className="ledger-tools no-print">
          <PickOne
            label="Base"
            value={base}
            options={docs.map((id) => ({ value: id, words: outletOf(scene, id) }))}
            onPick={(id) => change({ base: id }, 'push')}
          />
          {layers.length > 1 && (
            <PickOne label="Set" value={layer} options={layers} onPick={(next) => change({ layer: next }, 'push')} />
          )}
          {page && !isBlank(edition) && (
            <button
              type="button"
              className="link-button"
              onClick={() => download(csvFile(ledgerRows(page, (id) => outletOf(scene, id))), `ledger-${base}.csv`)}
            >
              Save as CSV
            </button>
          )}
        </div>
      </div>
      {isBlank(edition) ? (
        <p role="status" className="ledger-none">
          Comparing the documents …
        </p>
      ) : page ? (
        <>
          <ClassKey draft={edition.draft} />
          <section aria-labelledby="ledger-of">
            <h2 id="ledger-of">Of each document, words that {outlet} has too</h2>
            <Accounts
              caption={`Words of each document that ${outlet} has too`}
              head="Words of"
              rows={page.entries.map(({ witness, of }) => ({ ...row(witness), account: of }))}
            />
          </section>
          <section aria-labelledby="ledger-of-base">
            <h2 id="ledger-of-base">Of {outlet}, words that each document has too</h2>
            <Accounts
              caption={`Words of ${outlet} that each document has too`}
              head="Also in"
              rows={[
                ...page.entries.map(({ witness, ofBase }) => ({ ...row(witness), account: ofBase })),
                { key: '', name: 'Any of them', siglum: null, account: page.together },
              ]}
            />
          </section>
          <section aria-labelledby="ledger-strip">
            <h2 id="ledger-strip">Where in {outlet} they lie</h2>
            <p className="about">
              {outlet} from first word to last, to scale.
              <span className="no-print"> A click chooses a sentence in the lists below.</span>
            </p>
            <BaseStrip {...{ scene, page, chosen }} onChoose={(sentence) => change({ spot: spotOf(sentence) })} />
          </section>
          <ElsewhereList {...{ scene, base, numbers }} found={page.elsewhere} passages={page.passages} go={go} />
          <SentenceLists {...{ scene, page, chosen, go, inRead }} />
        </>
      ) : (
        <p className="ledger-none">A ledger needs two documents: show another one beside {outlet}.</p>
      )}
    </div>
  );
}
