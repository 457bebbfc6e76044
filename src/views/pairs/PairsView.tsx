import { useLayoutEffect, useMemo, useRef } from 'react';
import { follow } from '../../state/follow.ts';
import { passagesOf } from '../../state/ordered-passages.ts';
import { makeScene, outletOf } from '../../state/scene.ts';
import type { ViewProps } from '../../state/view-state.ts';
import { passageNumbers } from '../../ui/passage-numbers.ts';
import { isBlank } from '../../worker/blank-edition.ts';
import { AroundText } from './AroundText.tsx';
import { PairContext } from './context.ts';
import { DifferenceSteps } from './DifferenceSteps.tsx';
import { countPair, mergePair, rowAt } from './make-pair.ts';
import { MergedRowView } from './MergedRowView.tsx';
import { PairBar } from './PairBar.tsx';
import { PairHead } from './PairHead.tsx';
import { useDifferences } from './use-differences.ts';
import './pairs.css';
import './pairs-rows.css';

/** Any two documents as one text: what both have, what only one has, in the left one's order. */
export function PairsView(props: ViewProps) {
  const { corpus, state } = props;
  const [left, right] = state.columns;
  return (
    <div className="pairs page-x">
      {left === undefined || right === undefined || corpus.witnesses.length < 2 ? (
        <p className="pairs-none">Two documents can be merged. This corpus has one.</p>
      ) : (
        <>
          <PairBar {...props} />
          {isBlank(props.edition) ? (
            <p className="pairs-none" role="status">
              Comparing the documents …
            </p>
          ) : (
            <PairText key={`${left} ${right} ${state.layer}`} {...props} left={left} right={right} />
          )}
        </>
      )}
    </div>
  );
}

/** Rows that a page lays out at once without anybody waiting. */
const LONG = 200;

interface PairTextProps extends ViewProps {
  readonly left: string;
  readonly right: string;
}

function PairText({ corpus, edition, state, namesShown, change, linkTo, left, right }: PairTextProps) {
  const { layer } = state;
  const scene = useMemo(() => makeScene(corpus, edition, namesShown), [corpus, edition, namesShown]);
  const passages = useMemo(() => passagesOf(edition, layer), [edition, layer]);
  const numbers = useMemo(() => passageNumbers(passages, corpus.witnesses), [passages, corpus]);
  const merged = useMemo(() => mergePair(scene, left, right, passages), [scene, left, right, passages]);
  const counts = useMemo(() => countPair(merged), [merged]);
  const chosen = rowAt(merged.rows, state, left, right);
  const list = useRef<HTMLOListElement>(null);
  const differences = useDifferences(list, merged.rows, chosen, left, right, change);
  // A link carries the whole state, and changes with it; the rows do not, so they ask for it when they are drawn.
  const link = useRef(linkTo);
  useLayoutEffect(() => {
    link.current = linkTo;
  }, [linkTo]);
  const pair = useMemo(
    () => ({
      scene,
      left,
      right,
      numbers,
      linked: (place: string) => follow({ change, linkTo: link.current }, { view: 'passages', layout: 'one', place }),
      goTo: (place: string) => change({ place }, 'push'),
    }),
    [scene, left, right, numbers, change],
  );
  return (
    <PairContext value={pair}>
      <PairHead counts={counts} draft={edition.draft} />
      <div
        role="group"
        aria-label="Text and its differences"
        onKeyDown={differences.onKeyDown}
        onClick={differences.onClick}
      >
        <DifferenceSteps {...differences} />
        <ol
          ref={list}
          className={merged.rows.length > LONG ? 'merged long' : 'merged'}
          aria-label={`${outletOf(scene, left)} and ${outletOf(scene, right)} as one text`}
        >
          {merged.rows.map((row, index) => (
            <MergedRowView key={index} {...{ row, index }} isChosen={index === chosen} />
          ))}
        </ol>
      </div>
      <AroundText side="left" spans={merged.around.left} />
      <AroundText side="right" spans={merged.around.right} />
    </PairContext>
  );
}
