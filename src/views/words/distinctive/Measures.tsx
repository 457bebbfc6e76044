import { LEAST_USES, SMOOTHING } from '../../../engine/words/distinctive.ts';

/** What the two measures say, and what they do not. */
export function Measures() {
  return (
    <details className="measures">
      <summary>
        <span className="chevron on" aria-hidden="true" /> What the measures say
      </summary>
      <dl>
        <div>
          <dt>Counts</dt>
          <dd>
            Come first: how often the word stands in this document, and in all the others together. A word with fewer
            than {LEAST_USES} uses is not listed. Words of grammar and of attribution, such as “the”, “of” and “said”,
            are part of the lengths, but not listed.
          </dd>
        </div>
        <div>
          <dt>Log-likelihood</dt>
          <dd>
            How far both counts are from what one common rate would give. It grows with the counts, and orders the
            table: 0 is perfectly even. It ranks rows of this table only; it proves nothing (Dunning 1993; Rayson and
            Garside 2000).
          </dd>
        </div>
        <div>
          <dt>Log ratio</dt>
          <dd>
            How many times the higher rate is the lower one, in doublings: 1 is twice as often, 2 four times, 3 eight
            times (Hardie 2014). {SMOOTHING} is added to each count first, because a word that the others do not have
            would else have no ratio; with small counts this alone decides much of it.
          </dd>
        </div>
      </dl>
    </details>
  );
}
