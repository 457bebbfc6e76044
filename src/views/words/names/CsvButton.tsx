import type { Scene } from '../../../state/scene.ts';
import { csvFile } from '../../../ui/csv.ts';
import { download } from '../../../ui/drawing/download.ts';
import type { Matrix } from './matrix.ts';
import { matrixCsv } from './matrix-csv.ts';

/** All lists in one file, each count split by where the words stand. */
export function CsvButton({ scene, matrices }: { readonly scene: Scene; readonly matrices: () => readonly Matrix[] }) {
  return (
    <button
      type="button"
      className="link-button no-print"
      onClick={() => download(csvFile(matrixCsv(scene, matrices())), `words-${scene.corpus.id}.csv`)}
    >
      Save all lists as CSV
    </button>
  );
}
