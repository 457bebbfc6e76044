/** Names for passages that survive a change elsewhere in the texts. */
/** `p-` and 8 hex digits of the comparison forms of the readings' words, whatever the readings' order. FNV-1a over UTF-16 units. */
export function passageId(readings: readonly (readonly string[])[]): string {
  const words = readings.map((forms) => forms.join(' '));
  let hash = 0x811c9dc5;
  for (const unit of [...new Set(words)].sort().join('\n')) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  return `p-${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
