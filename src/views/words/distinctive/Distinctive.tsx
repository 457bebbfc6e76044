import { useMemo } from 'react';
import { LEAST_USES } from '../../../engine/words/distinctive.ts';
import { outletOf, witnessOf } from '../../../state/scene.ts';
import { PickOne } from '../../../ui/PickOne.tsx';
import type { DistinctiveRequest } from '../../../worker/desk-protocol.ts';
import { DeskLine } from '../DeskLine.tsx';
import { wholeNumber } from '../names/asked-uses.ts';
import type { WordsPart } from '../part.ts';
import { useAnswer } from '../use-answer.ts';
import { useDocs } from '../use-docs.ts';
import { Waiting } from '../Waiting.tsx';
import { DistinctiveTable } from './DistinctiveTable.tsx';
import { lengthsOf } from './lengths.ts';
import { Measures } from './Measures.tsx';
import './distinctive.css';

/** Documents on one story; a study of how outlets write takes hundreds of each. */
const FEW = 50;

/** Words that the chosen document has more often than the others shown. */
export function Distinctive(part: WordsPart) {
  const { state, scene, desk, change } = part;
  const { base: of } = state;
  const docs = useDocs(state.docs);
  const question = useMemo((): DistinctiveRequest => {
    const hidden = Object.fromEntries(docs.map((id) => [id, witnessOf(scene, id).names]));
    return { kind: 'distinctive', docs, of, hidden };
  }, [scene, docs, of]);
  const answered = useAnswer(desk.kind === 'ready' ? desk.ask : null, question);
  const texts = desk.kind === 'ready' ? desk.evidence.texts : null;
  const lengths = useMemo(() => texts && lengthsOf(texts, docs, of), [texts, docs, of]);
  const outlet = outletOf(scene, of);
  // Other passages change the scene and not the counts: the table stays, and what is in hand with it.
  const isCurrent = answered.kind === 'answered' && answered.question.of === of && answered.question.docs === docs;
  const rows = isCurrent ? answered.answer : null;
  return (
    <div className="distinctive">
      <div className="words-head">
        <h2>Words that {outlet} has more often</h2>
        <div className="words-tools no-print">
          <PickOne
            label="Words of"
            value={of}
            options={docs.map((id) => ({ value: id, words: outletOf(scene, id) }))}
            onPick={(id) => change({ base: id, cell: '' }, 'push')}
          />
        </div>
      </div>
      {docs.length < 2 ? (
        <p className="words-none">Words are distinctive beside those of other documents: show another one.</p>
      ) : lengths && rows ? (
        <>
          <p className="words-about">
            Words with at least {LEAST_USES} uses in {outlet} that are more frequent there than in{' '}
            {docs.length === 2
              ? 'the other document shown'
              : `the other ${docs.length - 1} documents shown, taken together`}
            : {outlet} has {wholeNumber(lengths.here)} words, {docs.length === 2 ? 'the other one' : 'the others'}{' '}
            {wholeNumber(lengths.elsewhere)}. Headlines and running text count; captions and the rest of the page do
            not. A hyphen parts two words. A row opens the uses it counts.
          </p>
          <p className="distinctive-few">
            {docs.length <= FEW && (
              <>
                <b>{docs.length} documents are few.</b>{' '}
              </>
            )}
            Rows that rest on two to five uses change with one more sentence. They show where to look, not how an outlet
            writes.
          </p>
          <DistinctiveTable {...{ ...part, rows, lengths, outlet }} />
          <Measures />
        </>
      ) : answered.kind === 'failed' && desk.kind === 'ready' ? (
        <p role="alert" className="words-none">
          The words could not be counted: {answered.message}
        </p>
      ) : (
        <>
          <DeskLine desk={desk} />
          {desk.kind === 'ready' && <Waiting />}
        </>
      )}
    </div>
  );
}
