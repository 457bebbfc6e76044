import type { Witness } from './schema.ts';

/** The first day the document says it was published, `2019-11-08`; undefined where it states none. */
export function publishedOn({ dates }: Pick<Witness, 'dates'>): string | undefined {
  return dates
    .filter((date) => date.of === 'published')
    .map(({ iso }) => iso)
    .sort()[0];
}
