import type { OnlyHere } from '../../corpus/notices/notice.ts';
import { witnessOf } from '../../state/scene.ts';
import { Siglum } from '../../ui/Siglum.tsx';
import type { Go } from '../../state/follow.ts';
import { toRead } from './go.ts';
import { ExcerptWords } from './NoticeCard.tsx';
import type { Telling } from './notice-words.ts';
import { numberWords } from '../../ui/number-words.ts';
import { ViewLink } from './ViewLink.tsx';

export interface OnlyInOneProps {
  readonly notice: OnlyHere;
  readonly telling: Telling;
  readonly go: Go;
}

/** What each document has to itself: how much, and the first such sentence of fitting length. */
export function OnlyInOne({ notice, telling: { scene, docs }, go }: OnlyInOneProps) {
  const examples = new Map(notice.evidence.flatMap(({ excerpts }) => excerpts.map((each) => [each.witness, each])));
  const counts = new Map(notice.counts.map((count) => [count.witness, count]));
  const having = docs.filter((id) => examples.has(id));
  return (
    <section className="only-in-one" aria-labelledby="only-title">
      <header>
        <h3 id="only-title">Found in one document only</h3>
        <p>
          Sentences of running text without a word of a shared passage. Not found in the others; length and deadline may
          explain it.
        </p>
      </header>
      <ul style={{ ['--cards' as string]: having.length }}>
        {having.map((id) => {
          const { witness, index } = witnessOf(scene, id);
          const { own = 0, all = 0 } = counts.get(id) ?? {};
          const example = examples.get(id);
          return (
            <li key={id}>
              <h4>
                <Siglum siglum={witness.siglum} index={index} size="small" />
                <span className="mark-said">{witness.outlet}: </span>
                {numberWords(own)} of {numberWords(all)} sentences
              </h4>
              {example && (
                <>
                  <p className="example">
                    <ExcerptWords excerpt={example} scene={scene} />
                  </p>
                  <ViewLink
                    go={go}
                    to={toRead(id, docs, { spot: { witness: id, start: example.start, end: example.end } })}
                  >
                    Read it in {witness.outlet}
                    <span className="chevron on" aria-hidden="true" />
                  </ViewLink>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
