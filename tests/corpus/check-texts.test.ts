import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkTexts } from '../../src/corpus/check-texts.ts';
import { bundledCorpus } from '../support/bundled.ts';

describe('the texts of a corpus', () => {
  const corpus = bundledCorpus();

  it('are those that were stored', async () => {
    expect(await checkTexts(corpus)).toEqual([]);
  });

  it('are not where one byte was changed', async () => {
    const [first, ...rest] = corpus.witnesses;
    const text = first!.text.replace('s', 'z');
    const found = createHash('sha256').update(text).digest('hex');
    expect(await checkTexts({ witnesses: [{ ...first!, text }, ...rest] })).toEqual([
      {
        path: 'witnesses.0.text',
        message: `the text is not the one that was stored: its SHA-256 is ${found}, not ${first!.sha256}`,
      },
    ]);
  });
});
