/**
 * Which words can stand for one another: "lawyer" for "attorney", "accused" for "charged". From WordNet 3.1, cut at build
 * time to the 30,000 commonest English words and to relations between roots (data/related-words.ts, `npm run words`).
 *
 * Measured by cross-validation: without it F1 .81 on the gold and .62 on the invented stories, with 10,000 words .84
 * and .67, with 20,000 .84 and .68, with 30,000 .85 and .69. Sister terms ("cat", "dog") added nothing and are left out.
 */
import { RELATED_WORDS } from '../../data/related-words.ts';

/**
 * How alike two related words are, by the mark of their relation in the table. Set by hand: near-forms of one word
 * weigh most, a broader word least.
 */
const SIMILARITY: ReadonlyMap<string, number> = new Map([
  ['=', 0.9], // derived from one another: "decide", "decision"
  ['~', 0.8], // synonyms in the first two senses of both
  ['?', 0.6], // synonyms in the third or fourth sense, similar adjectives, verbs of one group
  ['<', 0.5], // one is the broader word of the other, in the first two senses of both
]);

/** For each root of a text its related roots in the same text, as numbers, rising; `[starts[r], starts[r + 1])`. */
export interface Related {
  readonly starts: Int32Array;
  readonly roots: Int32Array;
  readonly similarities: Float64Array;
}

/** The relations among `roots`, which are in order of their letters. */
export function relatedAmong(roots: readonly string[]): Related {
  const table = decoded();
  const numbers = new Map(roots.map((root, number) => [root, number]));
  const starts = new Int32Array(roots.length + 1);
  const found: number[] = [];
  const similarities: number[] = [];
  roots.forEach((root, number) => {
    const entry = table.numbers.get(root);
    const from = entry === undefined ? 0 : (table.starts[entry] as number);
    const to = entry === undefined ? 0 : (table.starts[entry + 1] as number);
    for (let k = from; k < to; k++) {
      const other = numbers.get(table.roots[table.others[k] as number] as string);
      if (other === undefined) continue;
      found.push(other);
      similarities.push(table.similarities[k] as number);
    }
    starts[number + 1] = found.length;
  });
  return { starts, roots: Int32Array.from(found), similarities: Float64Array.from(similarities) };
}

/** No relations at all: for measuring what they add. */
export function unrelated(roots: readonly string[]): Related {
  return { starts: new Int32Array(roots.length + 1), roots: new Int32Array(0), similarities: new Float64Array(0) };
}

interface Table {
  readonly roots: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly starts: Int32Array;
  readonly others: Int32Array;
  readonly similarities: Float64Array;
}

let table: Table | null = null;

/** Decoded when first asked for (about 30 ms) and kept: it never changes. */
function decoded(): Table {
  return (table ??= decode(RELATED_WORDS));
}

/**
 * Entries parted by spaces, in order of roots. An entry is the number of letters it shares with the root before it
 * (one base-36 digit), its other letters, and for each relation its mark and the later roots it relates to, each as
 * the distance from the one before (base 36).
 *
 *     0abandon~2s,1f 6ment 2use<4    abandon, abandonment, abuse
 */
function decode(encoded: string): Table {
  const roots: string[] = [];
  const relations: { a: number; b: number; similarity: number }[] = [];
  for (const entry of encoded.split(' ')) {
    const [, shared = '0', letters = '', rest = ''] = /^(.)([a-z]*)(.*)$/.exec(entry) ?? [];
    const a = roots.push((roots.at(-1) ?? '').slice(0, parseInt(shared, 36)) + letters) - 1;
    for (const [, mark = '', distances = ''] of rest.matchAll(/([=~?<])([^=~?<]+)/g)) {
      let b = a;
      for (const distance of distances.split(',')) {
        b += parseInt(distance, 36);
        relations.push({ a, b, similarity: SIMILARITY.get(mark) ?? 0 });
      }
    }
  }
  return { roots, numbers: new Map(roots.map((root, i) => [root, i])), ...bothWays(roots.length, relations) };
}

function bothWays(
  count: number,
  relations: readonly { readonly a: number; readonly b: number; readonly similarity: number }[],
): Pick<Table, 'starts' | 'others' | 'similarities'> {
  const starts = new Int32Array(count + 1);
  for (const { a, b } of relations) for (const end of [a, b]) starts[end + 1] = (starts[end + 1] as number) + 1;
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const next = starts.slice();
  const others = new Int32Array(relations.length * 2);
  const similarities = new Float64Array(relations.length * 2);
  const put = (from: number, to: number, similarity: number) => {
    const at = next[from] as number;
    next[from] = at + 1;
    others[at] = to;
    similarities[at] = similarity;
  };
  // Each root's others come in rising order: first those before it, then those after.
  for (const { a, b, similarity } of relations) put(b, a, similarity);
  for (const { a, b, similarity } of relations.toSorted((x, y) => x.a - y.a || x.b - y.b)) put(a, b, similarity);
  return { starts, others, similarities };
}
