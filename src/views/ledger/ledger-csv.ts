/** The ledger as rows of a table: one for each document, direction and class. */
import { totalOf, type Account } from '../../engine/compare/ledger.ts';
import { SHOWN_CLASSES } from './class-words.ts';
import type { LedgerPage } from './make-ledger.ts';

const HEAD = ['words of', 'compared with', 'class', 'inside quotation marks', 'outside', 'words', 'of words'];

/** `outlet` gives the name of a document. */
export function ledgerRows(
  page: LedgerPage,
  outlet: (witness: string) => string,
): readonly (readonly (string | number)[])[] {
  const base = outlet(page.base.id);
  const rows = (of: string, beside: string, { classes, words, around }: Account) => [
    ...SHOWN_CLASSES.map((name) => {
      const { inside, outside } = classes[name];
      return [of, beside, name, inside, outside, totalOf(classes[name]), words];
    }),
    [of, beside, 'around the text, not compared', '', '', around, ''],
  ];
  return [
    HEAD,
    ...page.entries.flatMap(({ witness, of }) => rows(outlet(witness), base, of)),
    ...page.entries.flatMap(({ witness, ofBase }) => rows(base, outlet(witness), ofBase)),
    ...rows(base, 'any of them', page.together),
  ];
}
