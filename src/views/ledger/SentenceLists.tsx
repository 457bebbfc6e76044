import { useEffect, useRef } from 'react';
import type { BaseSentence, SentenceUse } from '../../engine/compare/ledger.ts';
import { follow, type Go } from '../../state/follow.ts';
import { outletOf, witnessOf, type Scene } from '../../state/scene.ts';
import type { ViewState } from '../../state/view-state.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { Siglum } from '../../ui/Siglum.tsx';
import { counted } from '../../ui/number-words.ts';
import type { LedgerPage } from './make-ledger.ts';
import { foldLists } from './fold-lists.ts';

export interface SentenceListsProps {
  readonly scene: Scene;
  readonly page: LedgerPage;
  readonly chosen: BaseSentence | null;
  readonly go: Go;
  /** A sentence in Read. */
  readonly inRead: (sentence: BaseSentence) => Partial<ViewState>;
}

/** Sentences that a page lays out at once without anybody waiting. */
const LONG = 200;

/** Every sentence of the base: those that no other document has words of, and who has words of the others. */
export function SentenceLists({ scene, page, chosen, go, inRead }: SentenceListsProps) {
  const { sentences, base } = page;
  const numbered = sentences.map((sentence, i) => ({ sentence, number: i + 1 }));
  const unused = numbered.filter(({ sentence }) => sentence.uses.length === 0);
  const used = numbered.filter(({ sentence }) => sentence.uses.length > 0);
  const of = counted(sentences.length, 'sentence');
  const blocks = witnessOf(scene, base.id).layout?.blocks ?? [];
  const line = (each: Numbered) => (
    <SentenceLine
      key={each.number}
      {...{ scene, go, inRead }}
      {...each}
      base={base.id}
      isChosen={each.sentence === chosen}
    />
  );
  return (
    <div className={sentences.length > LONG ? 'sentence-lists long' : 'sentence-lists'}>
      <section aria-labelledby="ledger-unused">
        <h2 id="ledger-unused">Not found in any of the others</h2>
        <p className="about">
          {unused.length} of {of}. Length and deadline may explain it.
        </p>
        {foldLists(unused, blocks).map((group) =>
          group.folded ? (
            <details key={group.items[0]?.number} open={group.items.some(({ sentence }) => sentence === chosen)}>
              <summary>
                <span className="chevron" aria-hidden="true" /> {group.items.length} lines of lists
              </summary>
              <ol>{group.items.map(line)}</ol>
            </details>
          ) : (
            <ol key={group.items[0]?.number}>{group.items.map(line)}</ol>
          ),
        )}
      </section>
      <section aria-labelledby="ledger-used">
        <h2 id="ledger-used">Found in others, whole or in part</h2>
        <p className="about">
          {used.length} of {of}. Beside each letter: how many of the sentence’s words are in passages of that document.
        </p>
        <ol>{used.map(line)}</ol>
      </section>
    </div>
  );
}

export interface Numbered {
  readonly sentence: BaseSentence;
  /** Among all sentences of the base's account. */
  readonly number: number;
}

interface SentenceLineProps extends Numbered, Pick<SentenceListsProps, 'scene' | 'go' | 'inRead'> {
  readonly base: string;
  readonly isChosen: boolean;
}

function SentenceLine({ scene, base, sentence, number, isChosen, go, inRead }: SentenceLineProps) {
  const line = useRef<HTMLLIElement>(null);
  const { witness, names } = witnessOf(scene, base);
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'center' });
  }, [isChosen]);
  return (
    <li ref={line} className={isChosen ? 'chosen' : undefined} aria-current={isChosen || undefined}>
      <a {...follow(go, inRead(sentence))} aria-label={`Sentence ${number}: open in Read`} title="Open in Read">
        {number}
      </a>
      <span className="words">
        <MarkedText text={witness.text} span={sentence} marks={[]} names={names} />
        {sentence.uses.length > 0 && (
          <span className="uses">
            {sentence.uses.map((use) => (
              <Use key={use.witness} scene={scene} use={use} of={sentence.to - sentence.from} />
            ))}
          </span>
        )}
      </span>
    </li>
  );
}

function Use({ scene, use, of }: { readonly scene: Scene; readonly use: SentenceUse; readonly of: number }) {
  const { witness, index } = witnessOf(scene, use.witness);
  return (
    <span className="use">
      <Siglum siglum={witness.siglum} index={index} size="small" name={outletOf(scene, use.witness)} />
      {use.words === of ? 'all' : `${use.words} of ${of}`}, {use.class}
    </span>
  );
}
