import { useMemo } from 'react';
import { baseOfVerb, formsOfVerb, writtenForms } from '../../../engine/words/agents-forms.ts';
import type { AgentsRequest } from '../../../worker/desk-protocol.ts';
import { PickOne } from '../../../ui/PickOne.tsx';
import { DeskLine } from '../DeskLine.tsx';
import { glossTitle, isShownIn, maskedWords } from '../names/variant-words.ts';
import type { WordsPart } from '../part.ts';
import { useAnswer } from '../use-answer.ts';
import { useDocs } from '../use-docs.ts';
import { Waiting } from '../Waiting.tsx';
import { agentRows, cellOf, meaningsOf, readCell } from './agent-rows.ts';
import { AgentsBars } from './AgentsBars.tsx';
import { AgentsTable } from './AgentsTable.tsx';
import { Totals } from './Totals.tsx';
import { VerbField } from './VerbField.tsx';
import { verbsOf } from './verbs.ts';
import './agents.css';

/** Every use of the verb, whatever it means. No id of a list begins with a hyphen. */
const ANY = '-any';

/** Who is said to do what a verb says, document by document. */
export function Agents({ corpus, state, scene, desk, change, linkTo }: WordsPart) {
  const { cell } = state;
  const docs = useDocs(state.docs);
  const { lexicon } = corpus;
  const offered = useMemo(() => verbsOf(lexicon), [lexicon]);
  const verb = baseOfVerb(state.verb) || (offered[0] ?? '');
  const question = useMemo((): AgentsRequest => ({ kind: 'agents', docs, verb }), [docs, verb]);
  const answered = useAnswer(desk.kind === 'ready' ? desk.ask : null, question);
  const forms = useMemo(() => writtenForms(formsOfVerb(verb)), [verb]);
  const meanings = useMemo(() => meaningsOf(lexicon, forms), [lexicon, forms]);
  const open = useMemo(() => readCell(cell, docs), [cell, docs]);
  const hasMeanings = meanings.length > 1;
  const meaning =
    !hasMeanings || open.meaning === ANY ? null : (meanings.find(({ id }) => id === open.meaning) ?? meanings[0]);
  const isShown = useMemo(() => isShownIn(scene), [scene]);
  const texts = desk.kind === 'ready' ? desk.evidence.texts : null;
  // Documents that were taken away can go at once; those that were added are waited for.
  const isCurrent =
    answered.kind === 'answered' &&
    answered.question.verb === verb &&
    docs.every((id) => answered.question.docs.includes(id));
  const rows = useMemo(() => {
    if (!isCurrent || texts === null) return null;
    const agents = docs.flatMap((id) => answered.answer.find((each) => each.id === id) ?? []);
    return agentRows({ agents, texts, meanings, meaning: meaning?.id ?? null, isShown });
  }, [isCurrent, answered, texts, docs, meanings, meaning, isShown]);
  const named = maskedWords(scene, verb);
  const pick = (next: string) => change({ verb: next, cell: '', rows: '' }, 'push');
  const prefix = hasMeanings ? (meaning?.id ?? ANY) : '';
  return (
    <div className="agents">
      <div className="words-head">
        <h2>
          Who does it: <span className="agents-verb">{named}</span>
        </h2>
        <div className="words-tools no-print">
          <PickOne
            label="Verb"
            value={verb}
            options={[...new Set([...offered, verb])].map((each) => ({ value: each, words: maskedWords(scene, each) }))}
            onPick={pick}
          />
          <VerbField onVerb={pick} />
          {hasMeanings && (
            <PickOne
              label="Meaning"
              value={prefix}
              options={[
                ...meanings.map((each) => ({ value: each.id, words: glossTitle(scene, each) })),
                { value: ANY, words: 'Any of them' },
              ]}
              onPick={(id) => change({ cell: cellOf(id, null) }, 'push')}
            />
          )}
        </div>
      </div>
      <p className="words-about">
        Whether each document says who does it. Counted: {forms.map((form) => maskedWords(scene, form)).join(', ')}
        {meaning && <>, where the list of words takes them to mean: {maskedWords(scene, meaning.gloss)}</>}. Told by the
        words beside the verb, by rule; a count opens its uses, to be checked.
        {lexicon === null && ' These documents have no list of words to take verbs from: any verb can be written.'}
      </p>
      {desk.kind === 'ready' && answered.kind === 'failed' && (
        <p role="alert" className="words-none">
          The uses could not be counted: {answered.message}
        </p>
      )}
      {rows ? (
        <>
          <Totals
            {...{ rows, verb, scene }}
            asked={open.asked}
            onAsk={(next) => change({ cell: cellOf(prefix, next) })}
          />
          <AgentsTable {...{ rows, verb, named, scene, state, change, linkTo, meanings, prefix }} asked={open.asked} />
          <AgentsBars {...{ rows, verb, named, scene }} />
        </>
      ) : (
        <>
          <DeskLine desk={desk} />
          {desk.kind === 'ready' && answered.kind !== 'failed' && <Waiting />}
        </>
      )}
    </div>
  );
}
