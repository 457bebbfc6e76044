/** Digits that name something and count nothing: list numbers, telephones, addresses, "COVID-19", "Boeing 737". */
import { isFunctionWord } from '../text/function-words.ts';
import { countedAt } from './counted.ts';
import { readUnit } from './figure-units.ts';
import { numberAt, type Scan } from './number-words.ts';

/** Whether the digits at word `at` only name. Dates are told apart before. */
export function isNameOnly(scan: Scan, at: number): boolean {
  const { text, tokens } = scan;
  const token = tokens[at];
  if (!token || !/^\d/.test(token.form)) return false;
  const before = text.slice(Math.max(0, token.start - SIGHT), token.start);
  const after = text.slice(token.end, token.end + SIGHT);
  // "24/7", "/page/12", "@crew7", "#7".
  if (/[/_@#\\=&]$/.test(before) || /^\/\d/.test(after)) return true;
  const lineStart = token.start - before.length === 0 ? /(?:^|\n)\s?\(?$/ : /\n\s?\(?$/;
  if (lineStart.test(before) && /^[.)]\s/.test(after)) return true;
  if (/[\p{L}\p{N}][-‐‑]$/u.test(before) && !PREFIX.test(before)) return !isPair(scan, at);
  return (/^[-‐‑]\d/.test(after) && !isPair(scan, at + 1)) || isNumbered(scan, at, before);
}

/** Characters to either side: "post-" and the sign before it. */
const SIGHT = 6;

/** "mid-2019", "pre-9": the number is still one. */
const PREFIX = /(?:^|[^\p{L}])(?:mid|pre|post|late|early|all)[-‐‑]$/iu;

/** "10-15 people", "a 5-2 vote": two numbers with a hyphen between, and no third. Not "555-1234", "22-0417". */
function isPair({ text, tokens }: Scan, at: number): boolean {
  const [first, second] = [tokens[at - 1], tokens[at]];
  if (!first || !second || !PAIRED.test(first.form) || !PAIRED.test(second.form)) return false;
  const [opens, closes] = [text.charAt(first.start - 1), text.slice(second.end, second.end + 2)];
  return !/[-‐‑\d]/.test(opens) && !/^[-‐‑][\p{Lu}\p{N}]/u.test(closes);
}

/** Of at most three digits: the last group of a telephone number has four. */
const PAIRED = /^(?:0|[1-9]\d{0,2})$/;

/** "Boeing 737 landed": after a name in capitals, where nothing follows that it could count. */
function isNumbered(scan: Scan, at: number, before: string): boolean {
  const { text } = scan;
  const [name, digits] = [scan.tokens[at - 1], scan.tokens[at]];
  if (
    !name ||
    !digits ||
    !/\p{L}\s$/u.test(before) ||
    /\D/.test(text.slice(digits.start, digits.end)) ||
    !/^\p{Lu}/u.test(text.slice(name.start, name.end))
  )
    return false;
  const opensSentence = !/[\p{L}\p{N},;]\s?$/u.test(text.slice(Math.max(0, name.start - 2), name.start));
  if (opensSentence || isFunctionWord(name.form)) return false;
  const number = numberAt(scan, at);
  if (!number || number.to > at + 1 || readUnit(scan, number)) return false;
  const counted = countedAt(scan, at + 1);
  return counted === null || /ed$/.test(text.slice(counted.start, counted.end));
}
