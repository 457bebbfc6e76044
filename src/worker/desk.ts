/** The whole worker that reads words, voices and figures, as a function: it keeps the texts of its last reading. */
import { segment, type Report } from '../engine/index.ts';
import type { Segmented } from '../engine/types.ts';
import { concordance } from '../engine/words/concordance.ts';
import { evidenceReader } from '../engine/words/evidence.ts';
import { relateFigures } from '../engine/words/figure-relations.ts';
import type {
  Concordance,
  ConcordanceRequest,
  DeskAnswer,
  DeskRequest,
  Evidence,
  ReadRequest,
} from './desk-protocol.ts';

export interface Desk {
  readonly answer: <R extends DeskRequest>(request: R, report?: Report) => DeskAnswer<R>;
}

/** A desk without texts yet. */
export function openDesk(): Desk {
  let texts: readonly Segmented[] = [];

  function read({ witnesses, lexicon, passages }: ReadRequest, report: Report = () => {}): Evidence {
    const reader = evidenceReader(lexicon);
    texts = witnesses.map(segment);
    const read = texts.map((text, done) => {
      report({ stage: 'words', done, total: texts.length });
      return reader(text);
    });
    const figures = texts.map(({ id, text, sentences }, i) => ({
      id,
      text,
      sentences,
      figures: read[i]?.figures ?? [],
    }));
    return { texts: read, figureRows: relateFigures(figures, passages) };
  }

  function find({ docs, query, order }: ConcordanceRequest): Concordance {
    return { lines: concordance(chosen(docs), query, order), more: 0 };
  }

  function chosen(docs: readonly string[]): readonly Segmented[] {
    return docs.flatMap((id) => texts.filter((text) => text.id === id));
  }

  return {
    answer<R extends DeskRequest>(request: R, report?: Report) {
      const given: DeskRequest = request;
      const value = given.kind === 'read' ? read(given, report) : given.kind === 'concordance' ? find(given) : [];
      return value as DeskAnswer<R>;
    },
  };
}
