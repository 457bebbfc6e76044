/** The desk's evidence with the reader's corrections of who speaks, for every view that tells it. */
import { useMemo } from 'react';
import { correctVoices } from '../corpus/correct-voices.ts';
import type { VoiceCorrection } from '../corpus/edits.ts';
import type { Corpus } from '../corpus/schema.ts';
import type { DeskState } from './use-desk.ts';
import { useEdits } from './use-edits.ts';

export interface CorrectedDesk {
  readonly desk: DeskState;
  /** Corrections whose words the texts do not have. */
  readonly unfit: readonly VoiceCorrection[];
}

export function useCorrectedDesk(corpus: Corpus, desk: DeskState): CorrectedDesk {
  const { voices } = useEdits(corpus.id).edits;
  return useMemo(() => {
    if (desk.kind !== 'ready') return { desk, unfit: [] };
    const { texts, unfit } = correctVoices(desk.evidence.texts, corpus, voices);
    return { desk: { ...desk, evidence: { ...desk.evidence, texts } }, unfit };
  }, [corpus, desk, voices]);
}
