import type { Elsewhere } from '../../engine/compare/ledger-elsewhere.ts';
import type { EditedPassage } from '../../corpus/schema.ts';
import { follow, type Go } from '../../state/follow.ts';
import { listWords, outletOf, peopleMasked, witnessOf, type Scene } from '../../state/scene.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { passageTitle } from '../../ui/passage-words.ts';
import { shownSpan } from '../../ui/shown-span.ts';
import { Siglum } from '../../ui/Siglum.tsx';

export interface ElsewhereListProps {
  readonly scene: Scene;
  readonly base: string;
  readonly found: readonly Elsewhere[];
  readonly passages: readonly EditedPassage[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly go: Go;
}

/** Wording that two or more of the others share and the base has not. */
export function ElsewhereList({ scene, base, found, ...around }: ElsewhereListProps) {
  const outlet = outletOf(scene, base);
  const isRelease = (id: string) => witnessOf(scene, id).witness.kind === 'press-release';
  const inOrder = found.toSorted((x, y) => numberOf(around.numbers, x) - numberOf(around.numbers, y));
  const within = inOrder.filter(({ readings }) => readings.some(({ witness }) => isRelease(witness)));
  const outside = inOrder.filter((each) => !within.includes(each));
  return (
    <section className="elsewhere" aria-labelledby="ledger-elsewhere">
      <h2 id="ledger-elsewhere">A source not in this set</h2>
      {outside.length === 0 ? (
        <p className="about">No wording of two or more other documents was found that {outlet} has not.</p>
      ) : (
        <p className="about">
          Two or more other documents have these words, the same or nearly, and {outlet} has not. They may come from a
          source that is not among these documents. Shared words do not show who took them from whom.
        </p>
      )}
      <Places {...{ scene, outlet, ...around }} found={outside} />
      {within.length > 0 && (
        <>
          <h3>Wording of another release in this set</h3>
          <p className="about">
            These words are not found in {outlet} either, but a release among these documents has them.
          </p>
          <Places {...{ scene, outlet, ...around }} found={within} />
        </>
      )}
    </section>
  );
}

function numberOf(numbers: ReadonlyMap<string, number>, { passage }: Elsewhere): number {
  return numbers.get(passage) ?? 0;
}

interface PlacesProps extends Omit<ElsewhereListProps, 'base'> {
  readonly outlet: string;
}

function Places({ scene, outlet, found, passages, numbers, go }: PlacesProps) {
  return (
    <ol>
      {found.map(({ passage: id, lacks, readings }) => {
        const passage = passages.find((each) => each.id === id);
        const reading = readings[0];
        if (!passage || !reading) return null;
        const { witness, names } = witnessOf(scene, reading.witness);
        const source = { text: witness.text, reading, names, people: peopleMasked(scene) };
        const span = lacks === 'words' ? reading : shownSpan(witness.text, reading);
        const who = listWords([...new Set(readings.map((each) => outletOf(scene, each.witness)))]);
        return (
          <li key={`${id} ${reading.start}`}>
            <a
              {...follow(go, { view: 'passages', layout: 'one', place: id })}
              aria-label={`Passage ${numbers.get(id) ?? ''}: ${passageTitle(passage, source)}`}
            >
              {numbers.get(id)}
            </a>
            <span className="words">
              <MarkedText text={witness.text} span={span} marks={[]} names={names} />
              <span className="uses">
                {readings.map((each) => {
                  const { witness: other, index } = witnessOf(scene, each.witness);
                  return (
                    <Siglum key={`${each.witness} ${each.start}`} siglum={other.siglum} index={index} size="small" />
                  );
                })}
                <span>
                  {lacks === 'words'
                    ? `in ${who}; ${outlet} has the passage without these words`
                    : `in ${who}; not found in ${outlet}`}
                </span>
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
