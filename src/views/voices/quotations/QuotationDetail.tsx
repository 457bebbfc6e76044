import { isCorrected } from '../../../corpus/correct-voices.ts';
import type { Span } from '../../../engine/types.ts';
import { follow } from '../../../state/follow.ts';
import { passagesOf } from '../../../state/ordered-passages.ts';
import { witnessOf, wordsOf } from '../../../state/scene.ts';
import { MarkedText } from '../../../ui/MarkedText.tsx';
import type { Mark } from '../../../ui/marks.ts';
import { toRead } from '../../../state/to-place.ts';
import { sentencesAround } from '../around.ts';
import type { VoicesPartProps } from '../part.ts';
import { NOBODY, roleLabel, RULE_WORDS, shownName } from '../voice-words.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import type { QuotationRow } from './quotation-rows.ts';

/** The words in their sentences, why the speaker was found, where they lead, and what the reader can correct. */
export function QuotationDetail(props: VoicesPartProps & { readonly row: QuotationRow }) {
  const { scene, state, change, linkTo, row } = props;
  const { witness, marked, beside, voice } = row;
  const { witness: of, names } = witnessOf(scene, witness);
  const go = { change, linkTo };
  const passage = passageAt(props);
  const marks: readonly Mark[] = [
    { kind: 'found', ...marked },
    ...(voice
      ? beside.map((span): Mark => ({ kind: 'layer', layer: 'told-by', start: span.start, end: span.end }))
      : []),
  ];
  return (
    <div className="voice-detail">
      <p className="voice-sentences">
        <MarkedText
          text={of.text}
          span={sentencesAround(scene, witness, [marked, ...beside])}
          marks={marks}
          names={names}
        />
      </p>
      {voice && <p className="voices-about">{why(props)}</p>}
      <p className="voice-links no-print">
        <a {...follow(go, toRead(witness, marked, state))}>Read it in {of.outlet}</a>
        {passage !== null && (
          <a {...follow(go, { view: 'voices', part: 'passport', place: passage })}>Through all documents</a>
        )}
      </p>
      {voice && (
        <details className="voice-correct no-print">
          <summary>
            <span className="chevron" aria-hidden="true" />
            Correct who speaks
          </summary>
          <CorrectionForm {...props} key={row.key} place={{ witness, voice }} />
        </details>
      )}
    </div>
  );
}

/** What told who speaks, in words: the reader, a rule, or nothing. */
function why({ scene, row: { voice, witness } }: VoicesPartProps & { readonly row: QuotationRow }): string {
  if (!voice) return '';
  if (isCorrected(voice)) {
    const { speaker, verb } = voice.found;
    const before = speaker ? `${shownName(scene, speaker.name)} (${roleLabel(speaker.role)})` : NOBODY;
    return `Corrected by you. The rules say: ${before}${verb ? `, with the verb “${wordsOf(scene, witness, verb)}”` : ', without a verb'}.`;
  }
  if (voice.use === 'marked-words') return 'The rules take these for a title or for words set apart.';
  if (voice.rule === null || voice.speaker === null) return 'No rule found who speaks these words.';
  const words = wordsOf(scene, witness, voice.speaker.words);
  const name = shownName(scene, voice.speaker.name);
  const stands = words === '' || words === name ? '' : ` “${words}” stands for ${name}.`;
  return `The speaker was found because ${RULE_WORDS[voice.rule]}.${stands}`;
}

/** The passage of two documents or more that shares most with the words; null where there is none. */
function passageAt({ scene, state, row }: VoicesPartProps & { readonly row: QuotationRow }): string | null {
  const { witness, marked } = row;
  const shared = passagesOf(scene.edition, state.layer).flatMap(({ id, readings }) =>
    readings
      .filter((reading) => reading.witness === witness)
      .map((reading) => ({ id, common: overlap(reading, marked) })),
  );
  const best = shared.reduce((most, each) => (each.common > most.common ? each : most), { id: '', common: 0 });
  return best.common > 0 ? best.id : null;
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
