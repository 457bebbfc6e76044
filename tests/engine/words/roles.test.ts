import { describe, expect, test } from 'vitest';
import { segment } from '../../../src/engine/index.ts';
import { rolesIn } from '../../../src/engine/words/roles-count.ts';
import { ROLES } from '../../../src/engine/words/roles-table.ts';
import { roleOfOrganization, roleOfWords } from '../../../src/engine/words/roles.ts';
import { readVoices } from '../../../src/engine/words/voices.ts';

describe('roles', () => {
  test.each([
    ['the acting director', 'official'],
    ['sheriff', 'local-official'],
    ['county executive', 'local-official'],
    ['local officials', 'local-official'],
    ['the chief executive', 'business'],
    ['district attorney', 'court'],
    ['defense lawyer', 'lawyer'],
    ['two activists', 'advocate'],
    ['the independent researcher', 'expert'],
    ['county school teacher', 'resident'],
    ['the defendant', 'accused'],
    ['chief conductor', null],
    ['someone', null],
  ])('%s: %s', (words, role) => {
    expect(roleOfWords(words.split(' '))).toBe(role);
  });

  test('an organization has the role that its name tells', () => {
    expect(roleOfOrganization(['harbor', 'workers', 'union'])).toBe('advocate');
    expect(roleOfOrganization(['customs', 'enforcement'])).toBe('official');
    expect(roleOfOrganization(['daily', 'news'])).toBe('media');
    expect(roleOfOrganization(['orbit'])).toBeNull();
  });

  test('no noun is in two rows', () => {
    const nouns = ROLES.flatMap((role) => role.nouns);
    expect(nouns.filter((noun, i) => nouns.indexOf(noun) !== i)).toEqual([]);
  });

  test('those who speak for somebody have that role, and rows that nobody fills stay', () => {
    const text = 'Sheriff Ann Roe was away. “She will be back soon,” Roe’s lawyer, Bob Poe, said. “Not so,” some say.';
    const rows = rolesIn([readVoices(segment({ id: 'a', text }))]);
    expect(rows.map(({ role }) => role.id)).toEqual(ROLES.map(({ id }) => id));
    const filled = rows.filter(({ counts }) => (counts[0]?.words ?? 0) > 0);
    expect(filled.map(({ role, speakers }) => [role.id, speakers[0]?.name])).toEqual([
      ['local-official', 'Bob Poe'],
      ['unsorted', 'some'],
    ]);
  });
});
