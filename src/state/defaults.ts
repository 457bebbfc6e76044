/** What a link may leave unsaid. */
import type { Corpus } from '../corpus/schema.ts';
import type { ViewState } from './view-state.ts';

/** What a link is read against. */
export interface Setting {
  readonly corpus: Corpus;
  /** The corpus that a link without one means. */
  readonly defaultCorpus: string;
}

/** The state of a link that says nothing more than `said`: some defaults follow from other parts. */
export function defaultsOf(setting: Setting, said: Partial<Pick<ViewState, 'docs' | 'base'>> = {}): ViewState {
  const docs = setting.corpus.witnesses.map((witness) => witness.id);
  const shown = said.docs ?? docs;
  const base = defaultBase(setting.corpus, shown);
  return {
    corpus: setting.defaultCorpus,
    view: 'overview',
    docs,
    base,
    layer: setting.corpus.review ? 'reviewed' : 'engine',
    kinds: [],
    foundIn: [],
    notFoundIn: [],
    gaps: [],
    changes: [],
    query: '',
    match: 'parts',
    sort: 'spread',
    layout: 'grid',
    amount: 'full',
    pins: [],
    widths: {},
    possible: 'hidden',
    columns: defaultColumns(shown, said.base ?? base, docs),
    reading: 'parallel',
    overlays: [],
    lines: 'hidden',
    part: '',
    find: 'words',
    order: 'position',
    verb: '',
    by: '',
    rows: '',
    cell: '',
    place: null,
    spot: null,
  };
}

/** A release where one is shown, for the others may quote from it; else the first document shown. */
export function defaultBase(corpus: Corpus, shown: readonly string[]): string {
  const release = corpus.witnesses.find((witness) => witness.kind === 'press-release' && shown.includes(witness.id));
  return release?.id ?? shown[0] ?? '';
}

/** Two documents to read in parallel: the base and the first other one, in the order shown; one not shown if it has to be. */
function defaultColumns(shown: readonly string[], base: string, all: readonly string[]): readonly string[] {
  const order = [...shown, ...all.filter((id) => !shown.includes(id))];
  const other = order.find((id) => id !== base);
  return order.filter((id) => id === base || id === other);
}
