import type { ReactNode } from 'react';
import { LEAST_USES, SMOOTHING } from '../../engine/words/distinctive.ts';
import { MOST_COMMON } from '../../engine/words/figure-relations.ts';
import { VERB_CLASSES } from '../../engine/words/verbs-of-saying.ts';
import { numberWords } from '../../ui/number-words.ts';
import { EVIDENCE } from './evidence-measured.ts';

/** How words, voices and figures are read, how well, and what those rules cannot see. */
export function Evidence() {
  return (
    <>
      <p>
        Three views count what the documents have and open every place they counted. They count; they do not say what a
        count means. Headline, the text’s own words, words inside quotation marks and what stands around the text, as
        captions do, are counted apart, for an outlet is not the author of the words it quotes. Each count is given with
        the number of words it is out of: in texts this short, one use more or less changes every rate.
      </p>
      <dl className="evidence">
        <Rule name="Words">
          <p>
            What a thing is called comes from a list of words that people wrote, under a neutral name, with every form
            spelled out. No word is called good or bad. Notes of style guides stand beside the words with their date. A
            reader can change the list; the change stays on the device.
          </p>
          <p>
            Distinctive words are those with a higher rate in one document than in the others together, used there at
            least {LEAST_USES} times. Log-likelihood (Dunning, 1993; Rayson and Garside, 2000) says how hard the
            difference is to explain by chance alone, log ratio (Hardie, 2014) how large it is. {SMOOTHING} is added to
            each count before rates are divided, so that a word the others lack has a ratio too.
          </p>
          <p>
            Words in the same place come from shared passages: what one reading has where another has something else.
            Who does what a verb says is read from the words beside the verb; where a sentence names nobody, the table
            says so.
          </p>
        </Rule>
        <Rule name="Voices">
          <p>
            Rules look around each stretch in quotation marks for a verb of saying and its subject, and follow “he” and
            “the agency” to a name in the same text. The kind of speaker is told by the noun beside the name. Kinds that
            nobody quotes keep their row. In the bundled texts {numberWords(EVIDENCE.quoted.right)} of{' '}
            {numberWords(EVIDENCE.quoted.words)} quoted words are given to whom a person gave them; the rules were
            written on these texts. Of {EVIDENCE.unseen.quotations} quotations in invented stories that no rule had
            seen, the rules gave {EVIDENCE.unseen.first} to the right speaker when they first met them, and{' '}
            {EVIDENCE.unseen.right} after they were improved. A reader can correct each one.
          </p>
          <p>
            Verbs of saying are sorted by what they tell besides. The sorting is a reading, and each class has its
            source:
          </p>
          <ul>
            {VERB_CLASSES.map(({ class: name, means, source }) => (
              <li key={name}>
                <b>{name}</b>: {means}. ({source}.)
              </li>
            ))}
          </ul>
        </Rule>
        <Rule name="Figures">
          <p>
            Numbers, number words, dates, ages, shares and ordinals are read with their unit and with what they count.
            Two documents’ figures are set side by side where a shared passage holds both, or where equal numbers above{' '}
            {MOST_COMMON} have a word around them in common. “Same number, different thing counted” says that the words
            around it differ, not who is right. Calculations show their formula and nothing else. In the bundled texts a
            person listed {EVIDENCE.figures.listed} figures; {EVIDENCE.figures.found} are found, and{' '}
            {EVIDENCE.figures.spurious} that are none.
          </p>
          <p>
            Ways of writing a name are brought together only where a name left out, an initial, a short given name or a
            slip of a letter or two in a long surname explains the difference: two people in one row are worse than one
            person in two.
          </p>
        </Rule>
        <Rule name="Limits">
          <p>
            English only. A speaker who is named far away, irony, and a quotation whose mark is never closed can be read
            wrongly. Words that the list lacks are not counted, and a word in another sense is, unless a rule of the
            list tells the senses apart. Figures that a reader must work out (“a dozen of them, then two more”) are read
            one by one.
          </p>
        </Rule>
      </dl>
    </>
  );
}

function Rule({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
