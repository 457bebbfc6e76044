import { useMemo } from 'react';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import type { PartProps } from '../part.ts';
import { personEntries } from '../people/person-entries.ts';
import { listColumns } from './list-columns.tsx';
import { personRows, type PersonRow } from './list-rows.ts';
import { listSizes } from './list-sizes.ts';
import { ListSizes } from './ListSizes.tsx';
import { PersonSources } from './PersonSources.tsx';
import './lists.css';

/** What each document says of the people it names in lists and in running text. */
export function Lists({ scene, evidence, corpus, state, change, linkTo }: PartProps) {
  const { docs } = state;
  const { people } = evidence;
  const rows = useMemo(() => personRows(scene, people, docs), [scene, people, docs]);
  const columns = useMemo(() => listColumns(scene, docs), [scene, docs]);
  const sizes = useMemo(() => listSizes(people, personEntries(scene, people, docs), docs), [scene, people, docs]);
  const telling = sizes.filter(({ lists, stated }) => lists.length + stated.length > 0);
  // Few documents stay in sight without a list, too: that they have none is worth a line.
  const listed = telling.length > 0 && sizes.length <= MOST_LISTED ? sizes : telling;
  const go = { change, linkTo };
  return (
    <>
      <div className="figures-head">
        <h2>Lists of people, side by side</h2>
      </div>
      <p className="figures-about">
        What each document says of a person, in its own words: age, nationality or home, status in a case, charge,
        place. An accusation, an arrest or a charge is not a finding of guilt, and the documents do not tell how the
        cases ended unless their words say so.
      </p>
      <h3>How long the lists are</h3>
      {telling.length > 0 && <ListSizes {...{ scene, sizes: listed, state, go }} />}
      {listed.length < sizes.length && (
        <p className="figures-about">
          No list of names, and no number for one, was found in{' '}
          {telling.length > 0 ? `${sizes.length - listed.length} other documents` : 'these documents'}.
        </p>
      )}
      <h3>Who is in them, and what is said</h3>
      <DataTable
        caption="People, and what each document says of them"
        columns={columns}
        rows={rows}
        rowKey={({ entry }) => entry.key}
        sort={state.by}
        onSort={(by) => change({ by })}
        filter={state.rows}
        onFilter={(words) => change({ rows: words })}
        fileName={`people-in-lists-${corpus.id}`}
        unit="people"
        empty="No list of names was found in these documents, and nothing that they say of a person’s age, nationality, status or charge."
        openKey={state.cell || null}
        onOpen={(key) => change({ cell: key ?? '' })}
        groupOf={groupTitle}
        detail={(row) => <PersonSources {...{ scene, row, state, go }} />}
      />
      <p className="figures-about people-rules">
        Read by rule from the words right beside a name, from the rows of a list, and from the sentence that leads in to
        it: what such a sentence says of all rows is shown with each. “Not found” means that the rule found no words.
      </p>
    </>
  );
}

/** Documents, of which each has a line. */
const MOST_LISTED = 12;

function groupTitle({ entry }: PersonRow): string {
  return entry.mentions.size > 1 ? 'Named in two documents or more' : 'Named in one document';
}
