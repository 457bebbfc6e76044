/** The forms of an English verb, and the nouns made from it, from its base form alone. */

export interface VerbForms {
  /** `release`: also the infinitive, and often a noun. */
  readonly base: string;
  readonly s: string;
  readonly past: readonly string[];
  /** Of regular verbs the same words as the past. */
  readonly participle: readonly string[];
  readonly ing: string;
  /** Nouns that are no form of the verb: `refusal`. */
  readonly nouns: readonly string[];
}

/** What a word is as a form of the verb; `past-participle` where both are spelled alike. */
export type VerbFormKind = 'base' | 's' | 'past' | 'participle' | 'past-participle' | 'ing' | 'noun';

/** Forms in lower case. */
export function formsOfVerb(base: string): VerbForms {
  const [past, participle = past] = IRREGULAR.get(base) ?? [];
  const regular = regularPast(base);
  return {
    base,
    s: sForm(base),
    past: past?.split('/') ?? regular,
    participle: participle?.split('/') ?? regular,
    ing: `${/ie$/.test(base) ? `${base.slice(0, -2)}y` : stemBeforeVowel(base)}ing`,
    nouns: nounsOf(base),
  };
}

/** Every form once, as a reader is told them. */
export function writtenForms(forms: VerbForms): readonly string[] {
  return [...kindsOf(forms).keys()];
}

/** Each written form with what it is. */
export function kindsOf({ base, s, past, participle, ing, nouns }: VerbForms): ReadonlyMap<string, VerbFormKind> {
  const kinds = new Map<string, VerbFormKind>([
    [base, 'base'],
    [s, 's'],
  ]);
  for (const form of past) if (form !== base) kinds.set(form, 'past');
  for (const form of participle) {
    if (form !== base) kinds.set(form, kinds.get(form) === 'past' ? 'past-participle' : 'participle');
  }
  kinds.set(ing, 'ing');
  for (const noun of nouns) if (!kinds.has(noun)) kinds.set(noun, 'noun');
  return kinds;
}

/** The base form of what a reader typed: "to release", "Released", "refusing". A word that is no other form stands. */
export function baseOfVerb(typed: string): string {
  const word = typed
    .trim()
    .toLowerCase()
    .replace(/^to\s+/, '')
    .split(/\s+/)[0];
  if (word === undefined || word === '' || IRREGULAR.has(word)) return word ?? '';
  for (const [base, forms] of IRREGULAR) if (forms.some((form) => form.split('/').includes(word))) return base;
  const ending = /(?:ed|ing)$/.exec(word)?.[0];
  if (ending === undefined || !/[aeiouy].*(?:ed|ing)$/.test(word)) return withoutS(word);
  const stem = word.slice(0, -ending.length);
  if (stem.length < 3 && !/^[aeiou]/.test(stem)) return IRREGULAR.has(stem) ? stem : word;
  return fromStem(stem, ending);
}

