/** The whole worker that reads words, voices and figures, as a function: it keeps the texts of its last reading. */
import type { Report } from '../engine/index.ts';
import { agentsIn } from '../engine/words/agents.ts';
import { distinctiveWords } from '../engine/words/distinctive.ts';
import { relateFigures } from '../engine/words/figure-relations.ts';
import { peopleReader } from '../engine/words/people-lists.ts';
import { concordanceDesk } from './desk-concordance.ts';
import type { DeskAnswer, DeskRequest, Evidence, ReadRequest } from './desk-protocol.ts';
import { openReading, type Read } from './desk-reading.ts';

export interface Desk {
  /** Throws what a request cannot be answered for. */
  readonly answer: <R extends DeskRequest>(request: R, report?: Report) => DeskAnswer<R>;
  /** Keeps the texts of a request, so that questions about them can be asked. */
  readonly hold: (request: ReadRequest) => void;
}

/** A desk without texts yet. */
export function openDesk(): Desk {
  const reading = openReading();
  const concordance = concordanceDesk();
  const peopleOf = peopleReader();

  function read(request: ReadRequest, report?: Report): Evidence {
    const done = reading.read(request, report);
    concordance.prepare(reading.texts());
    return {
      texts: done.map(({ evidence }) => evidence),
      figureRows: relateFigures(done.map(toFigureText), request.passages),
      people: peopleOf(done.map(({ text, evidence }) => ({ segmented: text, figures: evidence.figures }))),
    };
  }

  function valueOf(request: DeskRequest, report?: Report): DeskAnswer<DeskRequest> {
    if (request.kind === 'read') return read(request, report);
    const asked = new Map(reading.texts().map((text) => [text.id, text]));
    const texts = request.docs.flatMap((id) => asked.get(id) ?? []);
    switch (request.kind) {
      case 'concordance':
        return concordance.answer(texts, request);
      case 'agents':
        return texts.map((text) => agentsIn(text, request.verb));
      case 'distinctive':
        return distinctiveWords(texts, request.of, request.hidden);
    }
  }

  return {
    hold: reading.hold,
    answer: <R extends DeskRequest>(request: R, report?: Report) => valueOf(request, report) as DeskAnswer<R>,
  };
}

function toFigureText({ text: { id, text, sentences }, evidence: { figures } }: Read) {
  return { id, text, sentences, figures };
}
