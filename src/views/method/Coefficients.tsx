import {
  FIRST_BIAS,
  FIRST_PASS,
  SECOND_BIAS,
  SECOND_PASS,
  type Features,
} from '../../engine/align/paraphrase/score.ts';
import { FEATURE_WORDS } from '../../ui/score-words.ts';

const NAMES = Object.keys(FEATURE_WORDS) as readonly (keyof Features)[];

/** The published coefficients, so that anyone can add a score up. */
export function Coefficients() {
  return (
    <table className="coefficients">
      <caption>
        What is added up. Each thing is multiplied by its number. A pair is scored twice: the second time it is known
        what stands beside it.
      </caption>
      <thead>
        <tr>
          <th scope="col">Thing</th>
          <th scope="col">First</th>
          <th scope="col">Second</th>
        </tr>
      </thead>
      <tbody>
        {NAMES.map((name) => (
          <tr key={name}>
            <th scope="row">
              {FEATURE_WORDS[name].name} <span className="means">{FEATURE_WORDS[name].means}</span>
            </th>
            <td>{FIRST_PASS[name] === 0 ? '–' : signed(FIRST_PASS[name])}</td>
            <td>{signed(SECOND_PASS[name])}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            Start <span className="means">where every pair begins; a sum of 0 stands for a chance of 0.50</span>
          </th>
          <td>{signed(FIRST_BIAS)}</td>
          <td>{signed(SECOND_BIAS)}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** With a true minus sign. */
function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
}
