/**
 * Invented sentences for tests of alignment. Each has ten words or more, and no two share three
 * words in a row, so that two texts agree exactly where a test made them agree.
 */
export const POOL: readonly string[] = [
  'The harbor council voted eleven to four on Monday to close the swing bridge for repairs.',
  'Engineers found cracks in three steel girders during an inspection that nobody had announced.',
  '“Every winter we patched the deck and hoped for another dry spring,” engineer Matthew T. Oduya said.',
  'Ferry operators will run an extra boat before breakfast until traffic returns to normal levels.',
  'Shop owners along Quay Street expect sales to fall by roughly 30 percent this autumn.',
  'Mayor Ingrid Solheim promised that ambulances could still cross within nine minutes of a call.',
  'A retired lock keeper, Tom R. Farrow, has kept handwritten logs of every opening since 1974.',
  'The U.S. Coast Guard asked fishing crews to stay north of the red marker buoys.',
  '“Nobody told my drivers anything until the barriers were already down,” bakery manager Lena Ruiz said.',
  'Contractors estimate that replacing all corroded bolts would cost $2.4 million and take seven weeks.',
  'School buses from the eastern villages must detour through Mill Valley, adding forty minutes each way.',
  'Residents packed a gymnasium where officials showed drawings of a temporary wooden footpath.',
  'Last year an independent audit warned that maintenance money had been moved to parking projects.',
  'Divers photographed the underwater piers – twice – and reported surprisingly little damage below the waterline.',
  'A petition for free ferry tickets gathered 1,172 signatures between Tuesday and Friday night.',
  'The county will lend two barges so that heavy equipment can reach the middle span.',
  'Historians note that an earlier crossing burned down only eight days after its opening ceremony.',
  '“My grandmother walked across it to get married in a snowstorm,” said librarian Odette Marsh.',
  'Cyclists asked whether the rebuilt lanes would finally be separated from trucks by a curb.',
  'Weather forecasters predict calm seas, which should allow welding crews to work through weekends.',
  'An insurance firm from Dayton refused to extend coverage without weekly measurements of the cables.',
  'Two swans nesting under the control tower delayed scaffolding by almost a fortnight.',
  'Bus passes bought before June remain valid on the replacement water taxi, operators confirmed.',
  'State lawmakers plan a hearing about aging drawbridges across the whole delta region next month.',
];

/** The same statement with one word put in. */
export function edited(sentence: string): string {
  const words = sentence.split(' ');
  const middle = Math.floor(words.length / 2);
  return [...words.slice(0, middle), 'reportedly', ...words.slice(middle)].join(' ');
}

/** The same statement with more words after it than it has: its own, backwards, so that nobody else has them. */
export function longer(sentence: string): string {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  return `${sentence.replace(/[.”]+$/, (marks) => marks.replace('.', ','))} - ${['as', ...words.reverse(), 'shows'].join(' ')}.`;
}
