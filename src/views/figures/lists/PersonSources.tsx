import type { Span } from '../../../engine/types.ts';
import { follow, type Go } from '../../../state/follow.ts';
import { witnessOf, type Scene } from '../../../state/scene.ts';
import type { ViewState } from '../../../state/view-state.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import { FigureSentence } from '../FigureSentence.tsx';
import { sentenceAt } from '../figure-place.ts';
import { toRead } from '../../../state/to-place.ts';
import { manyDocuments } from '../many-documents.ts';
import type { PersonRow } from './list-rows.ts';

export interface PersonSourcesProps {
  readonly scene: Scene;
  readonly row: PersonRow;
  readonly state: ViewState;
  readonly go: Go;
}

/** The rows and sentences that the cells of a person come from, with their words marked. */
export function PersonSources({ scene, row, state, go }: PersonSourcesProps) {
  const places = state.docs.flatMap((id) => placesIn(scene, row, id).map((place) => ({ id, ...place })));
  const without = state.docs.filter((id) => !row.entry.mentions.has(id));
  return (
    <>
      <ul className="figure-sentences">
        {places.map(({ id, span, marked }) => {
          const { witness, index } = witnessOf(scene, id);
          return (
            <li key={`${id} ${span.start}`}>
              <span className="figure-document">
                <Siglum siglum={witness.siglum} index={index} size="small" />
                {witness.outlet}
              </span>
              <FigureSentence scene={scene} witness={id} span={span} marked={marked} />{' '}
              <a className="figure-link" {...follow(go, toRead(id, marked[0] ?? span, state))}>
                Read<span className="sr-only"> in {witness.outlet}</span>
              </a>
            </li>
          );
        })}
      </ul>
      {without.length > 0 && <p className="figure-note">Not found in {manyDocuments(scene, without)}.</p>}
    </>
  );
}

interface SourcePlace {
  readonly span: Span;
  readonly marked: readonly Span[];
}

/** Each list row and sentence once, in text order. */
function placesIn(scene: Scene, { entry, facts }: PersonRow, id: string): readonly SourcePlace[] {
  const item = witnessOf(scene, id);
  const mentions = entry.mentions.get(id) ?? [];
  const rows = mentions.flatMap(({ row }) => (row ? [row] : []));
  const around = (span: Span) =>
    rows.find(({ start, end }) => start <= span.start && span.end <= end) ?? sentenceAt(item, span);
  const places = new Map<number, { span: Span; marked: Span[] }>();
  for (const span of rows) places.set(span.start, { span, marked: [] });
  for (const fact of facts.get(id) ?? []) {
    const span = around(fact);
    const known = places.get(span.start);
    if (known) known.marked.push(fact);
    else places.set(span.start, { span, marked: [fact] });
  }
  // Named, and nothing said: the first place where it is.
  const [first] = mentions;
  if (places.size === 0 && first) return [{ span: around(first), marked: [first] }];
  return [...places.values()].sort((a, b) => a.span.start - b.span.start);
}
