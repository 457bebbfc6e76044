import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/corpus/people.ts';
import type { Witness } from '../../src/corpus/schema.ts';
import { handle } from '../../src/worker/handle.ts';
import { BUNDLED_IDS, bundledCorpus, bundledGold, bundledText } from '../support/bundled.ts';

const corpus = bundledCorpus();
const gold = bundledGold();

function witness(id: string): Witness {
  const found = corpus.witnesses.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no witness ${id}`);
  return found;
}

describe('the bundled texts', () => {
  it('are stored byte for byte', () => {
    for (const id of BUNDLED_IDS) {
      expect(witness(id).text).toBe(bundledText(id));
      expect(witness(id).sha256).toBe(createHash('sha256').update(witness(id).text).digest('hex'));
    }
    expect(witness('fox').sha256).toBe('a130487ed52a0700623b88adf8b18204a91f1d8afe2b0a72ccd518456c093c85');
  });

  it('keep their no-break spaces', () => {
    const offsets = [...witness('epoch').text.matchAll(/\u00a0/g)].map((match) => match.index);
    expect(offsets).toEqual([1467, 3436]);
  });

  it('stand in reading order under their sigla', () => {
    expect(corpus.witnesses.map(({ id, siglum }) => `${siglum} ${id}`)).toEqual([
      'F fox',
      'E epoch',
      'N newsweek',
      'B breitbart',
      'D dhs',
    ]);
  });

  it('have a headline, Breitbart alone excepted', () => {
    expect(corpus.witnesses.filter(({ headline }) => headline === null).map(({ id }) => id)).toEqual(['breitbart']);
    for (const { text, headline, blocks } of corpus.witnesses) {
      const block = blocks.find(({ role }) => role === 'headline');
      expect(block ? text.slice(block.start, block.end) : null).toBe(headline);
    }
  });

  it('state their dates and bylines, or none', () => {
    const stated = corpus.witnesses.map(({ id, text, byline, dates }) => [
      id,
      byline,
      ...dates.map(({ start, end, of, iso }) => `${of} ${text.slice(start, end)} ${iso}`),
    ]);
    expect(stated).toEqual([
      ['fox', null, 'published Nov 8, 2019 2019-11-08', 'updated Nov 8, 2019 2019-11-08'],
      ['epoch', 'Zachary Stieber', 'published November 1, 2019 2019-11-01', 'updated November 1, 2019 2019-11-01'],
      ['newsweek', null],
      ['breitbart', null],
      ['dhs', null, 'reviewed 11/14/2019 2019-11-14'],
    ]);
  });

  it('say where they are known to be incomplete', () => {
    const places = corpus.witnesses.flatMap(({ id, text, lacunae }) =>
      lacunae.map(({ at, lacks }) => `${id} lacks ${lacks} after "${text.slice(Math.max(0, at - 8), at)}"`),
    );
    expect(places).toEqual([
      'fox lacks text after "icies. ("',
      'breitbart lacks headline after ""',
      'breitbart lacks list after "include:"',
    ]);
  });
});

describe('the blocks of the bundled texts', () => {
  it('have the roles two readers gave them, for .97 of all characters', () => {
    const counts = gold.witnesses.map(({ id, blocks }) => {
      const { text } = witness(id);
      const [built, wanted] = [rolesOf(witness(id).blocks, text.length), rolesOf(blocks, text.length)];
      const inked = [...text.matchAll(/\S/g)].map((match) => match.index);
      return { id, all: inked.length, same: inked.filter((offset) => built[offset] === wanted[offset]).length };
    });
    const total = counts.reduce((sum, { all, same }) => ({ all: sum.all + all, same: sum.same + same }), {
      all: 0,
      same: 0,
    });
    const rows = [...counts, { id: 'overall', ...total }].map(
      ({ id, all, same }) => `${id} ${(same / all).toFixed(4)}`,
    );
    process.stdout.write(`Block roles agree, per character: ${rows.join(', ')}\n`);
    for (const { all, same } of counts) expect(same / all).toBeGreaterThanOrEqual(0.97);
  });

  function rolesOf(blocks: readonly { start: number; end: number; role: string }[], length: number): readonly string[] {
    const roles = Array.from({ length }, () => '');
    for (const { start, end, role } of blocks) roles.fill(role, start, end);
    return roles;
  }
});

describe('the people the bundled texts accuse', () => {
  const mentions = new Map(BUNDLED_IDS.map((id) => [id, findNames(bundledText(id), corpus.people)]));
  const personAt = (id: (typeof BUNDLED_IDS)[number], name: string) => {
    const start = bundledText(id).indexOf(name);
    return mentions.get(id)?.find((span) => span.start === start && span.end === start + name.length)?.person;
  };

  it('are 39: 9 in Fox, 2 in Epoch, 2 in Newsweek, 29 in DHS', () => {
    const distinct = BUNDLED_IDS.map((id) => new Set(mentions.get(id)?.map(({ person }) => person)).size);
    expect(distinct).toEqual([9, 2, 2, 0, 29]);
    expect(new Set([...mentions.values()].flat().map(({ person }) => person)).size).toBe(39);
    expect(corpus.people.map(({ number }) => number)).toEqual(Array.from({ length: 39 }, (_, index) => index + 1));
  });

  it('are numbered in the order the texts name them', () => {
    const order = [...new Set(BUNDLED_IDS.flatMap((id) => mentions.get(id)?.map(({ person }) => person) ?? []))];
    expect(order).toEqual(corpus.people.map(({ number }) => number));
  });

  it('keep their number in every spelling and form', () => {
    expect(personAt('epoch', 'Kirk Walter Nunez-Seraios')).toBe(personAt('fox', 'Kirk Walter Nunez-Serraios'));
    expect(personAt('dhs', 'Diaz-Vera, Angel')).toBe(personAt('newsweek', 'Angel Diaz-Vera'));
    expect(personAt('dhs', 'Lopez-Gutierrez, Jose Alejandro')).toBe(
      personAt('newsweek', 'Jose Alejandro Lopez-Gutierrez'),
    );
    expect(personAt('dhs', 'Ramirez-Soto, Jose')).toBe(personAt('dhs', 'Jose Ramirez-Soto'));
    expect(personAt('dhs', 'ARRIETA-Solano, Ignacio')).toBeDefined();
    expect(personAt('dhs', 'VASQUEZ-HERNANDEZ, Fidel')).toBeDefined();
  });

  it.each(['Lopez-Gutierrez', 'Diaz-Vera', 'Ramirez-Soto', 'Maldonado-Hernandez', 'Nunez', 'Portugez'])(
    'are found wherever %s stands',
    (name) => {
      for (const id of BUNDLED_IDS) {
        const places = [...bundledText(id).matchAll(new RegExp(name, 'g'))].map((match) => match.index);
        for (const place of places) {
          expect(
            mentions.get(id)?.some(({ start, end }) => start <= place && place < end),
            `${id} ${place}`,
          ).toBe(true);
        }
      }
    },
  );

  it('are not the public officials', () => {
    const named = [...mentions].flatMap(([id, spans]) =>
      spans.map(({ start, end }) => bundledText(id).slice(start, end)),
    );
    for (const official of ['Albence', 'Trump', 'Cuccinelli', 'Tillis', 'Elrich', 'Waybourn', 'Baker', 'Brown']) {
      expect(named.filter((name) => name.includes(official))).toEqual([]);
    }
  });

  it('are not named in the labels, notes and reasons of the review', () => {
    const said = corpus.review?.decisions.flatMap((decision) =>
      decision.decision === 'link' ? [decision.label, decision.note ?? ''] : [decision.why],
    );
    const surnames = /Lopez|Diaz|Vera\b|Ramirez|Maldonado|Nunez|Seraios|Serraios|Gomez|Willalazo|Portugez|Caballero/;
    expect(said?.filter((words) => surnames.test(words) || findNames(words, corpus.people).length > 0)).toEqual([]);
  });
});

describe('the bundled review', () => {
  const edition = handle({ kind: 'align', witnesses: corpus.witnesses, review: corpus.review });

  it('shows the 33 passages and every pair of the hand-made alignment', () => {
    expect(edition.reviewed.map(({ id }) => id).toSorted()).toEqual(gold.passages.map(({ id }) => id));
    for (const { id, readings } of gold.passages) {
      const shown = edition.reviewed.find((passage) => passage.id === id);
      const spans = (list: readonly { witness: string }[]) => list.map(({ witness: name }) => name).toSorted();
      expect(spans(shown?.readings ?? []), id).toEqual(spans(readings));
      expect(shown?.review).not.toBeNull();
    }
  });

  it('says how much of each passage the engine found alone', () => {
    for (const { links, review } of edition.reviewed) {
      expect(review?.engineFound.of).toBe(links.length);
      expect(review?.engineFound.found).toBeLessThanOrEqual(links.length);
    }
    const notice = edition.reviewed.find(({ id }) => id === 'p02');
    expect(notice?.review?.engineFound).toEqual({ found: 10, of: 10 });
  });

  it('refuses the 70 pairs that only look alike', () => {
    expect(corpus.review?.decisions.filter(({ decision }) => decision === 'refuse')).toHaveLength(70);
  });
});
