import { totalOf } from '../../engine/compare/ledger.ts';
import { SharedWords, type AccountTableProps } from './AccountTable.tsx';
import { numberWords } from '../../ui/number-words.ts';
import { CLASS_NAMES, SHOWN_CLASSES } from './class-words.ts';
import { RowName } from './RowName.tsx';
import { StackedBar } from './StackedBar.tsx';

/** The same table on a narrow screen: one small table a document. */
export function AccountCards({ caption, rows }: AccountTableProps) {
  return (
    <div className="account-cards">
      {rows.map(({ key, account, ...row }) => (
        <section key={key} className="account-card" aria-label={`${caption}: ${row.name}`}>
          <h3>
            <RowName {...row} />
          </h3>
          <p className="shared">
            <SharedWords account={account} />
          </p>
          <StackedBar account={account} />
          <table className="account">
            <caption className="sr-only">
              {caption}: {row.name}
            </caption>
            <thead>
              <tr>
                <th scope="col">Words</th>
                <th scope="col" className="number">
                  All
                </th>
                <th scope="col" className="number">
                  Quoted
                </th>
                <th scope="col" className="number">
                  Not quoted
                </th>
              </tr>
            </thead>
            <tbody>
              {SHOWN_CLASSES.map((name) => (
                <tr key={name}>
                  <th scope="row">
                    <span className={`ledger-fill swatch ${name}`} aria-hidden="true" />
                    {CLASS_NAMES[name]}
                  </th>
                  <td className="number">
                    <b>{numberWords(totalOf(account.classes[name]))}</b>
                  </td>
                  <td className="number">{numberWords(account.classes[name].inside)}</td>
                  <td className="number">{numberWords(account.classes[name].outside)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}
