/**
 * Words that say nothing of their own when two statements are compared for meaning: grammar, verbs
 * of saying, and the words a newsroom puts around what it was told ("in a statement, officials").
 * A longer list than isStopWord's: there a word in a row of copied words still counts.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor of to in on at by for from with into onto upon over under about as than then so that this ' +
    'these those there here it its he him his she her hers they them their theirs we us our ours you your yours i me my ' +
    'mine who whom whose which what when where why how is am are was were be been being do does did done have has had ' +
    'having will would shall should can could may might must not no if because while since until unless although though ' +
    'after before during between through per via also just very too only such any some all each every other another more ' +
    'most much many own same both either neither up down out off again further once now one yet ever even still let ' +
    'despite amid among within across around toward towards against without like however meanwhile whether rather ' +
    'therefore thus back ' +
    'said say says saying told tell tells according including include included includes ' +
    'mr mrs ms dr statement statements spokesman spokeswoman spokesperson official officials tweeted tweet reportedly ' +
    'reported reporters interview'
  ).split(' '),
);

/** True for function words in any form: `they're`, `didn't`, and single letters. */
export function isFunctionWord(form: string): boolean {
  const bare = form.replace(/'.*$/, '');
  return FUNCTION_WORDS.has(bare) || form.endsWith("n't") || (bare.length <= 1 && !/^\p{N}/u.test(bare));
}
