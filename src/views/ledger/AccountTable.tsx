import { sharedOf, totalOf, type Account } from '../../engine/compare/ledger.ts';
import { numberWords } from '../../ui/number-words.ts';
import { CLASS_NAMES, SHOWN_CLASSES } from './class-words.ts';
import { RowName } from './RowName.tsx';
import { StackedBar } from './StackedBar.tsx';

export interface AccountRow {
  readonly key: string;
  readonly name: string;
  readonly siglum: { readonly letters: string; readonly index: number } | null;
  readonly account: Account;
}

export interface AccountTableProps {
  readonly caption: string;
  /** What the rows are of: `Document`, or `Also in`. */
  readonly head: string;
  readonly rows: readonly AccountRow[];
}

/** One row a document: how many of the words are in which class. */
export function AccountTable({ caption, head, rows }: AccountTableProps) {
  return (
    <table className="account wide">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">Shared</th>
          <th scope="col">To scale</th>
          {SHOWN_CLASSES.map((name) => (
            <th key={name} scope="col" className="number">
              <span className={`ledger-fill swatch ${name}`} aria-hidden="true" />
              {CLASS_NAMES[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, account, ...row }) => (
          <tr key={key}>
            <th scope="row">
              <RowName {...row} />
            </th>
            <td className="shared">
              <SharedWords account={account} />
            </td>
            <td className="bar">
              <StackedBar account={account} />
            </td>
            {SHOWN_CLASSES.map((name) => (
              <td key={name} className="number">
                <b>{numberWords(totalOf(account.classes[name]))}</b>
                <Split {...account.classes[name]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `399 of 682 words`, and the words that are not compared. */
export function SharedWords({ account }: { readonly account: Account }) {
  return (
    <>
      <span>
        <b>{numberWords(sharedOf(account))}</b> of {numberWords(account.words)} words
      </span>
      {account.around > 0 && <small>and {numberWords(account.around)} around the text</small>}
    </>
  );
}

function Split({ inside, outside }: { readonly inside: number; readonly outside: number }) {
  if (inside + outside === 0) return null;
  return (
    <small>
      {numberWords(inside)} quoted, {numberWords(outside)} not
    </small>
  );
}
