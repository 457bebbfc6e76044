import { useCallback, useMemo } from 'react';
import { EMPTY_LEXICON } from '../../../corpus/lexicon-edit.ts';
import { PickOne } from '../../../ui/PickOne.tsx';
import { DeskLine } from '../DeskLine.tsx';
import { EditedNote } from '../lexicon/EditedNote.tsx';
import { LexiconEditor } from '../lexicon/LexiconEditor.tsx';
import type { WordsPart } from '../part.ts';
import { editCell, namesOther, readCell } from './cell.ts';
import { ListIndex } from './ListIndex.tsx';
import { makeMatrix } from './matrix.ts';
import { MatrixCharts } from './MatrixCharts.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { StyleNotes } from './StyleNotes.tsx';
import { glossTitle, isShownIn, maskedWords } from './variant-words.ts';
import './names.css';

/** What each thing is called in each document, counted by a list of words that people made and readers can change. */
export function Names({ corpus, state, scene, desk, change, linkTo }: WordsPart) {
  const lexicon = corpus.lexicon ?? EMPTY_LEXICON;
  const { docs, cell } = state;
  const open = useMemo(() => readCell(cell, lexicon, docs), [cell, lexicon, docs]);
  const evidence = desk.kind === 'ready' ? desk.evidence : null;
  const isCounted = desk.kind === 'ready' && desk.updating !== true;
  const texts = useMemo(
    () => docs.flatMap((id) => evidence?.texts.find((text) => text.id === id) ?? []),
    [evidence, docs],
  );
  const isShown = useMemo(() => isShownIn(scene), [scene]);
  const concept = lexicon.concepts.find(({ id }) => id === open?.concept) ?? null;
  const matrix = useMemo(() => concept && makeMatrix(concept, texts, isShown), [concept, texts, isShown]);
  const matrices = useCallback(
    () => lexicon.concepts.map((each) => makeMatrix(each, texts, isShown)),
    [lexicon, texts, isShown],
  );
  const choose = (id: string) => change({ cell: id, rows: '', by: '' }, 'push');
  const editor = (
    <LexiconEditor
      key={corpus.id}
      {...{ corpus, scene, lexicon, concept }}
      onConcept={(id) => change({ cell: id === null ? '' : editCell(id), rows: '', by: '' })}
    />
  );
  if (!concept || !matrix || !open)
    return (
      <div className="names">
        <div className="words-head">
          <h2>What things are called</h2>
        </div>
        <p className="words-none">
          This corpus has no list of words to count. A list says what some words stand for, and which words those are:
          write the first one here.
        </p>
        <EditedNote corpus={corpus.id} />
        {editor}
      </div>
    );
  return (
    <div className="names">
      <div className="words-head">
        <h2>{glossTitle(scene, concept)}</h2>
        <div className="words-tools no-print">
          <PickOne
            label={`List, one of ${lexicon.concepts.length}`}
            value={concept.id}
            options={lexicon.concepts.map((each) => ({ value: each.id, words: glossTitle(scene, each) }))}
            onPick={choose}
          />
          <button
            type="button"
            className="link-button"
            aria-expanded={open.editing}
            onClick={() => change({ cell: open.editing ? concept.id : editCell(concept.id) })}
          >
            {open.editing ? 'Close the list' : 'Change this list'}
          </button>
        </div>
      </div>
      <p className="words-about">
        {maskedWords(scene, concept.label)}, as each document has them: in its headline, in its own words, inside
        quotation marks, and around the text, as captions. A count opens the places counted; rates are per 1,000 words
        of the whole document. A dash stands where a document has no such part.
      </p>
      <EditedNote corpus={corpus.id} />
      {namesOther(cell, lexicon) && (
        <p className="lexicon-edited" role="status">
          The address of this page names a list, or words, that are not among the lists here. Lists that a reader makes
          or changes stay on that reader’s device; they can be passed on as a file.
        </p>
      )}
      {open.editing && editor}
      {evidence ? (
        <>
          <MatrixTable {...{ matrix, matrices, isCounted, scene, state, change, linkTo }} asked={open.asked} />
          <MatrixCharts {...{ matrix, scene, state, change }} asked={open.asked} />
          <StyleNotes {...{ scene, matrix, lexicon }} />
          <ListIndex {...{ scene, lexicon, change, linkTo }} current={concept.id} />
        </>
      ) : (
        <DeskLine desk={desk} />
      )}
    </div>
  );
}
