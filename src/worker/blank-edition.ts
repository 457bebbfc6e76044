/** What a page can show of a corpus before anything was compared: its texts. */
import type { Corpus } from '../corpus/schema.ts';
import type { Edition } from './protocol.ts';

/** A draft without passages. Its layouts have the stored blocks; sentences and quotations come with the first real one. */
export function blankEdition({ witnesses }: Pick<Corpus, 'witnesses'>): Edition {
  return {
    engine: '',
    draft: true,
    details: 'all',
    layouts: witnesses.map(({ id, blocks }) => ({ id, blocks, sentences: [], quotations: [] })),
    alone: [],
    reviewed: [],
    possible: [],
    counts: {},
    changes: {},
  };
}

/** Whether nothing was compared yet: then nothing can be said to be in one document only. */
export function isBlank({ engine }: Pick<Edition, 'engine'>): boolean {
  return engine === '';
}
