/** Hands the reader a file that was made in the page. */

/** Long enough for a browser that asks where to save; a file taken back sooner is lost in some. */
const KEPT_MS = 60_000;

export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
