/** Counts as the page writes them: the same on every host. */

/** `1,087`, `0.38`: marks between thousands, and at most two digits behind the point. */
export function numberWords(value: number): string {
  const [whole = '', part] = String(Math.round(value * 100) / 100).split('.');
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? marked : `${marked}.${part}`;
}

/** `1 word`, `1,297 words`. */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${numberWords(count)} ${count === 1 ? one : more}`;
}
