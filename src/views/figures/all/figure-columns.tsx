/** Columns of the table of every figure. */
import { outletOf, peopleMasked, witnessOf, wordsOf, type Scene } from '../../../state/scene.ts';
import { maskWords } from '../../../ui/passage-words.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { FigureSentence } from '../FigureSentence.tsx';
import { asWritten, excerptAt } from '../figure-place.ts';
import { KIND_WORDS, RELATION_SHORT } from '../figure-words.ts';
import { FigurePick } from './FigurePick.tsx';
import type { FigureEntry } from './figure-entries.ts';

/** Characters on either side of a figure in the table. */
const REACH = 56;

export function figureColumns(scene: Scene): readonly Column<FigureEntry>[] {
  const textOf = (id: string) => witnessOf(scene, id).witness.text;
  const kindWords = ({ figure: { kind, unit } }: FigureEntry) =>
    unit === null || kind === 'age' || kind === 'percentage' ? KIND_WORDS[kind] : `${KIND_WORDS[kind]}, ${unit}`;
  return [
    {
      id: 'figure',
      head: 'Figure',
      value: ({ witness, figure }) => wordsOf(scene, witness, asWritten(figure)),
      cell: ({ witness, figure }) => <span className="figure-words">{wordsOf(scene, witness, asWritten(figure))}</span>,
      isRowHead: true,
      width: 8,
    },
    {
      id: 'number',
      head: 'Number',
      headDetail: <span className="no-print">tick two</span>,
      align: 'end',
      firstDown: true,
      // A year is not a count: a date among numbers would be sorted as one.
      value: ({ figure }) => (figure.kind === 'date' ? null : figure.value),
      cell: (entry) => <FigurePick scene={scene} entry={entry} />,
    },
    { id: 'kind', head: 'Kind', value: kindWords, width: 6.5 },
    {
      id: 'of',
      head: 'Of what',
      value: ({ witness, figure }) => figure.counted && wordsOf(scene, witness, figure.counted),
      cell: ({ witness, figure }) =>
        figure.counted && <span className="figure-words">{wordsOf(scene, witness, figure.counted)}</span>,
      width: 7,
    },
    {
      id: 'document',
      head: 'Document',
      value: ({ witness }) => outletOf(scene, witness),
      cell: ({ witness }) => (
        <span className="figure-in">
          <Siglum
            siglum={witnessOf(scene, witness).witness.siglum}
            index={witnessOf(scene, witness).index}
            size="small"
          />
          {outletOf(scene, witness)}
        </span>
      ),
      width: 7,
    },
    {
      id: 'said',
      head: 'Who says so',
      value: (entry) => {
        const { who, how } = saidWords(scene, entry);
        return `${who}, ${how}`;
      },
      cell: (entry) => <SaidCell {...saidWords(scene, entry)} />,
      width: 9,
    },
    {
      id: 'relation',
      head: 'Beside the others',
      value: ({ relation }) => RELATION_SHORT[relation],
      cell: ({ relation }) => <span className="figure-note">{RELATION_SHORT[relation]}</span>,
      width: 6,
    },
    {
      id: 'sentence',
      head: 'In its sentence',
      sortable: false,
      value: ({ witness, sentence }) => wordsOf(scene, witness, sentence),
      cell: ({ witness, figure, sentence }) => (
        <FigureSentence
          scene={scene}
          witness={witness}
          span={excerptAt(textOf(witness), sentence, asWritten(figure), REACH)}
          marked={[asWritten(figure)]}
        />
      ),
      width: 20,
    },
  ];
}

interface SaidWords {
  readonly who: string;
  readonly how: string;
}

/** The speaker of a quotation, or the document and whom its sentence cites. */
export function saidWords(scene: Scene, { witness, said }: Pick<FigureEntry, 'witness' | 'said'>): SaidWords {
  const people = peopleMasked(scene);
  if (said.kind !== 'document') {
    const how = said.kind === 'post' ? 'in a post' : 'in quotation marks';
    return { who: said.name === null ? 'nobody named' : maskWords(said.name, people), how };
  }
  const { cites } = said;
  const who = outletOf(scene, witness);
  if (!cites) return { who, how: 'own words' };
  return {
    who,
    how: `own words; cites ${maskWords(cites.name, people)}: “${wordsOf(scene, witness, cites.verb)}”`,
  };
}

function SaidCell({ who, how }: SaidWords) {
  return (
    <>
      {who} <small className="figure-note">{how}</small>
    </>
  );
}
