import { follow, type Go } from '../../../state/follow.ts';
import { outletOf, witnessOf, type Scene } from '../../../state/scene.ts';
import type { ViewState } from '../../../state/view-state.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import { FigureSentence } from '../FigureSentence.tsx';
import { sentenceAt, wholeFigure } from '../figure-place.ts';
import { RELATION_RULES, RELATION_WORDS } from '../figure-words.ts';
import { toPassage, toRead } from '../../../state/to-place.ts';
import { manyDocuments } from '../many-documents.ts';
import type { AgreementRow } from './agreement-rows.ts';

export interface AgreementDetailProps {
  readonly scene: Scene;
  readonly row: AgreementRow;
  readonly state: ViewState;
  readonly go: Go;
  /** Numbers of passages by id, as shown in every view. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** The sentences of a row, document by document, with the figures marked. */
export function AgreementDetail({ scene, row, state, go, numbers }: AgreementDetailProps) {
  const { relation, cells, passages } = row;
  const without = state.docs.filter((id) => !cells.has(id));
  return (
    <div className="figure-detail">
      <p className="figure-note">
        {RELATION_WORDS[relation]}: {lower(RELATION_RULES[relation])}
      </p>
      <ul className="figure-sentences">
        {state.docs.flatMap((id) => {
          const cell = cells.get(id);
          if (!cell) return [];
          const spans = cell.figures.length > 0 ? sentencesOf(scene, id, cell.figures) : [];
          if (cell.without) spans.push({ sentence: cell.without, marked: [] });
          return spans.map(({ sentence, marked }) => (
            <SentenceLine key={`${id} ${sentence.start}`} {...{ scene, id, sentence, marked, state, go }} />
          ));
        })}
      </ul>
      <p className="figure-note">
        {without.length > 0 && `Not found in ${manyDocuments(scene, without)}. `}
        {inNumberOrder(passages, numbers).map((id) => (
          <a key={id} className="figure-link" {...follow(go, toPassage(id))}>
            Open passage {numbers.get(id)}
          </a>
        ))}
      </p>
    </div>
  );
}

function inNumberOrder(passages: readonly string[], numbers: ReadonlyMap<string, number>): readonly string[] {
  return passages.toSorted((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
}

interface SentenceLineProps extends Pick<AgreementDetailProps, 'scene' | 'state' | 'go'>, Sentence {
  readonly id: string;
}

function SentenceLine({ scene, id, sentence, marked, state, go }: SentenceLineProps) {
  const { witness, index } = witnessOf(scene, id);
  const outlet = outletOf(scene, id);
  return (
    <li>
      <span className="figure-document">
        <Siglum siglum={witness.siglum} index={index} size="small" />
        {outlet}
      </span>
      <span>
        <FigureSentence scene={scene} witness={id} span={sentence} marked={marked} />
        {marked.length === 0 && <span className="figure-note"> the shared passage, without the figure</span>}{' '}
        <a className="figure-link" {...follow(go, toRead(id, marked[0] ?? sentence, state))}>
          Read<span className="sr-only"> in {outlet}</span>
        </a>
      </span>
    </li>
  );
}

interface Sentence {
  readonly sentence: { readonly start: number; readonly end: number };
  readonly marked: readonly { readonly start: number; readonly end: number }[];
}

/** Each sentence once, with all figures of the row in it. */
function sentencesOf(scene: Scene, id: string, figures: readonly Parameters<typeof wholeFigure>[0][]): Sentence[] {
  const sentences = new Map<number, Sentence>();
  for (const figure of figures) {
    const sentence = sentenceAt(witnessOf(scene, id), figure);
    const marked = [...(sentences.get(sentence.start)?.marked ?? []), wholeFigure(figure)];
    sentences.set(sentence.start, { sentence, marked });
  }
  return [...sentences.values()];
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
