/** The bundled corpus as the page fetches it, with what the engine and the reviewers made of it. */
import { parseCorpus } from '../../src/corpus/parse.ts';
import type { Corpus } from '../../src/corpus/schema.ts';
import { handle } from '../../src/worker/handle.ts';
import type { Edition } from '../../src/worker/protocol.ts';

export interface Bundled {
  readonly corpus: Corpus;
  readonly edition: Edition;
}

export async function fetchBundled(): Promise<Bundled> {
  const parsed = parseCorpus(await (await fetch('/corpora/ice-detainers-2019/corpus.json')).json());
  if (!parsed.ok) throw new Error('the bundled corpus does not parse');
  const { witnesses, review } = parsed.value;
  return { corpus: parsed.value, edition: handle({ kind: 'align', witnesses, review, compare: true }) };
}

/** The same, with the first words of one passage found once more, further down in one document. */
export function withRepeat({ corpus, edition }: Bundled, passageId: string, witness: string): Edition {
  const { text } = corpus.witnesses.find(({ id }) => id === witness)!;
  const repeat = { witness, start: text.length - 60, end: text.length - 20 };
  return {
    ...edition,
    reviewed: edition.reviewed.map((each) => (each.id === passageId ? { ...each, repeats: [repeat] } : each)),
  };
}
