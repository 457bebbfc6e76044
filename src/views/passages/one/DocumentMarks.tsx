import { witnessOf, type Scene } from '../../../state/scene.ts';
import type { Row } from '../rows.ts';
import { MARKED_DOCUMENTS, markOf, marksInWords, type DocumentMark } from './document-marks.ts';

export interface DocumentMarksProps {
  readonly scene: Scene;
  readonly row: Row;
  readonly docs: readonly string[];
}

/** A mark for every document, or how many have it where they are many. */
export function DocumentMarks({ scene, row, docs }: DocumentMarksProps) {
  if (docs.length > MARKED_DOCUMENTS)
    return (
      <span className="doc-count">
        {row.found} of {docs.length}
      </span>
    );
  return (
    <span className="doc-marks">
      <span className="sr-only">, {marksInWords(scene, row, docs)}</span>
      {docs.map((id) => (
        <Mark key={id} siglum={witnessOf(scene, id).witness.siglum} mark={markOf(row, id)} />
      ))}
    </span>
  );
}

/** What the marks mean, in the marks themselves. */
export function MarksKey({ scene, docs }: { readonly scene: Scene; readonly docs: readonly string[] }) {
  const siglum = witnessOf(scene, docs[0] ?? '').witness.siglum;
  return (
    <ul className="marks-key" aria-label="What the marks mean">
      <li>
        <Mark siglum={siglum} mark="same" /> same, edited
      </li>
      <li>
        <Mark siglum={siglum} mark="reworded" /> reworded
      </li>
      <li>
        <Mark siglum={siglum} mark="gap" /> not found
      </li>
      {docs.some((id) => witnessOf(scene, id).witness.lacunae.length > 0) && (
        <li>
          <Mark siglum={siglum} mark="unknown" /> text incomplete
        </li>
      )}
    </ul>
  );
}

function Mark({ siglum, mark }: { readonly siglum: string; readonly mark: DocumentMark }) {
  return (
    <span className={`doc-mark ${mark}`} aria-hidden="true">
      {mark === 'gap' ? '·' : mark === 'unknown' ? '?' : siglum}
    </span>
  );
}
