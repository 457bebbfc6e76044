import { outletOf, witnessOf, type Scene } from '../../../state/scene.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { differencesAmong, differenceWords } from './name-words.ts';
import type { PersonEntry } from './person-entries.ts';

/** Of a private person a document has the name or not; nothing is counted. */
export function peopleColumns(
  scene: Scene,
  docs: readonly string[],
  onAsk: (key: string, doc: string) => void,
): readonly Column<PersonEntry>[] {
  return [
    { id: 'name', head: 'Name', isRowHead: true, width: 14, value: ({ name }) => name, cell: personName },
    { id: 'ways', head: 'Ways of writing it', firstDown: true, value: ({ forms }) => forms.length },
    {
      id: 'differ',
      head: 'What differs',
      width: 13,
      value: (entry) => differenceWords(differencesAmong(entry)) || null,
      cell: (entry) => <span className="people-kinds">{differenceWords(differencesAmong(entry)) || NOTHING}</span>,
    },
    {
      id: 'twice',
      head: 'Twice in a list',
      value: ({ twice }) => twice.map((id) => outletOf(scene, id)).join(', ') || null,
      cell: ({ twice }) => twice.map((id) => outletOf(scene, id)).join(', ') || NOTHING,
    },
    ...docs.map((id) => documentColumn(scene, id, onAsk)),
  ];
}

/** A card on a phone leaves such a cell out. */
const NOTHING = <span className="people-none">–</span>;

/** "Person 4" stays on one line. */
export function personName({ name, isMasked }: PersonEntry) {
  return isMasked ? <span className="person-masked">{name}</span> : name;
}

function documentColumn(scene: Scene, id: string, onAsk: (key: string, doc: string) => void): Column<PersonEntry> {
  const { witness, index } = witnessOf(scene, id);
  return {
    id,
    head: witness.outlet,
    headMark: <Siglum siglum={witness.siglum} index={index} size="small" />,
    align: 'end',
    firstDown: true,
    isRuled: true,
    value: (entry) => foundIn(entry, id),
    cell: (entry) => {
      const found = foundIn(entry, id);
      if (found === 0 || found === 'not found') return <span className="figure-none-here">{found}</span>;
      return (
        <button type="button" className="people-count" onClick={() => onAsk(entry.key, id)}>
          {found}
          <span className="sr-only">
            : open where {witness.outlet} names {entry.name}
          </span>
        </button>
      );
    },
  };
}

function foundIn({ number, mentions }: PersonEntry, id: string): number | string {
  const count = mentions.get(id)?.length ?? 0;
  if (number === null) return count;
  return count > 0 ? 'named' : 'not found';
}
