import { describe, expect, test } from 'vitest';
import { modelFrom, picked, plain } from '../../../support/story-marks.ts';

/** The text with what weighs nothing as an attribution between brackets. */
function muted(marked: string): string {
  const model = modelFrom(plain(marked));
  return picked(model, 0, (token) => model.muted[0]?.[token] === 1);
}

describe('attributions', () => {
  test.each([
    ['after a quotation weigh nothing', '“We closed the bridge,” [engineer Oduya said on Friday].'],
    ['before one too', '[Oduya told reporters], “We closed the bridge.”'],
    ['without a quotation they are the statement', 'Engineer Oduya said on Friday.'],
    ['that say more than who speaks are a statement', '“We closed it,” Oduya said while welders lifted rusty girders.'],
    ['need a verb of saying', '“We closed the bridge” was painted there.'],
  ])('%s', (_, marked) => expect(muted(marked)).toBe(marked));
});
