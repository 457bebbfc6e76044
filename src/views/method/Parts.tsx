import type { Ablation, MeasuredSet } from '../../corpus/accuracy.ts';
import { ACCURACY, share, totalOf } from './accuracy.ts';

/** What is left out, in words. The keys are the engine's names. */
export const PART_WORDS: Readonly<Record<string, string>> = {
  entries: 'list entries about the same person',
  paraphrase: 'everything but copies',
  clauses: 'clauses: whole sentences only',
  'stock-phrases': 'the discount on stock phrases',
  'related-words': 'related words from WordNet',
  neighbors: 'the sentences beside',
  closure: 'possible pairs as support for a passage',
};

const FOLDER_WORDS: Readonly<Record<string, string>> = {
  bundled: 'Bundled texts',
  stories: 'Invented stories',
  'held-out': 'Held-out stories',
};

/** The ablation table: the engine with one part left out at a time. */
export function Parts() {
  const folders = [...new Set(ACCURACY.ablation.map(({ set }) => set))].flatMap((folder) => totalOf(folder) ?? []);
  const parts = [...new Set(ACCURACY.ablation.map(({ without }) => without))];
  return (
    <>
      <p>
        The engine was measured again with one part left out at a time. The figure is F1, and how far it falls (−) or
        rises (+). A part that helps one kind of text can cost a little in another.
      </p>
      <table className="parts">
        <caption>F1 without each part. The other numbers stay as they are.</caption>
        <thead>
          <tr>
            <th scope="col">Left out</th>
            {folders.map(({ id }) => (
              <th key={id} scope="col">
                {FOLDER_WORDS[folderOf(id)] ?? id}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="total">
            <th scope="row">nothing</th>
            {folders.map(({ id, f1 }) => (
              <td key={id}>{share(f1)}</td>
            ))}
          </tr>
          {parts.map((part) => (
            <tr key={part}>
              <th scope="row">{PART_WORDS[part] ?? part}</th>
              {folders.map((whole) => (
                <td key={whole.id}>
                  <Fall whole={whole} row={rowOf(part, folderOf(whole.id))} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Fall({ whole, row }: { readonly whole: MeasuredSet; readonly row: Ablation | undefined }) {
  if (!row) return '–';
  // Of the figures as shown, so that a reader can do the sum.
  const change = Number(share(row.f1)) - Number(share(whole.f1));
  const more = row.joined - whole.joined;
  return (
    <>
      {share(row.f1)} <span className="change">({signed(change)})</span>
      {more > 0 && <span className="means">joins {more === 1 ? 'a look-alike' : `${more} look-alikes`}</span>}
    </>
  );
}

function rowOf(without: string, set: string): Ablation | undefined {
  return ACCURACY.ablation.find((row) => row.without === without && row.set === set);
}

function folderOf(id: string): string {
  return id.split('/')[0] ?? id;
}

function signed(value: number): string {
  if (Math.abs(value) < 0.005) return '0';
  return `${value < 0 ? '−' : '+'}${share(Math.abs(value))}`;
}
