import { describe, expect, it } from 'vitest';
import { toError, toFailure } from '../../src/worker/failure.ts';

describe('a failure', () => {
  it('keeps the name and the message of an error', () => {
    const failure = toFailure(new RangeError('span 12-9'));
    expect(failure).toEqual({ name: 'RangeError', message: 'span 12-9' });
    expect(toError(failure)).toMatchObject({ name: 'RangeError', message: 'span 12-9' });
    expect(toError(failure)).toBeInstanceOf(Error);
  });

  it('is made of anything that was thrown', () => {
    expect(toFailure('no').message).toBe('no');
    for (const thrown of [undefined, null, 7, {}]) expect(toFailure(thrown).name).toBe('Error');
  });
});
