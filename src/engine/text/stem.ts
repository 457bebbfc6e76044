/**
 * A light stem: enough to join "release", "released", "releasing", not enough to join
 * "immigration" and "immigrant". Lighter than Porter's on purpose: a false join is evidence that is not there.
 */
export function stem(form: string): string {
  const word = form.replace(/'.*$/, '');
  if (word.length < 4 || /^\p{N}/u.test(word)) return word;
  return dropE(undouble(dropInflection(word)));
}

function dropInflection(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|x|z|s)es$/.test(word)) return word.slice(0, -2);
  if (/s$/.test(word)) return word.slice(0, -1);
  if (/[^aeiou]ied$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/[aeiouy].*ed$/.test(word) && word.length > 4) return word.slice(0, -2);
  if (/[aeiouy].*ing$/.test(word) && word.length > 5) return word.slice(0, -3);
  return word;
}

/** "stopp" -> "stop"; but "pass", "call", "off" keep their pair. */
function undouble(word: string): string {
  return word.length > 4 && /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

/** "release" and "releas" meet at "releas". */
function dropE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}
