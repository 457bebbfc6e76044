import { useMemo } from 'react';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import type { PartProps } from '../part.ts';
import { peopleColumns } from './people-columns.tsx';
import { personEntries, type PersonEntry } from './person-entries.ts';
import { PersonDetail } from './PersonDetail.tsx';
import './people.css';

/** The people whom the documents name, and every way in which each name is written. */
export function People({ scene, evidence, corpus, state, change, linkTo }: PartProps) {
  const { docs } = state;
  const entries = useMemo(() => inGroups(personEntries(scene, evidence.people, docs)), [scene, evidence, docs]);
  const columns = useMemo(
    () => peopleColumns(scene, docs, (key, doc) => change({ cell: `${key},${doc}` })),
    [scene, docs, change],
  );
  const [openKey = '', doc = ''] = state.cell.split(',');
  const only = docs.includes(doc) ? doc : null;
  return (
    <>
      <div className="figures-head">
        <h2>How people’s names are written</h2>
      </div>
      <p className="figures-about">
        Every person whom a document names, with the ways in which the documents write the name. Found by rule from
        spelling alone: the same name may stand for two people, and one person may have two names.
        {corpus.people.length > 0 &&
          ` Of private people it is only told which documents name them and in what ways the names differ${
            scene.namesShown ? '' : ', never their letters'
          }: how often is not counted.`}
      </p>
      <DataTable
        caption="People whom the documents name"
        columns={columns}
        rows={entries}
        rowKey={({ key }) => key}
        sort={state.by}
        onSort={(by) => change({ by })}
        filter={state.rows}
        onFilter={(rows) => change({ rows })}
        fileName={`names-${corpus.id}`}
        unit="people"
        empty="No name of a person was found in these documents."
        openKey={openKey || null}
        onOpen={(key) => change({ cell: key ?? '' })}
        {...(corpus.people.length > 0 && { groupOf: groupTitle })}
        detail={(entry) => <PersonDetail {...{ scene, entry, only, state }} go={{ change, linkTo }} />}
      />
      <p className="figures-about people-rules">
        One person: all words of the shorter name are in the longer one, in any order; a long surname may differ by a
        letter, a shorter one only beside two more words that agree; “Matt” stands for “Matthew” beside the same
        surname. A surname alone is counted where the same document names one person with it in full. Bylines, headings
        and embedded posts are not read.
      </p>
    </>
  );
}

function inGroups(entries: readonly PersonEntry[]): readonly PersonEntry[] {
  return [...entries.filter(({ number }) => number === null), ...entries.filter(({ number }) => number !== null)];
}

function groupTitle({ number }: PersonEntry): string {
  return number === null
    ? 'Named in public roles, or not listed as private: how often'
    : 'Private people: named or not';
}
