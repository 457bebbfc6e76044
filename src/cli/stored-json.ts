/** How built files are laid out: keys in the order they were written, one small thing a line, so that a change shows. */

/** JSON text with a newline at its end. An object or list of plain values that fits stands on one line. */
export function toStoredJson(value: unknown): string {
  return `${layOut(value, '')}\n`;
}

const LONGEST_LINE = 120;

function layOut(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const parts: readonly (readonly [string, unknown])[] = isList
    ? value.map((item: unknown) => ['', item])
    : Object.entries(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item]);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  if (parts.every(([, item]) => typeof item !== 'object' || item === null)) {
    const inside = parts.map(([key, item]) => key + JSON.stringify(item)).join(', ');
    const line = isList ? `[${inside}]` : `{ ${inside} }`;
    if (indent.length + line.length < LONGEST_LINE) return line;
  }
  const deeper = `${indent}  `;
  return `${open}\n${parts.map(([key, item]) => deeper + key + layOut(item, deeper)).join(',\n')}\n${indent}${close}`;
}
