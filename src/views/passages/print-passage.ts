/** Only the passage in hand on paper. */

/** Prints what `passages-print.css` leaves under this class. */
const ONE = 'print-one';

/**
 * Opens the browser's print dialog for the open passage alone; the page is whole again afterwards. Call it from an
 * event handler: what the handler changes is on the page before it prints.
 */
export function printOpenPassage(): void {
  const { classList } = document.documentElement;
  classList.add(ONE);
  addEventListener('afterprint', () => classList.remove(ONE), { once: true });
  setTimeout(() => print());
}
