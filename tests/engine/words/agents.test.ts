import { describe, expect, it, test } from 'vitest';
import { segment } from '../../../src/engine/index.ts';
import { agentsIn, type AgentForm } from '../../../src/engine/words/agents.ts';
import { baseOfVerb, formsOfVerb, writtenForms } from '../../../src/engine/words/agents-forms.ts';
import { placedTerms } from '../../../src/engine/words/counts.ts';
import { BUNDLED_IDS, bundledCorpus } from '../../support/bundled.ts';

/** The first use of the verb in one sentence: its form, and who does it. */
function read(verb: string, text: string): readonly [AgentForm | undefined, string | null] {
  const [use] = agentsIn(segment({ id: 'a', text, blocks: [{ start: 0, end: text.length, role: 'body' }] }), verb).uses;
  return [use?.form, use?.agent ? text.slice(use.agent.start, use.agent.end) : null];
}

describe('the form of a verb', () => {
  test.each<[AgentForm, string, string]>([
    ['active', 'The sheriff', 'The sheriff released him on Monday.'],
    ['active', 'The sheriff', 'The sheriff has never released a prisoner.'],
    ['active', 'The sheriff', 'The sheriff refused to explain and released the man.'],
    ['active', 'officials', 'It named officials who choose to release people.'],
    ['active', 'the jail', 'She told the jail to release them.'],
    ['active', 'the jail', 'She blamed the jail for releasing him.'],
    ['active', 'the county', 'She accused the county of releasing him.'],
    ['active', 'Counties and cities', 'Counties and cities release inmates early.'],
    ['active', 'They', 'They will release two men.'],
    ['passive', '', 'Two men were released on Monday.'],
    ['passive', '', 'Two men may never be released.'],
    ['passive', '', 'Men released from jail were found.'],
    ['passive', '', 'The men released last week were found.'],
    ['passive', '', 'He was arrested in Salem and released.'],
    ['passive', '', 'The newly released men went home.'],
    ['passive', '', 'They were released by Friday.'],
    ['passive-by', 'the sheriff', 'They were released from jail by the sheriff.'],
    ['passive-by', 'officials', 'Men released by officials went home.'],
    ['noun', '', 'It led to the release of two men.'],
    ['noun', '', "Nobody was told of the man's release."],
    ['noun', 'the agency', "It was the agency's release of the list."],
    ['noun', 'the agency', 'He read a press release by the agency.'],
    ['noun', '', 'They wait upon release from jail.'],
  ])('%s, %s: %s', (form, who, text) => {
    expect(read('release', text)).toEqual([form, who || null]);
  });

  it('of a verb that goes on with "to" is active, of one that orders it is passive', () => {
    expect(read('refuse', 'Those guards refused to open the gate.')[0]).toBe('active');
    expect(read('order', 'Guards ordered to open the gate ran.')[0]).toBe('passive');
  });

  it('that is a noun of its own is a noun', () => {
    expect(read('refuse', 'His refusal came late.')[0]).toBe('noun');
    expect(read('deport', 'The deportations went on.')[0]).toBe('noun');
  });

  it('is not found where the word is another', () => {
    expect(read('detain', 'The detainer was lodged.')).toEqual([undefined, null]);
  });
});

it('are found in bounded time where a text has no full stop', () => {
  const text = 'he was told to release and '.repeat(8000);
  const { uses } = agentsIn(
    segment({ id: 'a', text, blocks: [{ start: 0, end: text.length, role: 'body' }] }),
    'release',
  );
  expect(uses).toHaveLength(8000);
}, 20_000);

describe('the forms looked for', () => {
  test.each([
    ['release', 'release releases released releasing'],
    ['refuse', 'refuse refuses refused refusing refusal refusals'],
    ['deny', 'deny denies denied denying denial denials'],
    ['stop', 'stop stops stopped stopping'],
    ['hold', 'hold holds held holding'],
    ['take', 'take takes took taken taking'],
  ])('of %s', (verb, forms) => {
    expect(writtenForms(formsOfVerb(verb)).toSorted()).toEqual(forms.split(' ').toSorted());
  });

  test.each([
    ['to release', 'release'],
    ['Released', 'release'],
    ['refusing', 'refuse'],
    ['detained', 'detain'],
    ['stopped', 'stop'],
    ['denied', 'deny'],
    ['held', 'hold'],
    ['taken', 'take'],
    ['accuses', 'accuse'],
    ['arrested', 'arrest'],
    ['killing', 'kill'],
    ['charged', 'charge'],
    ['need', 'need'],
    ['', ''],
  ])('%s is of %s', (typed, base) => {
    expect(baseOfVerb(typed)).toBe(base);
  });
});

/** Coded by hand over the five texts, before the rules were written. */
const BY_HAND: Readonly<Record<AgentForm, readonly number[]>> = {
  passive: [11, 3, 8, 3, 8],
  'passive-by': [0, 0, 0, 1, 0],
  active: [1, 1, 2, 1, 2],
  noun: [1, 1, 0, 0, 2],
};

describe('"release" in the bundled texts', () => {
  const { witnesses, lexicon } = bundledCorpus();
  const uses = BUNDLED_IDS.map((id) => {
    const text = segment(witnesses.find((witness) => witness.id === id)!);
    const people = placedTerms(text, lexicon!).filter(({ concept }) => concept === 'release');
    const all = agentsIn(text, 'release').uses.map((use) => ({
      ...use,
      isPerson: people.some(({ start, end }) => start === use.start && end === use.end),
      who: use.agent && text.text.slice(use.agent.start, use.agent.end),
    }));
    return { ofPeople: all.filter(({ isPerson }) => isPerson), ofDocuments: all.filter(({ isPerson }) => !isPerson) };
  });

  it('is of people 13, 5, 10, 5 and 12 times, of documents 1, 1, 3, 1 and 0', () => {
    expect(uses.map(({ ofPeople }) => ofPeople.length)).toEqual([13, 5, 10, 5, 12]);
    expect(uses.map(({ ofDocuments }) => ofDocuments.length)).toEqual([1, 1, 3, 1, 0]);
  });

  it.each(Object.entries(BY_HAND))('is %s as often as a reader found', (form, counts) => {
    expect(uses.map(({ ofPeople }) => ofPeople.filter((use) => use.form === form).length)).toEqual(counts);
  });

  it('names who does it wherever it is active or has "by", and nowhere else', () => {
    const named = uses.map(({ ofPeople }) => ofPeople.flatMap(({ who }) => who ?? []));
    expect(named).toEqual([
      ['the jurisdictions'],
      ['the Wake County Sheriff’s Office'],
      ['local law enforcement authorities', 'the Boulder County Jail'],
      ['sanctuary county officials', 'The Wake County jail'],
      ['several jurisdictions', 'the Boulder County Jail'],
    ]);
  });
});

describe('other verbs in the bundled texts', () => {
  const { witnesses } = bundledCorpus();
  const counts = (verb: string) =>
    BUNDLED_IDS.map((id) => {
      const { uses } = agentsIn(segment(witnesses.find((witness) => witness.id === id)!), verb);
      const forms = [...new Set(uses.map(({ form }) => form))];
      return forms.map((form) => `${form} ${uses.filter((use) => use.form === form).length}`).join(', ');
    });

  it('are told as a reader tells them', () => {
    expect(counts('refuse')).toEqual(['active 3', 'active 1', 'active 3', 'active 2', 'active 4']);
    expect(counts('detain')).toEqual(['', '', 'active 3', '', '']);
    expect(counts('accuse')).toEqual(['passive 1', 'active 2, passive 2', '', '', '']);
  });
});
