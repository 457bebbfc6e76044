/** The columns of the table of lines. */
import { witnessOf, wordsOf, type Scene } from '../../../state/scene.ts';
import { MarkedText } from '../../../ui/MarkedText.tsx';
import { Siglum } from '../../../ui/Siglum.tsx';
import type { Column } from '../../../ui/table/column.ts';
import type { ConcordanceUse } from '../../../worker/desk-protocol.ts';
import { PLACE_WORDS } from '../names/variant-words.ts';
import './kwic-lines.css';

/** Lines stand in the order they were asked for in, so no head sorts them. */
export function lineColumns(scene: Scene): readonly Column<ConcordanceUse>[] {
  const column = (each: Column<ConcordanceUse>): Column<ConcordanceUse> => ({ sortable: false, ...each });
  return [
    column({
      id: 'document',
      head: 'Document',
      value: ({ witness }) => witnessOf(scene, witness).witness.outlet,
      cell: ({ witness }) => <DocumentName scene={scene} id={witness} />,
      isRowHead: true,
    }),
    column({
      id: 'before',
      head: 'Before',
      value: ({ witness, left }) => wordsOf(scene, witness, left).trim(),
      cell: (use) => (
        <span className="kwic-before">
          <bdi>{marked(scene, use, 'left')}</bdi>
        </span>
      ),
      align: 'end',
    }),
    column({
      id: 'words',
      head: 'Words',
      value: (use) => wordsOf(scene, use.witness, use),
      cell: (use) => <span className={wordsClass(scene, use)}>{marked(scene, use, 'use')}</span>,
    }),
    column({
      id: 'after',
      head: 'After',
      value: ({ witness, right }) => wordsOf(scene, witness, right).trim(),
      cell: (use) => <span className="kwic-after">{marked(scene, use, 'right')}</span>,
    }),
    column({ id: 'place', head: 'Where', value: ({ place }) => PLACE_WORDS[place] }),
  ];
}

function DocumentName({ scene, id }: { readonly scene: Scene; readonly id: string }) {
  const { witness, index } = witnessOf(scene, id);
  return (
    <span className="kwic-document">
      <Siglum siglum={witness.siglum} index={index} size="small" />
      {witness.outlet}
    </span>
  );
}

/** Whether a space parts the words from what is beside them: a pattern may end within a word. */
function wordsClass(scene: Scene, { witness: id, start, end }: ConcordanceUse): string {
  const { text } = witnessOf(scene, id).witness;
  const isGap = (at: number) => /\s/.test(text.charAt(at));
  return `kwic-words${isGap(start - 1) ? ' gap-before' : ''}${isGap(end) ? ' gap-after' : ''}`;
}

function marked(scene: Scene, use: ConcordanceUse, part: 'left' | 'use' | 'right') {
  const { witness, names } = witnessOf(scene, use.witness);
  const span = part === 'use' ? { start: use.start, end: use.end } : use[part];
  return (
    <MarkedText
      text={witness.text}
      span={span}
      marks={part === 'use' ? [{ kind: 'found', ...span }] : []}
      names={names}
    />
  );
}
