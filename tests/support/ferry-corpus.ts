/** A corpus of three short invented texts in which every rule of the notices has something to find. */
import type { StoryInput } from '../../src/corpus/notices/story.ts';
import type { Corpus, Witness } from '../../src/corpus/schema.ts';
import { handle } from '../../src/worker/handle.ts';
import type { Edition } from '../../src/worker/protocol.ts';

const DELAYS = 'until divers have inspected the slipway at Gull Point and the harbour office has lifted its warning';
const PROMISE =
  'We will publish everything the inspectors find, and we will publish it before the summer timetable begins';
const ENGINE = 'the engine lost power twice in the narrow channel before the anchor could be dropped';
const THANKS = 'Fishing boats from three villages reached the stranded ferry long before any lifeboat did';

const PORT = `The ferry Marigold ran aground off Gull Point early on Tuesday. Passengers should expect delays ${DELAYS}.

Officers found that ${ENGINE}. Lifeboats brought 62 passengers and a small dog to the eastern quay within two hours.

“${PROMISE},” said harbour master Ines Holm. Under the bylaws the pilot has authority to close the channel to vessels whose owners cannot show a valid certificate.

The port keeps 40 rafts in the Eastern Terminal for evacuations of the Marigold ferry. Its staff practise with them every spring.`;

const COURIER = `A ferry with families on board struck rocks off the coast this week. “Passengers should expect delays such as those of last winter ${DELAYS},” Holm told the Courier.

Holm said: “T${ENGINE.slice(1)}.” Lifeboats brought 64 passengers and a small dog to the eastern quay within two hours.

“${PROMISE},” she said. “${THANKS},” said a deckhand.

Under the bylaws the pilot does have authority to close the channel to ships whose skippers cannot show a valid certificate. A second inquiry into the timetable was announced in parliament last month.`;

const MAIL = `Commuters faced a third day without boats. “Passengers should expect delays such as those of last winter ${DELAYS},” Holm said on local radio.

“${THANKS},” according to a deckhand who asked not to be named.

A spokesman said 40 rafts were stored in a warehouse inland, an hour from any evacuation of the Marigold ferry. “My children slept on the floor of the sports hall,” said one mother.`;

/** Two papers and a release of the port. */
export const FERRY: Corpus = {
  schema: 'same-story-corpus/1',
  id: 'ferry',
  title: 'The ferry',
  about: 'Invented for tests.',
  notice: null,
  rights: 'none',
  witnesses: [
    witness('courier', 'C', 'article', COURIER),
    witness('mail', 'M', 'article', MAIL),
    witness('port', 'P', 'press-release', PORT),
  ],
  people: [],
  lexicon: null,
  review: null,
};

/** The same corpus with other texts, all of them articles. */
export function ferryOf(texts: readonly string[]): Corpus {
  return { ...FERRY, witnesses: texts.map((text, index) => witness(`paper-${index}`, String(index), 'article', text)) };
}

export function editionOf({ witnesses, review }: Corpus): Edition {
  return handle({ kind: 'align', witnesses, review, compare: true });
}

/** What the rules read. */
export function storyInput(corpus: Corpus, edition: Edition): StoryInput {
  const { witnesses, lexicon } = corpus;
  return { witnesses, lexicon, layouts: edition.layouts, passages: edition.reviewed };
}

/** The same story with documents under other ids: `rename` gives each a new one. */
export function renamed(input: StoryInput, rename: (id: string) => string): StoryInput {
  const deep = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(deep);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === 'witness' ? rename(inner as string) : deep(inner)]),
    );
  };
  return {
    ...input,
    witnesses: input.witnesses.map((each) => ({ ...each, id: rename(each.id) })),
    layouts: input.layouts.map((each) => ({ ...each, id: rename(each.id) })),
    passages: deep(input.passages) as StoryInput['passages'],
  };
}

function witness(id: string, siglum: string, kind: Witness['kind'], text: string): Witness {
  return {
    id,
    siglum,
    outlet: `The ${id}`,
    kind,
    headline: null,
    byline: null,
    dates: [],
    sha256: '0'.repeat(64),
    text,
    blocks: paragraphs(text),
    defects: [],
    lacunae: [],
    provenance: [],
  };
}

function paragraphs(text: string): Witness['blocks'] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    role: 'body' as const,
  }));
}
