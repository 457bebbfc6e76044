import { type MouseEvent, type SubmitEvent, useId, useState } from 'react';
import { correctionOf, isCorrected, withCorrections, withoutCorrections } from '../../../corpus/correct-voices.ts';
import type { Speaker } from '../../../engine/words/speaker.ts';
import { ROLES, type RoleId } from '../../../engine/words/roles-table.ts';
import { useEdits } from '../../../state/use-edits.ts';
import { witnessOf } from '../../../state/scene.ts';
import type { VoicesPartProps } from '../part.ts';
import { counted } from '../../../ui/number-words.ts';
import { NOBODY, roleLabel, shownName } from '../voice-words.ts';
import { makeCorrections, placesOf, SCOPES, type Place, type Scope, verbStands } from './make-corrections.ts';
import { knownSpeakers } from './known-speakers.ts';

const NO_ONE = 'nobody';
const OTHER = 'other';

/** What the reader decides of one stretch: who speaks, as what, with which verb, and how far it goes. */
export function CorrectionForm({ corpus, scene, evidence, place }: VoicesPartProps & { readonly place: Place }) {
  const { edits, change } = useEdits(corpus.id);
  const { voice, witness } = place;
  const known = knownSpeakers(evidence.texts, witness);
  const now = correctionOf(witnessOf(scene, witness).witness, voice);
  const places = placesOf(place, evidence.texts);
  const idOf = (one: Speaker | null) =>
    one ? (known.find(({ kind, key }) => kind === one.kind && key === one.key)?.id ?? OTHER) : NO_ONE;
  const roleOf = (one: Speaker | null) => known.find(({ id }) => id === idOf(one))?.role ?? one?.role ?? 'unsorted';
  const [speaker, setSpeaker] = useState(idOf(voice.speaker));
  const [name, setName] = useState('');
  const [role, setRole] = useState<RoleId>(roleOf(voice.speaker));
  const [verb, setVerb] = useState(now.verb ?? '');
  const [scope, setScope] = useState<Scope>(places.quotation.length > 1 ? 'quotation' : 'stretch');
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState('');
  const id = useId();

  const pickSpeaker = (next: string) => {
    setSpeaker(next);
    const of = known.find((each) => each.id === next);
    if (of) setRole(of.role);
  };
  const said = () => {
    if (speaker === NO_ONE) return null;
    const of = known.find((each) => each.id === speaker);
    return { name: of?.name ?? name.trim().replace(/\s+/g, ' '), role };
  };
  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    const decided = said();
    if (decided?.name === '') return setProblem('Write who speaks.');
    if (!verbStands(place, verb, corpus)) return setProblem(`“${verb.trim()}” does not stand in this paragraph.`);
    setProblem(null);
    const decision = { speaker: decided, verb: verb.trim() || null, scope };
    const { corrections, asFound } = makeCorrections(place, decision, evidence.texts, corpus);
    change({ voices: withCorrections(withoutCorrections(edits.voices, asFound), corrections) });
    const count = corrections.length + asFound.length;
    setDone(corrections.length > 0 ? `Kept for ${counted(count, 'stretch', 'stretches')}.` : 'As the rules have it.');
  };
  const undo = (event: MouseEvent<HTMLButtonElement>) => {
    if (!isCorrected(voice)) return;
    const found = correctionOf(witnessOf(scene, witness).witness, voice.found);
    change({ voices: withoutCorrections(edits.voices, [now]) });
    setSpeaker(idOf(voice.found.speaker));
    setRole(roleOf(voice.found.speaker));
    setVerb(found.verb ?? '');
    setProblem(null);
    setDone('The correction of this stretch is undone.');
    event.currentTarget.form?.querySelector('select')?.focus(); // The button goes away.
  };

  return (
    <form className="voice-form no-print" onSubmit={keep} aria-label="Correct who speaks">
      <label>
        <span>Speaker</span>
        <select value={speaker} onChange={(event) => pickSpeaker(event.target.value)}>
          <option value={NO_ONE}>{NOBODY}</option>
          {known.map((each) => (
            <option key={each.id} value={each.id}>
              {shownName(scene, each.name)} ({roleLabel(each.role)})
            </option>
          ))}
          <option value={OTHER}>somebody else …</option>
        </select>
      </label>
      {speaker === OTHER && (
        <label>
          <span>Name, or words for them</span>
          <input value={name} autoComplete="off" onChange={(event) => setName(event.target.value)} />
        </label>
      )}
      {speaker !== NO_ONE && (
        <label>
          <span>Kind of speaker</span>
          <select value={role} onChange={(event) => setRole(event.target.value as RoleId)}>
            {ROLES.filter((each) => each.id !== 'no-source').map((each) => (
              <option key={each.id} value={each.id}>
                {each.label}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>Verb, as the text has it</span>
        <input
          value={verb}
          autoComplete="off"
          aria-describedby={`${id}-verb`}
          aria-invalid={problem !== null && problem.startsWith('“')}
          onChange={(event) => setVerb(event.target.value)}
        />
        <small id={`${id}-verb`}>Empty for none.</small>
      </label>
      <fieldset>
        <legend>For</legend>
        {offered(places).map((each) => (
          <label key={each}>
            <input type="radio" name={`${id}-scope`} checked={scope === each} onChange={() => setScope(each)} />{' '}
            {scopeWords(each, places[each].length)}
          </label>
        ))}
      </fieldset>
      <p className="voice-form-end">
        <button type="submit" className="box-button">
          Keep
        </button>
        {isCorrected(voice) && (
          <button type="button" className="link-button" onClick={undo}>
            Undo this correction
          </button>
        )}
      </p>
      {problem !== null && <p role="alert">{problem}</p>}
      <p role="status">{done}</p>
    </form>
  );
}

/** A scope is offered where it takes in more than the ones before it. */
function offered(places: Readonly<Record<Scope, readonly Place[]>>): readonly Scope[] {
  return SCOPES.filter((scope, i) =>
    SCOPES.slice(0, i).every((before) => places[before].length < places[scope].length),
  );
}

function scopeWords(scope: Scope, count: number): string {
  if (scope === 'stretch') return 'this stretch';
  if (scope === 'quotation') return `the whole quotation, ${count} stretches`;
  return `all ${count} stretches of this speaker, in every document; each keeps its verb`;
}
