/**
 * What kinds of people speak in the news, told by the nouns beside them. Only the noun decides, never the name or what
 * is said. The list is a reading: it says which rows a reader sees, also those that nobody fills.
 */

export type RoleId =
  | 'official'
  | 'local-official'
  | 'court'
  | 'lawyer'
  | 'advocate'
  | 'expert'
  | 'accused'
  | 'victim'
  | 'resident'
  | 'business'
  | 'media'
  | 'unsorted'
  | 'no-source';

export interface Role {
  readonly id: RoleId;
  readonly label: string;
  /** Whom the row takes in, and why they share one. */
  readonly note: string;
  /** Nouns in lower case, singular; a plural in -s counts with them. Two words where one alone would say something else. */
  readonly nouns: readonly string[];
}

const list = (words: string): readonly string[] => words.split(' ').map((word) => word.replaceAll('+', ' '));

/** In the order shown. Of several nouns beside one speaker the last one of the first phrase decides: "the mayor's lawyer". */
export const ROLES: readonly Role[] = [
  {
    id: 'official',
    label: 'Officials',
    note: 'Of a country or state and its agencies: they speak for an office. An agency that speaks counts as one.',
    nouns: list(
      'president vice+president secretary minister premier senator sen congressman congresswoman representative rep ' +
        'governor gov director commissioner administrator ambassador official officer agent authority authorities ' +
        'lawmaker legislator agency department ministry bureau administration government legislature congress senate ' +
        'parliament chancellor envoy admiral general colonel inspector regulator watchdog ' +
        'white+house mp msp mep commission service chairman chairwoman chief',
    ),
  },
  {
    id: 'local-official',
    label: 'Local officials',
    note: 'Of a city, county or town: sheriff, mayor, police, school board. Apart from the others, for their powers differ.',
    nouns: list(
      'sheriff mayor superintendent councilman councilwoman councilor councillor alderman county+executive county+manager ' +
        'city+manager deputy police detective patrolman constable police+chief fire+chief firefighter county city town ' +
        'village school+board principal selectman supervisor',
    ),
  },
  {
    id: 'court',
    label: 'Courts and prosecutors',
    note: 'They decide or bring cases.',
    nouns: list('judge justice magistrate prosecutor district+attorney attorney+general court jury tribunal'),
  },
  {
    id: 'lawyer',
    label: 'Lawyers of a party',
    note: 'They speak for a client; where the client is named beside them, they count with the client.',
    nouns: list('lawyer attorney counsel solicitor barrister'),
  },
  {
    id: 'advocate',
    label: 'Advocates and groups',
    note: 'They speak for a cause or for members: activists, campaigners, unions, charities.',
    nouns: list(
      'activist advocate campaigner organizer organiser protester demonstrator union charity coalition nonprofit ' +
        'critic opponent supporter group organization association volunteer',
    ),
  },
  {
    id: 'expert',
    label: 'Experts',
    note: 'They speak from study: researchers, scholars, doctors, and the studies themselves.',
    nouns: list(
      'researcher professor scholar scientist economist historian analyst expert study investigation survey ' +
        'academic physician doctor dr engineer biologist criminologist author university institute',
    ),
  },
  {
    id: 'accused',
    label: 'People accused or held',
    note: 'The story says that they are charged, held or wanted.',
    nouns: list('defendant suspect accused detainee inmate prisoner arrestee convict'),
  },
  {
    id: 'victim',
    label: 'Victims and their families',
    note: 'The story says that they, or somebody of their family, were harmed.',
    nouns: list('victim survivor widow widower family patient'),
  },
  {
    id: 'resident',
    label: 'Residents, workers, relatives, witnesses',
    note: 'They speak of what they live or saw, for no office.',
    nouns: list(
      'mother father parent wife husband son daughter sister brother relative grandmother grandfather uncle aunt cousin resident neighbor neighbour witness bystander tenant homeowner voter student teacher worker employee driver ' +
        'passenger customer farmer fisherman nurse shopkeeper taxpayer immigrant migrant refugee',
    ),
  },
  {
    id: 'business',
    label: 'Companies',
    note: 'They speak for a firm.',
    nouns: list(
      'company firm corporation executive ceo manager owner investor manufacturer employer airline bank retailer',
    ),
  },
  {
    id: 'media',
    label: 'Other media',
    note: 'A newspaper, broadcaster or reporter that the text cites.',
    nouns: list('newspaper reporter journalist news times post outlet broadcaster magazine editor station'),
  },
  {
    id: 'unsorted',
    label: 'Not told, or not in this list',
    note: 'Somebody speaks, and no noun beside them is in the rows above.',
    nouns: [],
  },
  { id: 'no-source', label: 'No source', note: 'Words in quotation marks that the text gives to nobody.', nouns: [] },
];

/** Those who speak for another, and so have the role of whom they speak for: "the mayor's spokesman". */
export const SPEAKS_FOR: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson spokespeople spokesmen aide adviser advisor lawyer attorney counsel representative assistant'.split(
    ' ',
  ),
);

/** Words that belong to a title and are none alone: "acting director", "deputy chief of staff". */
export const TITLE_PARTS: ReadonlySet<string> = new Set(
  (
    'acting former deputy assistant associate senior chief vice interim retired executive legal general special first ' +
    'second lead co head leader member chair chairperson founder boss host candidate nominee prof rev mr mrs ms sir dame lord lady'
  ).split(' '),
);

const TITLE_NOUNS: ReadonlySet<string> = new Set([
  ...ROLES.flatMap(({ nouns }) => nouns.flatMap((noun) => noun.split(' '))),
  ...SPEAKS_FOR,
  ...TITLE_PARTS,
]);

/** Whether a word (lower case) may be part of a title before a name. */
export function isTitleWord(form: string): boolean {
  return TITLE_NOUNS.has(form) || (form.endsWith('s') && TITLE_NOUNS.has(form.slice(0, -1)));
}
