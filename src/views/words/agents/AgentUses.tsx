import { follow } from '../../../state/follow.ts';
import { outletOf, witnessOf, wordsOf } from '../../../state/scene.ts';
import { MarkedText } from '../../../ui/MarkedText.tsx';
import type { Mark } from '../../../ui/marks.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import { sentenceAround } from '../concordance/sentence-around.ts';
import { PLACE_WORDS } from '../names/variant-words.ts';
import { toRead } from '../../../state/to-place.ts';
import type { WordsPart } from '../part.ts';
import { usesAsked, type AgentRow, type Asked, type MeantUse } from './agent-rows.ts';
import { FORM_NAMES } from './form-words.ts';

export interface AgentUsesProps extends Pick<WordsPart, 'scene' | 'state' | 'change' | 'linkTo'> {
  readonly rows: readonly AgentRow[];
  readonly asked: Asked;
  readonly named: string;
}

/** The uses behind a count, each in its sentence: the verb framed, who does it underlined. */
export function AgentUses({ rows, asked, named, ...part }: AgentUsesProps) {
  const { scene } = part;
  const inRows = rows.filter(({ id }) => asked.witness === null || id === asked.witness);
  const found = inRows.flatMap((row) => usesAsked(row, asked.form).map((use) => ({ id: row.id, use })));
  const title =
    asked.form === 'all' ? 'All forms' : asked.form === 'others' ? 'Other meanings' : FORM_NAMES[asked.form];
  const all = inRows.length === 1 ? '1 document' : `${inRows.length} documents`;
  const where = asked.witness === null ? all : outletOf(scene, asked.witness);
  return (
    <section className="agent-uses" aria-label={`${title}, ${where}`}>
      <p role="status">
        <span>
          <b>{title}</b>: {found.length} {found.length === 1 ? 'use' : 'uses'} of “{named}” in {where}.
        </span>
        <span className="agent-key">
          Marked: <mark className="mark-found">the verb</mark>,{' '}
          <span className="mark-layer" data-layer="agent">
            who does it
          </span>
          .
        </span>
      </p>
      <ol>
        {found.map(({ id, use }) => (
          <Line key={`${id} ${use.start}`} {...{ ...part, id, use }} saysForm={!(asked.form in FORM_NAMES)} />
        ))}
      </ol>
    </section>
  );
}

interface LineProps extends Pick<WordsPart, 'scene' | 'state' | 'change' | 'linkTo'> {
  readonly id: string;
  readonly use: MeantUse;
  /** Where the lines are of several forms. */
  readonly saysForm: boolean;
}

function Line({ scene, state, change, linkTo, id, use, saysForm }: LineProps) {
  const item = witnessOf(scene, id);
  const { witness, index, names } = item;
  const span = sentenceAround(item, use);
  const marks: readonly Mark[] = [
    { kind: 'found', start: use.start, end: use.end },
    ...(use.agent ? [{ kind: 'layer' as const, layer: 'agent', says: 'who does it', ...use.agent }] : []),
  ];
  return (
    <li>
      <Siglum siglum={witness.siglum} index={index} size="small" name={witness.outlet} />
      <a {...follow({ change, linkTo }, toRead(id, use, state))} title="Open in Read">
        <MarkedText text={witness.text} span={span} marks={marks} names={names} />
      </a>
      <span className="agent-note">
        {saysForm && <b>{FORM_NAMES[use.form]}, </b>}
        {PLACE_WORDS[use.place]}
        {use.agent ? (
          <span className="agent-who">{wordsOf(scene, id, use.agent)}</span>
        ) : (
          <span className="agent-none">who: not said, or not found</span>
        )}
      </span>
    </li>
  );
}
