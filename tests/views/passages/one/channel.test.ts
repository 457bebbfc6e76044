import { describe, expect, test } from 'vitest';
import { segment } from '../../../../src/engine/index.ts';
import { channelOf } from '../../../../src/views/passages/one/channel.ts';

/** The channel of the first quotation of a text. */
function channel(text: string): string {
  const { sentences, quotations } = segment({ id: 'a', text });
  return channelOf({ text, sentences, quotation: quotations[0] ?? null });
}

describe('a channel', () => {
  test.each([
    ['statement', '“The boats left early today,” the agency said in a statement.'],
    ['statement', 'The press release continued: “The boats left early today.”'],
    ['tweet', '“The boats left early today,” officials tweeted on Friday.'],
    ['tweet', '“The boats left early today,” Ann Marsh wrote on Twitter.'],
    ['report', '“The boats left early today,” the report states.'],
    ['report', 'According to the audit, “the boats left early today.”'],
    ['quotation', '“The boats left early today,” he said.'],
  ])('is %s: %s', (expected, text) => expect(channel(text)).toBe(expected));

  test('is prose where nothing is quoted', () => {
    expect(channel('In a statement the agency said that the boats left early.')).toBe('prose');
  });

  test('is not read from the words quoted', () => {
    expect(channel('“The report states what I tweeted in a statement,” he said.')).toBe('quotation');
  });

  test('is not read from other sentences', () => {
    expect(channel('She tweeted all day. “The boats left early today,” he said. A statement followed.')).toBe(
      'quotation',
    );
  });
});
