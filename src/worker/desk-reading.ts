/** Reads texts, and remembers what it read: another edition or another list of words asks for most of it again. */
import { isSame, segment, type Report } from '../engine/index.ts';
import type { Segmented, WitnessInput } from '../engine/types.ts';
import { evidenceReader, type TextEvidence } from '../engine/words/evidence.ts';
import type { ReadRequest } from './desk-protocol.ts';

export interface Read {
  readonly text: Segmented;
  readonly evidence: TextEvidence;
}

export interface Reading {
  /** The texts of the last request, in its order. */
  readonly texts: () => readonly Segmented[];
  /** Takes texts without reading them. */
  readonly hold: (request: ReadRequest) => void;
  readonly read: (request: ReadRequest, report?: Report) => readonly Read[];
}

interface Known {
  readonly input: WitnessInput;
  readonly text: Segmented;
  readonly evidence: TextEvidence | null;
}

/** A reading of nothing yet. The answers are the same as without a memory. */
export function openReading(): Reading {
  let known: readonly Known[] = [];
  let words = '';

  function hold({ witnesses }: ReadRequest): void {
    const before = knownById();
    known = witnesses.map((input) => before(input) ?? { input, text: segment(input), evidence: null });
  }

  function read(request: ReadRequest, report: Report = () => {}): readonly Read[] {
    const evidenceOf = new Map(known.flatMap(({ text, evidence }) => (evidence ? [[text, evidence]] : [])));
    const reader = evidenceReader(request.lexicon, evidenceOf);
    const asked = JSON.stringify(request.lexicon);
    const before = knownById();
    const done = request.witnesses.map((input, count) => {
      report({ stage: 'words', done: count, total: request.witnesses.length });
      const kept = before(input);
      const text = kept?.text ?? segment(input);
      return { input, text, evidence: (asked === words && kept?.evidence) || reader(text) };
    });
    known = done;
    words = asked;
    return done;
  }

  /** What is known of the very same text. */
  function knownById(): (input: WitnessInput) => Known | null {
    const byId = new Map(known.map((each) => [each.input.id, each]));
    return (input) => {
      const same = byId.get(input.id);
      return same && isSame(same.input, input) ? same : null;
    };
  }

  return { texts: () => known.map(({ text }) => text), hold, read };
}
