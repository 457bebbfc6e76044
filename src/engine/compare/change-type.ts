/** What kind of difference a change is. The first rule that holds names it. */
import { SAYING } from '../text/attribution.ts';
import { isStopWord } from '../text/common-words.ts';
import type { ChangeType } from '../types.ts';
import { isOtherLabel, type Labels } from '../words/labels.ts';
import type { Lexeme } from './lexemes.ts';

export interface Sides {
  /** The words as they stand in the base reading and in the other; empty for an insertion or deletion. */
  readonly before: string;
  readonly after: string;
  readonly x: readonly Lexeme[];
  readonly y: readonly Lexeme[];
}

/** The type of a change. `labels` are those of both texts, by a lexicon; without them no change is a label. */
export function typeOf(sides: Sides, labels?: Labels): ChangeType {
  const { x, y } = sides;
  const left = words(x);
  const right = words(y);
  if (sameForms(left, right)) {
    return isOnly(/^["']$/, [...x, ...y]) ? 'quotation-mark' : 'punctuation-case';
  }
  if (left.length === 0) return 'insertion';
  if (right.length === 0) return 'deletion';
  if (left.some(isNumber) && right.some(isNumber)) return 'number';
  if (left.some((w) => SAYING_FORMS.has(w.form)) && right.some((w) => SAYING_FORMS.has(w.form)))
    return 'verb-of-saying';
  if (labels && isOtherLabel(labels, content(left), content(right))) return 'label';
  if (isName(sides.before, left) && isName(sides.after, right)) return 'name';
  return 'other';
}

const SAYING_FORMS: ReadonlySet<string> = new Set(SAYING.split('|'));

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve dozen twenty thirty forty fifty sixty seventy ' +
    'eighty ninety hundred thousand million billion half third quarter'
  ).split(' '),
);

function words(lexemes: readonly Lexeme[]): Lexeme[] {
  return lexemes.filter(({ isWord }) => isWord);
}

function sameForms(left: readonly Lexeme[], right: readonly Lexeme[]): boolean {
  return left.length === right.length && left.every(({ form }, i) => form === right[i]?.form);
}

function isOnly(mark: RegExp, lexemes: readonly Lexeme[]): boolean {
  const marks = lexemes.filter(({ isWord }) => !isWord);
  return marks.length > 0 && marks.every(({ form }) => mark.test(form));
}

function isNumber({ form }: Lexeme): boolean {
  return /^\p{N}/u.test(form) || NUMBER_WORDS.has(form);
}

/** Words that are no stop words; all of them where there are no others. */
function content(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const found = lexemes.filter(({ form }) => !isStopWord(form));
  return found.length > 0 ? found : lexemes;
}

/** Every word that is not a stop word begins with a capital. */
function isName(source: string, lexemes: readonly Lexeme[]): boolean {
  const words = lexemes.filter(({ form }) => !isStopWord(form));
  return words.length > 0 && (source.match(/(?<![\p{L}\p{N}'’])\p{Lu}/gu)?.length ?? 0) >= words.length;
}
