/** Which words of a text a rule of the paraphrase stage picks: `On Monday [Ann Lee] spoke.` */
import { prepare } from '../../src/engine/align/frame.ts';
import { modelOf, type Model } from '../../src/engine/align/paraphrase/model.ts';

/** What the paraphrase stage knows of texts, one sentence or more each. */
export function modelFrom(...texts: readonly string[]): Model {
  return modelOf(prepare(texts.map((text, i) => ({ id: String.fromCharCode(65 + i), text }))), new Set());
}

/** The text with every stretch of picked tokens between brackets. */
export function picked({ story }: Model, s: number, isPicked: (token: number) => boolean): string {
  const { text, tokens } = story.sides[s]!.side.witness;
  let printed = '';
  let from = 0;
  tokens.forEach(({ start, end }, i) => {
    if (!isPicked(i)) return;
    const opens = i === 0 || !isPicked(i - 1);
    const closes = i + 1 === tokens.length || !isPicked(i + 1);
    printed += `${text.slice(from, start)}${opens ? '[' : ''}${text.slice(start, end)}${closes ? ']' : ''}`;
    from = end;
  });
  return printed + text.slice(from);
}

/** The same text without its brackets. */
export function plain(marked: string): string {
  return marked.replaceAll(/[[\]]/g, '');
}

/** What `word` weighs in text `s`, where it first stands. */
export function weightOf({ story, weights }: Model, s: number, word: string): number {
  const { tokens } = story.sides[s]!.side.witness;
  const at = tokens.findIndex(({ form }) => form === word);
  if (at < 0) throw new RangeError(`"${word}" is not in text ${s}`);
  return weights.tokens[s]?.[at] as number;
}
