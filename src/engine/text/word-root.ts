/**
 * The root of a word, so that "gave" meets "gives" and "forty" meets "40". Porter's stemmer, behind
 * tables for what no ending can tell. Deeper than stem.ts: a paraphrase is weighed by much more than
 * one shared root, so a false join costs less here than a missed one.
 */
import { stemmer } from 'stemmer';

/** The root of a comparison form. */
export function rootOf(form: string): string {
  const bare = form.replace(/'.*$/, '');
  const word = BASE_FORM.get(bare) ?? bare;
  if (/\p{N}/u.test(word)) return word;
  return KEPT_ROOT.get(word) ?? stemmer(word);
}

/** "forty" before "-two" stands for 40, "two" for 2: together 42. Null where they are no such pair. */
export function compoundNumber(tens: string, ones: string): string | null {
  const [t, o] = [Number(BASE_FORM.get(tens)), Number(ones === 'one' ? 1 : BASE_FORM.get(ones))];
  return t >= 20 && t < 100 && t % 10 === 0 && o >= 1 && o < 10 ? String(t + o) : null;
}

/** Whether a root is a figure. "First" and "second" order a text more often than they count. */
export function isNumber(root: string): boolean {
  return /\p{N}/u.test(root) && root !== '1st' && root !== '2nd';
}

export function isYear(root: string): boolean {
  return /^(?:19|20)\d\d$/.test(root);
}

/** `zero=0 two=2` as pairs. */
function pairs(table: string): [string, string][] {
  return table.split(' ').map((pair) => pair.split('=') as [string, string]);
}

const NUMBERS =
  'zero=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 ' +
  'fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 ' +
  'seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 dozen=12 first=1st second=2nd third=3rd fourth=4th ' +
  'fifth=5th sixth=6th';

const MONTHS =
  'jan=january feb=february mar=march apr=april jun=june jul=july aug=august sep=september sept=september oct=october ' +
  'nov=november dec=december';

const IRREGULAR =
  'held=hold took=take taken=take gave=give given=give came=come went=go gone=go goes=go made=make found=find ' +
  'left=leave brought=bring thought=think bought=buy sent=send spent=spend lost=lose met=meet led=lead ran=run sat=sit ' +
  'stood=stand rose=rise risen=rise fell=fall fallen=fall knew=know known=know grew=grow grown=grow saw=see seen=see ' +
  'spoke=speak spoken=speak wrote=write written=write broke=break broken=break chose=choose chosen=choose drove=drive ' +
  'driven=drive ate=eat eaten=eat forgave=forgive forgiven=forgive hid=hide hidden=hide kept=keep paid=pay sold=sell ' +
  'taught=teach won=win began=begin begun=begin became=become built=build caught=catch fought=fight fled=flee ' +
  'heard=hear laid=lay lay=lie meant=mean shot=shoot slept=sleep stole=steal stolen=steal struck=strike swore=swear ' +
  'sworn=swear threw=throw thrown=throw wore=wear felt=feel got=get gotten=get sought=seek children=child men=man ' +
  'women=woman feet=foot wives=wife lives=life died=die dying=die lying=lie shown=show bore=bear born=bear bound=bind ' +
  'drew=draw drawn=draw withdrew=withdraw withdrawn=withdraw drank=drink blew=blow blown=blow flew=fly flown=fly ' +
  'froze=freeze frozen=freeze shook=shake shaken=shake rode=ride ridden=ride sang=sing sank=sink sunk=sink swam=swim ' +
  'tore=tear torn=tear woke=wake understood=understand overcame=overcome worse=bad worst=bad better=good best=good';

const BASE_FORM: ReadonlyMap<string, string> = new Map([NUMBERS, MONTHS, IRREGULAR].flatMap(pairs));

/** Where Porter joins words that have nothing to do with each other: police and policy, general and generation. */
const KEPT_ROOT: ReadonlyMap<string, string> = new Map(
  pairs(
    'policy=policy policies=policy police=police news=news people=people general=general generally=general ' +
      'generation=generation university=university universe=universe universal=universe community=community ' +
      'communities=community importance=important organ=organ united=united states=state',
  ),
);
