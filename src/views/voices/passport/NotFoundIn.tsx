import type { EditedPassage } from '../../../corpus/schema.ts';
import { follow, type Go } from '../../../state/follow.ts';
import { type Scene, witnessOf } from '../../../state/scene.ts';
import { absenceHead, GAP_MEANS } from '../../../ui/absence-words.ts';
import { MarkedText } from '../../../ui/MarkedText.tsx';
import { Siglum } from '../../../ui/Siglum.tsx';

export interface NotFoundInProps {
  readonly scene: Scene;
  readonly passage: EditedPassage;
  /** Of the documents shown, those without it. */
  readonly ids: readonly string[];
  /** How many documents are shown. */
  readonly of: number;
  readonly go: Go;
}

/** Who has none of it, and the sentence that comes nearest. */
export function NotFoundIn({ scene, passage, ids, of, go }: NotFoundInProps) {
  return (
    <section className="passport-gaps" aria-labelledby="passport-gaps">
      <h3 id="passport-gaps">
        No reading in {ids.length} of {of}
      </h3>
      <ul>
        {ids.map((id) => (
          <Gap key={id} {...{ scene, passage, id }} />
        ))}
      </ul>
      {!scene.edition.draft && (
        <p className="no-print">
          <a className="link-button" {...follow(go, { view: 'passages', layout: 'one', place: passage.id })}>
            See in Passages why
          </a>
        </p>
      )}
    </section>
  );
}

function Gap({ scene, passage, id }: Pick<NotFoundInProps, 'scene' | 'passage'> & { readonly id: string }) {
  const { witness, index, names } = witnessOf(scene, id);
  const absence = passage.absences.find((each) => each.witness === id);
  const means = absence && GAP_MEANS[absence.state];
  const near = scene.edition.draft || (absence?.nearest?.score ?? 0) === 0 ? null : absence?.nearest;
  const shown = absence?.around ?? near;
  return (
    <li>
      <Siglum siglum={witness.siglum} index={index} />
      <div>
        <p className="gap-head">
          {absence || scene.edition.draft
            ? absenceHead(absence?.state ?? 'not-found', witness.outlet, scene.edition.draft)
            : `No reading in ${witness.outlet}`}
        </p>
        {means && <p>{means}</p>}
        {shown && (
          <p>
            {absence?.around ? 'Around the text' : 'Nearest sentence'}:{' '}
            <q>
              <MarkedText text={witness.text} span={shown} marks={[]} names={names} />
            </q>
          </p>
        )}
      </div>
    </li>
  );
}
