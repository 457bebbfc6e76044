import type { Link, Span } from '../../engine/types.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { ruleSentence, scoreRows, scoreTotal, supportWords, STRENGTH_WORDS, type ScoreRow } from './record.ts';
import { outletOf, witnessOf, wordsOf, type Scene } from '../../state/scene.ts';
import './record.css';

export interface LinkRecordProps {
  readonly scene: Scene;
  readonly link: Link;
}

/** The whole record of one link: how it was found, what matches, what the score is made of, what lost against it. */
export function LinkRecord({ scene, link }: LinkRecordProps) {
  const { explanation, strength } = link;
  const supports = explanation.supports.flatMap((support) => supportWords(scene, support) ?? []);
  return (
    <div className="record">
      <div>
        <p>
          {strength && <b>{capital(STRENGTH_WORDS[strength])}. </b>}
          {ruleSentence(explanation)}
        </p>
        <Matches scene={scene} link={link} />
        <p>
          <b>Spoke for it:</b> {supports.length > 0 ? supports.join('; ') : 'nothing beside the words themselves'}.
        </p>
        <p>
          <b>Spoke against it:</b> {explanation.vetoes.length > 0 ? explanation.vetoes.join('; ') : 'no rule'}.
        </p>
        <Rejected scene={scene} link={link} />
      </div>
      <Score link={link} />
    </div>
  );
}

/** The words both have; beside them words that match by meaning, with how near they are. */
function Matches({ scene, link: { a, b, explanation } }: LinkRecordProps) {
  const said = (id: string, span: Span) => wordsOf(scene, id, span).replace(/\s+/g, ' ');
  const runs = [...new Set(explanation.matched.map((run) => said(a.witness, run.a)))];
  const related = (explanation.words ?? []).filter(({ similarity }) => similarity < 1);
  return (
    <>
      <p>
        <b>Same words in the same order:</b>{' '}
        {runs.length === 0 ? 'none.' : <span className="said">{runs.join(' · ')}</span>}
      </p>
      {explanation.words && (
        <p>
          <b>Matched by meaning:</b> {related.length === 0 && 'none.'}
          {related.map((pair, index) => (
            <span key={index}>
              {index > 0 && ' · '}
              <span className="said">{said(a.witness, pair.a)}</span> and{' '}
              <span className="said">{said(b.witness, pair.b)}</span> (counts {pair.similarity.toFixed(1)})
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** The statements that would have been next best, with their chance. */
function Rejected({ scene, link: { a, b, explanation } }: LinkRecordProps) {
  const rivals = explanation.rejected ?? [];
  if (rivals.length === 0) return null;
  return (
    <>
      <p>
        <b>Next best, and left:</b>
      </p>
      <ul className="rivals">
        {rivals.map((rival, index) => (
          <li key={index}>
            chance {rival.score.toFixed(2)}: <Quoted scene={scene} id={a.witness} span={rival.a} /> with{' '}
            <Quoted scene={scene} id={b.witness} span={rival.b} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Quoted({ scene, id, span }: { readonly scene: Scene; readonly id: string; readonly span: Span }) {
  const { witness, names } = witnessOf(scene, id);
  return (
    <>
      {outletOf(scene, id)}{' '}
      <q className="said">
        <MarkedText text={witness.text} span={span} marks={[]} names={names} />
      </q>
    </>
  );
}

/** What the score is made of: for a paraphrase a sum anyone can do again. */
function Score({ link: { explanation } }: Pick<LinkRecordProps, 'link'>) {
  const rows = scoreRows(explanation);
  const total = scoreTotal(explanation);
  return (
    <table className="score">
      <caption>{total ? 'What the chance is made of' : 'What was counted'}</caption>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Value</th>
          {total && <th scope="col">Times</th>}
          {total && <th scope="col">Adds</th>}
        </tr>
      </thead>
      {total && (
        <tbody>
          <TotalRow name="Start" means="where every pair begins" adds={signed(total.start)} />
          {rows.map((row) => row.scored && <PartRow key={row.name} row={row} scored={row.scored} columns={1} />)}
          <TotalRow name="Sum" means="0 stands for a chance of one half" adds={signed(total.sum)} />
          <TotalRow name="Chance" means="that both say the same, by this sum" adds={total.chance.toFixed(2)} />
        </tbody>
      )}
      <tbody>
        {total && (
          <tr>
            <th scope="rowgroup" colSpan={4} className="group">
              Only counted
            </th>
          </tr>
        )}
        {rows.map(
          (row) => row.scored === null && <PartRow key={row.name} row={row} scored={null} columns={total ? 3 : 1} />,
        )}
      </tbody>
    </table>
  );
}

interface PartRowProps {
  readonly row: ScoreRow;
  readonly scored: ScoreRow['scored'];
  /** How many columns the value takes. */
  readonly columns: number;
}

function PartRow({ row: { name, means, value }, scored, columns }: PartRowProps) {
  return (
    <tr>
      <th scope="row">
        {name} <span className="means">{means}</span>
      </th>
      <td colSpan={columns}>{shown(value)}</td>
      {scored && <td>{signed(scored.times, 3)}</td>}
      {scored && <td>{signed(scored.adds)}</td>}
    </tr>
  );
}

function TotalRow({ name, means, adds }: { readonly name: string; readonly means: string; readonly adds: string }) {
  return (
    <tr className="total">
      <th scope="row" colSpan={3}>
        {name} <span className="means">{means}</span>
      </th>
      <td>{adds}</td>
    </tr>
  );
}

function shown(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

/** With a true minus sign. */
function signed(value: number, decimals = 2): string {
  const size = Math.abs(value).toFixed(decimals);
  return Number(size) === 0 ? size : `${value < 0 ? '−' : '+'}${size}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
