/** The lines of a table's body, one after another: titles of groups, rows, and what stands beneath an open one. */

export type RowItem<Row> =
  | { readonly kind: 'group'; readonly key: string; readonly title: string }
  /** `index`: of the row among those shown. */
  | { readonly kind: 'row'; readonly key: string; readonly row: Row; readonly index: number; readonly isOpen: boolean }
  | { readonly kind: 'detail'; readonly key: string; readonly row: Row };

export interface Lines<Row> {
  readonly shown: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Of the open row; null for none. */
  readonly openKey: string | null;
  /** Null where the rows stand in no groups, or not in the order of their groups. */
  readonly groupOf: ((row: Row) => string) | null;
}

export function rowItems<Row>({ shown, rowKey, openKey, groupOf }: Lines<Row>): readonly RowItem<Row>[] {
  let group: string | null = null;
  return shown.flatMap((row, index): RowItem<Row>[] => {
    const key = rowKey(row);
    const isOpen = key === openKey;
    const title = groupOf?.(row) ?? null;
    const isFirst = title !== null && title !== group;
    group = title;
    return [
      ...(isFirst ? [{ kind: 'group' as const, key: `group ${index}`, title }] : []),
      { kind: 'row', key, row, index, isOpen },
      ...(isOpen ? [{ kind: 'detail' as const, key: `detail ${key}`, row }] : []),
    ];
  });
}
