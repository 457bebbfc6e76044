/**
 * Whether two full names are of one person. Stricter than the links of list entries, where the charges have a say too:
 * here the name is all there is, so whatever two people may well be called apart is left apart.
 */
import { editDistance } from '../align/entries/edit-distance.ts';
import { sameName } from '../align/entries/same-name.ts';

/** A spelling of a full name, with the texts that have it. */
export interface FullName {
  /** Comparison forms, given name first. */
  readonly words: readonly string[];
  /** Ids of witnesses. */
  readonly witnesses: ReadonlySet<string>;
}

/** 0 to 1, how much of the longer name the other has; null where they are of different people, or nothing tells. */
export function nameLikeness(x: FullName, y: FullName): number | null {
  const found = sameName(x.words, y.words);
  if (found) {
    const near = [...x.witnesses].some((id) => y.witnesses.has(id));
    const equal = x.words.filter((word) => word.length > 1 && y.words.includes(word)).length;
    return found.misspelt.every(([p, q]) => isSlip(p, q, equal, near)) ? found.likeness : null;
  }
  const turned = withSameGiven(x.words, y.words);
  const short = turned && sameName(x.words, turned);
  return short && short.misspelt.length === 0 ? short.likeness * SHORT_GIVEN : null;
}

/** A short given name tells less than the whole one: where both are at hand, the whole one is joined first. */
const SHORT_GIVEN = 0.9;

/**
 * Whether the letters of two surnames differ by a slip. "Olsen" and "Olson" are two surnames, and so are "Hernandez" and
 * "Fernandez": a long word that begins alike may have one other letter, a shorter one only where two more words of the
 * name are equal. A text that has both spellings means two people, unless the word is long and two more are equal.
 */
function isSlip(p: string, q: string, equal: number, near: boolean): boolean {
  if (p[0] !== q[0]) return false;
  const isLong = Math.min(p.length, q.length) >= LONG && editDistance(p, q, 1) === 1;
  const isTold = equal >= TELLING_WORDS;
  return near ? isLong && isTold : isLong || isTold;
}

/** In letters, as for list entries: from there on a slip is likelier than another surname. */
const LONG = 8;

/** Given name and one more. */
const TELLING_WORDS = 2;

/** `y` with the given name of `x`, where one is short for the other and the last names are equal. */
function withSameGiven(x: readonly string[], y: readonly string[]): readonly string[] | null {
  const [given = '', other = ''] = [x[0], y[0]];
  if (x.length < 2 || y.length < 2 || x.at(-1) !== y.at(-1)) return null;
  return isShortFor(given, other) || isShortFor(other, given) ? [given, ...y.slice(1)] : null;
}

/** Whether `short` is a usual short form of the given name `long`, comparison forms. */
export function isShortFor(short: string, long: string): boolean {
  return SHORT_FORMS.get(short)?.includes(long) ?? false;
}

/** A closed list: a beginning alone would join Jose and Joseph, Dan and Dana. */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'abe=abraham al=albert,alan,alfred alex=alexander,alexandra andy=andrew ben=benjamin bernie=bernard bill=william ' +
    'bob=robert cathy=catherine chris=christopher,christine,christina chuck=charles cindy=cynthia dan=daniel ' +
    'dave=david debbie=deborah dick=richard don=donald ed=edward,edwin fred=frederick gene=eugene gerry=gerald ' +
    'greg=gregory hank=henry jack=john jeff=jeffrey jenny=jennifer jerry=gerald,jerome jim=james joe=joseph ' +
    'jon=jonathan josh=joshua judy=judith kate=katherine,catherine kathy=katherine,kathleen ken=kenneth ' +
    'larry=lawrence,laurence liz=elizabeth lou=louis,louise maggie=margaret matt=matthew max=maxwell,maximilian ' +
    'mike=michael mitch=mitchell nick=nicholas pat=patrick,patricia peggy=margaret pete=peter phil=philip,phillip ' +
    'ray=raymond rich=richard rick=richard rob=robert ron=ronald sam=samuel,samantha steve=steven,stephen ' +
    'sue=susan ted=theodore,edward terry=terrence,theresa thom=thomas tim=timothy tom=thomas tony=anthony ' +
    'vic=victor will=william zach=zachary'
  )
    .split(' ')
    .map((entry): [string, readonly string[]] => {
      const [short = '', long = ''] = entry.split('=');
      return [short, long.split(',')];
    }),
);
