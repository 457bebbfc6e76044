import type { Span } from '../../engine/types.ts';
import { follow } from '../../state/follow.ts';
import { witnessOf } from '../../state/scene.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { Siglum } from '../../ui/Siglum.tsx';
import { toRead } from '../../state/to-place.ts';
import { sentencesAround } from './around.ts';
import type { VoicesPartProps } from './part.ts';

export interface VoiceLine {
  readonly witness: string;
  /** The words counted. */
  readonly marked: Span;
  /** What stands around them and tells who speaks. */
  readonly beside: readonly Span[];
  /** After the words: how many, with which verb. */
  readonly note: string;
}

export interface VoiceLinesProps extends Pick<VoicesPartProps, 'scene' | 'state' | 'change' | 'linkTo'> {
  readonly label: string;
  readonly lines: readonly VoiceLine[];
}

/** Counted places, one a line: the words marked in their sentences, each with a way to them in the full text. */
export function VoiceLines({ scene, state, change, linkTo, label, lines }: VoiceLinesProps) {
  return (
    <ol className="voice-lines" aria-label={label}>
      {lines.map(({ witness, marked, beside, note }) => {
        const { witness: of, index, names } = witnessOf(scene, witness);
        return (
          <li key={`${witness}-${marked.start}`}>
            <Siglum siglum={of.siglum} index={index} size="small" name={of.outlet} />
            <p>
              <MarkedText
                text={of.text}
                span={sentencesAround(scene, witness, [marked, ...beside])}
                marks={[{ kind: 'found', ...marked }]}
                names={names}
              />
              <span className="voice-note">
                {note}{' '}
                <a className="no-print" {...follow({ change, linkTo }, toRead(witness, marked, state))}>
                  Read<span className="sr-only"> it in {of.outlet}</span>
                </a>
              </span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
