/** Who a byline names, as citations need it: people by family and given name, others as they stand. */

export type Author =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  /** A group, or a name that is one word. */
  | { readonly literal: string };

/** What a person does is no name. */
const ROLE =
  /\b(?:reporters?|writers?|editors?|correspondents?|contributors?|columnists?|producers?|fellows?|analysts?|intern|chief)\b/i;

/** Words that stand in the names of newsrooms and agencies, not of people. */
const GROUP =
  /\b(?:staff|team|desk|board|news|newsroom|press|agency|wires?|services?|network|times|post|editorial|reuters|afp|department|office)\b/i;

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** In the order of the byline; empty where there is none. */
export function authorsOf(byline: string | null): readonly Author[] {
  const names: Author[] = [];
  for (const part of partsOf(byline ?? '')) {
    const last = names.at(-1);
    if (SUFFIX.test(part) && last && 'family' in last) names[names.length - 1] = { ...last, suffix: part };
    else if (!ROLE.test(part) || GROUP.test(part)) names.push(authorOf(part));
  }
  return names;
}

function partsOf(byline: string): readonly string[] {
  return byline
    .trim()
    .replace(/^by[:\s]+/i, '')
    .split(/\s*(?:[,;|•·/&]|\band\b)\s*/)
    .filter(Boolean);
}

/** Particles before a family name belong to it: "Ludwig van Beethoven". A middle name does not. */
const NAME =
  /^(?<given>\S+(?: \p{Lu}\S*)*?) (?<family>(?:\p{Ll}[\p{L}'’]* )*\p{Lu}\S*)(?: (?<suffix>(?:Jr|Sr)\.?|I{2,3}|IV))?$/u;

function authorOf(part: string): Author {
  const words = part.replace(/\s+/g, ' ');
  const { given, family, suffix } = NAME.exec(words)?.groups ?? {};
  if (given === undefined || family === undefined || GROUP.test(words) || /\d/.test(words)) return { literal: words };
  return suffix === undefined ? { family, given } : { family, given, suffix };
}
