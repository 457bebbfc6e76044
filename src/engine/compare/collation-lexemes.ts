/** The words of a reading to collate, some stretches of which count as one word. */
import { fold } from '../text/fold.ts';
import type { Span } from '../types.ts';
import type { LabelUse } from '../words/labels.ts';
import { lexemesOf, type Excerpt, type Lexeme } from './lexemes.ts';

export interface CollatedReading extends Excerpt {
  readonly witness: string;
  /** In order, not overlapping; may reach beyond the reading. */
  readonly units?: readonly Unit[];
  /** What people, places and policies are called in it; without them no change is one of label. */
  readonly labels?: readonly LabelUse[];
}

/** A stretch that is one word whatever its spelling, for example the name of a person who is not to be named. */
export interface Unit extends Span {
  readonly form: string;
}

/** Lexemes in order. One that a unit cuts is whole: what stands beside the unit in it is part of its form. */
export function lexemesOfReading(reading: CollatedReading): readonly Lexeme[] {
  const lexemes = lexemesOf(reading);
  const units = (reading.units ?? []).filter(({ start, end }) => start < reading.span.end && end > reading.span.start);
  if (units.length === 0) return lexemes;
  const merged: Lexeme[] = [];
  let next = 0;
  for (const unit of units) {
    while (next < lexemes.length && (lexemes[next] as Lexeme).end <= unit.start) merged.push(lexemes[next++] as Lexeme);
    const first = next;
    while (next < lexemes.length && (lexemes[next] as Lexeme).start < unit.end) next++;
    const [from, to] = [lexemes[first], lexemes[next - 1]];
    if (from && to && next > first) merged.push(asOne(reading.text, unit, { start: from.start, end: to.end }));
  }
  return [...merged, ...lexemes.slice(next)];
}

/** No text has a unit U+0000 before a word, so the form is that of no other word. */
function asOne(text: string, unit: Unit, { start, end }: Span): Lexeme {
  const before = text.slice(start, Math.max(start, unit.start));
  const after = text.slice(Math.min(end, unit.end), end).replace(/^['’]s?$/, '');
  const form = `${fold(before).form}\0${unit.form}${fold(after).form}`;
  return { start, end, form, sign: form, isWord: true };
}
