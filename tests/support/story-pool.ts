/**
 * Invented sentences for tests of alignment. Each has ten words or more. No two share a word with content, nor words
 * that can stand for one another: two texts agree exactly where a test made them agree.
 */
export const POOL: readonly string[] = [
  'The harbor council voted eleven to four on Monday to shut the swing bridge for repairs.',
  'Surveyors found cracks in three steel girders during an inspection that nobody had scheduled.',
  '“Every winter we scrubbed the deck and hoped for another dry spring,” engineer Matthew T. Oduya said.',
  'Ferry captains will run an extra boat before breakfast until traffic returns to normal levels.',
  'Shop owners along Quay Street fear that sales will fall by roughly 30 percent this autumn.',
  'Mayor Ingrid Solheim insisted that ambulances could still cross within nine minutes of a call.',
  'A retired lighthouse keeper, Tom R. Farrow, owns handwritten diaries of every eclipse since 1974.',
  'The U.S. Coast Guard ordered fishing crews to anchor north of the red marker buoys.',
  '“My waiters heard nothing until the fences were already down,” restaurant spokesman Lena Ruiz said.',
  'Contractors believe that replacing all corroded bolts would cost $2.4 million and take seven weeks.',
  'School buses from the eastern villages must detour through Mill Valley, adding forty kilometers each journey.',
  'Residents packed a theater where officials unveiled sketches of a temporary wooden footpath.',
  'An independent accountant warned that pension money had been squandered on parking garages.',
  'Divers photographed the underwater piers – twice – and reported surprisingly slight damage below the waterline.',
  'A petition for cheaper museum tickets gathered 1,172 signatures between Tuesday and Friday night.',
  'The county will lend five cranes so that heavy equipment can reach the middle span.',
  'Historians explain that an earlier viaduct burned down only eight days after its dedication.',
  '“My grandmother walked across it to become a bride in a snowstorm,” said librarian Odette Marsh.',
  'Cyclists wonder whether the rebuilt lanes would be screened from trucks by a curb.',
  'Weather forecasters predict calm seas, which should allow welders to toil through most weekends.',
  'An insurance firm from Dayton refused to extend its policy without precise measurements of the cables.',
  'Two swans nesting under the chapel roof delayed scaffolding by almost a fortnight.',
  'Tram vouchers issued before June are still honored aboard the electric shuttle, a clerk confirmed.',
  'State lawmakers announce a debate about aging dikes throughout the delta next month.',
];

/** The same statement with one word put in. */
export function edited(sentence: string): string {
  const words = sentence.split(' ');
  const middle = Math.floor(words.length / 2);
  return [...words.slice(0, middle), 'reportedly', ...words.slice(middle)].join(' ');
}

/** The same statement with more words after it than it has: words of no language, which nobody else has. */
export function longer(sentence: string): string {
  const own = POOL.indexOf(sentence) * MOST_WORDS;
  const count = sentence.match(/\p{L}+/gu)?.length ?? 0;
  const words = Array.from({ length: count }, (_, i) => inventedWord(own + i));
  return `${sentence.replace(/[.”]+$/, (marks) => marks.replace('.', ','))} - ${words.join(' ')}.`;
}

/** More words than any sentence of the pool has. */
const MOST_WORDS = 25;

/** A word for each number below 3375. */
function inventedWord(number: number): string {
  const mixed = (number * 1009) % SYLLABLES.length ** 3;
  return [1, SYLLABLES.length, SYLLABLES.length ** 2]
    .map((place) => SYLLABLES[Math.floor(mixed / place) % SYLLABLES.length])
    .join('');
}

const SYLLABLES = 'bak cem dif gol fup kav lem nib pog rud sak tep viz wom zul'.split(' ');

/**
 * The same statement in other words' order: three words at a time, the last ones first, so that nothing is copied.
 * `left` of the pieces, counted from the end of the sentence, are kept.
 */
export function reworded(sentence: string, left = Infinity): string {
  const words = sentence.replaceAll(/[.,;”“]/g, '').split(' ');
  const pieces: string[] = [];
  for (let i = 0; i < words.length; i += 3) pieces.unshift(words.slice(i, i + 3).join(' '));
  return `${pieces.slice(0, left).join(' ')}.`;
}
