import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toStoredJson } from '../../src/cli/stored-json.ts';

describe('toStoredJson', () => {
  it('puts small things on one line and everything else on lines of its own', () => {
    const value = { id: 'x', none: [], blocks: [{ start: 0, end: 9 }], forms: ['a', 'b'], last: null };
    expect(toStoredJson(value)).toBe(
      [
        '{',
        '  "id": "x",',
        '  "none": [],',
        '  "blocks": [',
        '    { "start": 0, "end": 9 }',
        '  ],',
        '  "forms": ["a", "b"],',
        '  "last": null',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('says the same as plain JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(toStoredJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
