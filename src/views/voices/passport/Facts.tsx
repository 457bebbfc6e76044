import type { Marking } from '../../../engine/words/passport.ts';
import { CHANNEL_NAMES } from '../voice-words.ts';
import type { PassportLine, Telling } from './entries.ts';
import { MARKING_WORDS } from './words.ts';

export interface TellingsProps {
  readonly tellings: readonly Telling[];
}

/** A document without any of these tells it with no sign of whose words they are. */
const NOT_TOLD = <span className="not-told">not told</span>;

/** Whether in quotation marks, with a sign that needs no colour. */
export function Standing({ marking }: { readonly marking: Marking }) {
  return (
    <span className={`standing ${marking}`}>
      <span className="sign" aria-hidden="true">
        {marking === 'quoted' ? '“ ”' : marking === 'mixed' ? '“ ' : '—'}
      </span>
      {MARKING_WORDS[marking]}
    </span>
  );
}

export function Who({ tellings }: TellingsProps) {
  const told = unlike(
    tellings.filter(({ speaker }) => speaker !== null),
    ({ speaker, standsAs }) => `${speaker}\n${standsAs}`,
  );
  if (told.length === 0) return NOT_TOLD;
  return told.map(({ speaker, standsAs }) => (
    <span key={`${speaker} ${standsAs}`} className="telling">
      {speaker}
      {standsAs !== null && (
        <>
          , as <q>{standsAs}</q>
        </>
      )}
    </span>
  ));
}

export function Said({ tellings }: TellingsProps) {
  const told = unlike(
    tellings.filter(({ verb }) => verb !== null),
    ({ verb }) => verb ?? '',
  );
  if (told.length === 0) return NOT_TOLD;
  return told.map(({ verb, verbClass }) => (
    <span key={verb} className="telling">
      <q>{verb}</q> <small>{verbClass}</small>
    </span>
  ));
}

export function Means({ tellings }: TellingsProps) {
  const told = [...new Set(tellings.flatMap(({ channel }) => (channel === null ? [] : [CHANNEL_NAMES[channel]])))];
  return told.length === 0 ? NOT_TOLD : told.join(', ');
}

/** The same facts as a list, where there is no room for a table. */
export function FactsList({ line }: { readonly line: PassportLine }) {
  const { marking, tellings, comparison } = line;
  return (
    <dl className="facts-list">
      <dt>Given</dt>
      <dd>
        <Standing marking={marking} />
      </dd>
      <dt>Speaker</dt>
      <dd>
        <Who tellings={tellings} />
      </dd>
      <dt>Verb</dt>
      <dd>
        <Said tellings={tellings} />
      </dd>
      <dt>By means of</dt>
      <dd>
        <Means tellings={tellings} />
      </dd>
      <dt>Words</dt>
      <dd>{comparison?.status ?? 'the others are compared with these'}</dd>
    </dl>
  );
}

function unlike(tellings: readonly Telling[], keyOf: (telling: Telling) => string): readonly Telling[] {
  return [...new Map(tellings.map((telling) => [keyOf(telling), telling])).values()];
}