function withoutS(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

/** "releas" lacks an e, "detain" does not: told by the letters, for there is no list of all verbs. */
function fromStem(stem: string, ending: string): string {
  if (ending === 'ed' && /[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  if (/([bdgklmnprt])\1$/.test(stem) && !/(?:ll|kk)$/.test(stem)) return stem.slice(0, -1);
  const syllables = stem.match(/[aeiouy]+/g)?.length ?? 0;
  const isOpen = syllables === 1 && /(?:^|[^aeiou])[aeiou][^aeiouwxy]$/.test(stem);
  const needsE =
    /(?:[^s]s|[cvzu]|[rdn]g|[aeiou]g)$/.test(stem) || (syllables > 1 && /[^aeiou]?at$|[^aeio]id$/.test(stem));
  return isOpen || needsE ? `${stem}e` : stem;
}

function regularPast(base: string): readonly string[] {
  if (base.endsWith('e')) return [`${base}d`];
  return /[^aeiou]y$/.test(base) ? [`${base.slice(0, -1)}ied`] : [`${stemBeforeVowel(base)}ed`];
}

function sForm(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

function stemBeforeVowel(base: string): string {
  if (/[^eoy]e$/.test(base)) return base.slice(0, -1);
  const isShort = /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprt]$/.test(base);
  return isShort || DOUBLED.has(base) ? base + base.slice(-1) : base;
}

/** Of two syllables, the second one stressed. */
const DOUBLED: ReadonlySet<string> = new Set(
  'admit commit permit submit omit transmit refer prefer defer deter occur incur transfer expel compel propel rebel control patrol begin forget regret equip'.split(
    ' ',
  ),
);

function nounsOf(base: string): readonly string[] {
  const noun = NOUNS.get(base) ?? derived(base);
  return noun === null ? [] : [noun, `${noun.replace(/([^aeiou])y$/, '$1ie')}s`];
}

/** Endings that make the name of the act and hardly anything else; a vowel before -ate keeps "state" from "station". */
function derived(base: string): string | null {
  if (/[aeiou].*ate$/.test(base) || /ct$/.test(base)) return `${base.replace(/e$/, '')}ion`;
  if (/i[sz]e$/.test(base) && base.length > 6) return `${base.slice(0, -1)}ation`;
  return base.endsWith('ify') ? `${base.slice(0, -1)}ication` : null;
}

const NOUNS: ReadonlyMap<string, string> = new Map(
  (
    'refuse=refusal remove=removal deny=denial approve=approval dismiss=dismissal withdraw=withdrawal propose=proposal ' +
    'accuse=accusation deport=deportation allege=allegation detain=detention prosecute=prosecution decide=decision ' +
    'destroy=destruction invade=invasion expel=expulsion permit=permission admit=admission suspend=suspension ' +
    'evict=eviction execute=execution announce=announcement agree=agreement punish=punishment treat=treatment ' +
    'imprison=imprisonment resign=resignation reveal=revelation explain=explanation condemn=condemnation ' +
    'cancel=cancellation violate=violation warn=warning fire=firing shoot=shooting kill=killing sign=signing fail=failure ' +
    'close=closure seize=seizure enforce=enforcement transfer=transferral complain=complaint indict=indictment ' +
    'confirm=confirmation inform=information reform=reformation flee=flight lose=loss choose=choice fly=flight ' +
    'respond=response defend=defence save=saving assess=assessment invest=investment divide=division expand=expansion ' +
    'reduce=reduction produce=production introduce=introduction conclude=conclusion include=inclusion exclude=exclusion'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Base, past, participle; the participle is left out where it is the past. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'say,said tell,told give,gave,given take,took,taken hold,held make,made send,sent leave,left find,found bring,brought ' +
    'think,thought buy,bought sell,sold spend,spent lose,lost meet,met lead,led run,ran,run sit,sat stand,stood ' +
    'rise,rose,risen fall,fell,fallen know,knew,known grow,grew,grown see,saw,seen speak,spoke,spoken write,wrote,written ' +
    'break,broke,broken choose,chose,chosen drive,drove,driven eat,ate,eaten forgive,forgave,forgiven hide,hid,hidden ' +
    'keep,kept pay,paid teach,taught win,won begin,began,begun become,became,become build,built catch,caught fight,fought ' +
    'flee,fled hear,heard lay,laid lie,lay,lain mean,meant shoot,shot steal,stole,stolen strike,struck swear,swore,sworn ' +
    'throw,threw,thrown wear,wore,worn feel,felt get,got,got/gotten seek,sought bear,bore,borne bind,bound draw,drew,drawn ' +
    'withdraw,withdrew,withdrawn blow,blew,blown fly,flew,flown shake,shook,shaken ride,rode,ridden sing,sang,sung ' +
    'sink,sank,sunk swim,swam,swum tear,tore,torn understand,understood overcome,overcame,overcome come,came,come ' +
    'go,went,gone do,did,done have,had be,was/were,been let,let put,put set,set cut,cut hit,hit hurt,hurt shut,shut ' +
    'cost,cost quit,quit spread,spread beat,beat,beaten bite,bit,bitten deal,dealt dig,dug feed,fed forbid,forbade,forbidden ' +
    'forget,forgot,forgotten freeze,froze,frozen hang,hung lend,lent mislead,misled overthrow,overthrew,overthrown ' +
    'overturn,overturned read,read rebuild,rebuilt retake,retook,retaken show,showed,shown/showed slay,slew,slain ' +
    'split,split stick,stuck sue,sued sweep,swept swing,swung undergo,underwent,undergone undo,undid,undone uphold,upheld ' +
    'wake,woke,woken wind,wound withhold,withheld foresee,foresaw,foreseen'
  )
    .split(' ')
    .map((entry) => entry.split(','))
    .map(([base = '', ...forms]) => [base, forms]),
);
