/** Tables as CSV (RFC 4180), safe to open in a spreadsheet. */

/** Rows with CRLF between them; every row ends with one. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** A file of it. The mark at its start lets spreadsheets see that it is UTF-8. */
export function csvFile(rows: readonly (readonly (string | number)[])[]): Blob {
  return new Blob(['\ufeff', toCsv(rows)], { type: 'text/csv;charset=utf-8' });
}

function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const words = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/** What a spreadsheet takes for a formula, in full width too: words of a document must never run. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
