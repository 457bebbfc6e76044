import type { ReactNode } from 'react';
import { LEAST_BITS as COPY_BITS, LEAST_WORDS, MOST_TAKEN, WHOLE, WHOLE_UNIT } from '../../engine/align/links.ts';
import { LEAST_BITS } from '../../engine/align/paraphrase/candidates.ts';
import { LEAST_OVERLAP } from '../../engine/align/entries/said.ts';
import { LEAST_NAME, LEAST_TOLERANT, VERY_TOLERANT } from '../../engine/align/entries/same-name.ts';
import { LIKELY, LINKED, POSSIBLE, probability } from '../../engine/align/paraphrase/score.ts';
import { MOST_CLAUSES } from '../../engine/align/paraphrase/units.ts';
import { CAP, NAME, OFFSET } from '../../engine/align/paraphrase/weights.ts';
import { LINKED_SHARE } from '../../engine/align/passages.ts';
import { FEW_TEXTS, K, seedLength } from '../../engine/align/seeds.ts';
import { EDITED_SHARE } from '../../engine/compare/relation.ts';
import { wordBits } from '../../engine/text/common-words.ts';
import { GAP_MEANS, GAP_WORDS } from '../../ui/absence-words.ts';
import { ofHundred, share } from './accuracy.ts';
import { Coefficients } from './Coefficients.tsx';

/** What is done to the texts, step by step. Every figure is the engine's own constant. */
export function Stages() {
  return (
    <>
      <p>Each step takes what the step before left. All of them are rules; nothing is looked up on the network.</p>
      <ol className="stages">
        <Stage name="Read each text" takes="the text as it was published, which is never changed">
          <p>
            It is cut into parts (headline, byline, running text, list, caption and so on), sentences, quotations and
            words. Captions, bylines and other parts around the text are marked, not taken out. Capitals, accents and
            the kind of quotation mark make no difference when words are compared.
          </p>
        </Stage>
        <Stage
          name="Find the same words"
          takes="the words of every two texts"
          figures={[
            [`${K} words`, 'in a row, in both texts, are a seed'],
            [`${seedLength(FEW_TEXTS + 1)} words`, `with more than ${FEW_TEXTS} texts`],
          ]}
        >
          <p>Seeds that follow one another grow into a run of the same words. Runs may stand in any order.</p>
        </Stage>
        <Stage
          name="Link copies"
          takes="the runs"
          figures={[
            [`${LEAST_WORDS} words`, 'in runs, at least'],
            [`${COPY_BITS} bits`, 'of evidence, at least'],
            [
              `${WHOLE.words} words, ${WHOLE.bits} bits`,
              `are enough where both have ${percent(WHOLE.share)} of a sentence`,
            ],
            [percent(MOST_TAKEN), 'of its words in a stronger copy: it is left out'],
            [percent(WHOLE_UNIT), 'of a sentence: the whole of it is shown as the reading'],
          ]}
        >
          <p>
            Two sentences, or parts of them, are a copy when they share enough words in a row and those words are
            telling enough. How telling a word is, is counted in bits: “the” gives {wordBits('the').toFixed(0)}, a rare
            word such as “ferry” {wordBits('ferry').toFixed(0)}. Names alone are no evidence. The strongest copy comes
            first.
          </p>
        </Stage>
        <Stage
          name="Link the same statement in other words"
          takes="the sentences and clauses that no copy has taken"
          figures={[
            [`${LEAST_BITS} bits`, 'of matching words, at least, to be compared at all'],
            [`${MOST_CLAUSES} clauses`, 'in a row, at most, or the whole sentence'],
            [`0 to ${CAP - OFFSET} bits`, `for a word; a name counts ${share(NAME)} of that`],
            [`chance ${chance(LINKED)}`, `or more: linked; from ${chance(LIKELY)} on without reserve`],
            [`chance ${chance(POSSIBLE)} to ${chance(LINKED)}`, 'possible: hidden until you ask for it'],
          ]}
        >
          <p>
            Words match when they have the same root (“gave”, “gives”) or are related in WordNet (“lawyer”, “attorney”).
            A word weighs more the rarer it is in English, and less the more often one text of this story repeats it.
            Nine things about a pair are multiplied by fixed numbers and added up. The sum stands for a chance that both
            say the same. The likeliest pair comes first, and no word is used twice.
          </p>
          <p>
            Some pairs are never linked: list entries about different people; and a sentence about one person (“he”,
            “she”) with one that gives a number instead.
          </p>
          <Coefficients />
        </Stage>
        <Stage
          name="Match list entries"
          takes="entries of a list that are about somebody"
          figures={[
            [`${LEAST_NAME} words`, 'of a longer name, at least, in any order'],
            [`${LEAST_TOLERANT} letters`, `or more: one letter may differ; two from ${VERY_TOLERANT} letters on`],
            [
              percent(LEAST_OVERLAP),
              'of what the shorter entry says of the person, at least, must be said in the other',
            ],
          ]}
        >
          <p>
            Two entries are one when they name the same person and say the same of that person. What every entry of the
            lists says counts little. An entry never meets a statement about somebody else, however alike the rest is
            worded.
          </p>
        </Stage>
        <Stage
          name="Join pairs into passages"
          takes="all links, the strongest first"
          figures={[[percent(LINKED_SHARE), 'of the pairs between two groups, at least, must be linked or possible']]}
        >
          <p>
            That A is like B, and B like C, does not make A like C. A text has one reading at a passage; the same words
            again are a repeat.
          </p>
        </Stage>
        <Stage name="Say what is not found" takes="every text that has no reading at a passage">
          <p>
            The sentence most like the passage is shown, with its score and the first rule it does not meet. Not every
            gap is the same:
          </p>
          <dl className="figures">
            {(['earlier', 'furniture-only', 'conflict', 'text-incomplete'] as const).map((state) => (
              <div key={state}>
                <dt>{GAP_WORDS[state]}</dt>
                <dd>{GAP_MEANS[state]}</dd>
              </div>
            ))}
          </dl>
        </Stage>
        <Stage
          name="Mark the differences"
          takes="two readings of one passage"
          figures={[[percent(EDITED_SHARE), 'of their words the same, or more: small changes; else reworded']]}
        >
          <p>They are compared word by word, never letter by letter. Each change has a type, such as number or name.</p>
        </Stage>
        <Stage name="Check by hand" takes="the passages found">
          <p>
            Where people checked a set of texts, their decisions stand in place of the engine’s. Both can be chosen, and
            the page always says which one it shows.
          </p>
        </Stage>
      </ol>
    </>
  );
}

interface StageProps {
  readonly name: string;
  readonly takes: string;
  readonly figures?: readonly (readonly [figure: string, means: string])[];
  readonly children: ReactNode;
}

function Stage({ name, takes, figures = [], children }: StageProps) {
  return (
    <li>
      <div>
        <h3>{name}</h3>
        <p className="takes">Takes {takes}.</p>
        {children}
      </div>
      {figures.length > 0 && (
        <dl className="figures">
          {figures.map(([figure, means]) => (
            <div key={figure}>
              <dt>{figure}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

function percent(value: number): string {
  return `${ofHundred(value)} %`;
}

function chance(score: number): string {
  return share(probability(score));
}
