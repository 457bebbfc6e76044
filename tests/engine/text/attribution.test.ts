import { describe, expect, test } from 'vitest';
import { segment } from '../../../src/engine/text/segment.ts';
import { slices } from '../../support/notation.ts';

/** `speaker / verb` of each quotation. */
function speakers(text: string): string[] {
  return segment({ id: 'a', text }).quotations.map(({ speaker, verb }) =>
    speaker && verb ? slices(text, [speaker, verb]).join(' / ') : 'nobody',
  );
}

describe('attribution', () => {
  test.each([
    ['after the quotation, name first', '“We left,” Oduya said.', 'Oduya / said'],
    ['after the quotation, verb first', '“We left early,” said Oduya.', 'Oduya / said'],
    ['with a title', '“We left early,” said Mayor Ingrid Solheim.', 'Mayor Ingrid Solheim / said'],
    ['with an initial', '“We left early,” said Matthew T. Oduya in a statement.', 'Matthew T. Oduya / said'],
    ['a role without a name', '“We left early,” the agency said in a statement.', 'the agency / said'],
    ['a pronoun', '“We left early,” he said.', 'he / said'],
    ['before the quotation', 'Oduya said: “We left early.”', 'Oduya / said'],
    ['another verb', '“We left early,” Cuccinelli tweeted.', 'Cuccinelli / tweeted'],
    ['in the middle of a quotation', '“We left,” said Oduya, “before the rain.”', 'Oduya / said'],
  ])('finds who speaks %s', (_, text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  test('finds nobody where nothing says so', () => {
    expect(speakers('The “sanctuary” policies stay.')).toEqual(['nobody']);
  });

  test('a verb of another sentence introduces nothing', () => {
    expect(speakers('Oduya said nothing. The “sanctuary” policies stay.')).toEqual(['nobody']);
  });
});
