import type { Defect } from '../../corpus/schema.ts';
import { maskWords } from '../../ui/passage-words.ts';
import { peopleMasked, type Scene, type SceneWitness } from '../../state/scene.ts';
import type { Go } from '../../state/follow.ts';
import { toRead } from './go.ts';
import { counted } from '../../ui/number-words.ts';
import { ViewLink } from './ViewLink.tsx';

export interface DocumentNotesProps {
  readonly scene: Scene;
  readonly item: SceneWitness;
  readonly docs: readonly string[];
  readonly go: Go;
}

/** What is missing or odd in one file, and what is known of it from elsewhere. */
export function DocumentNotes({ scene, item: { witness }, docs, go }: DocumentNotesProps) {
  const ours = (words: string) => maskWords(words, peopleMasked(scene));
  const oddities = byNote(witness.defects);
  const count = witness.lacunae.length + oddities.length + witness.provenance.length;
  if (count === 0) return null;
  return (
    <details className="document-notes no-print">
      <summary className="link-button">
        {counted(count, 'note')}
        <span className="mark-said"> on {witness.outlet}</span>
        <span className="chevron" aria-hidden="true" />
      </summary>
      <ul>
        {witness.lacunae.map(({ at, note }) => (
          <li key={`gap-${at}`}>
            <b>Missing.</b> {ours(note)}
          </li>
        ))}
        {oddities.map(({ first, count: places }) => (
          <li key={first.start}>
            <b>{first.kind === 'file' ? 'The file.' : 'As in the source.'}</b> {ours(first.note)}
            {places > 1 && ` (${places} places)`}
          </li>
        ))}
        {witness.provenance.map(({ says, source, standing }) => (
          <li key={says}>
            <b>{standing.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}.</b> {ours(says)}{' '}
            <small>Source: {ours(source)}</small>
          </li>
        ))}
      </ul>
      <ViewLink go={go} to={toRead(witness.id, docs)}>
        Read {witness.outlet}
      </ViewLink>
    </details>
  );
}

/** The same remark may stand at many places: the first of each, and how many there are. */
function byNote(defects: readonly Defect[]): readonly { readonly first: Defect; readonly count: number }[] {
  const places = new Map<string, Defect[]>();
  for (const defect of defects) places.set(defect.note, [...(places.get(defect.note) ?? []), defect]);
  return [...places.values()].flatMap((same) => (same[0] ? [{ first: same[0], count: same.length }] : []));
}
