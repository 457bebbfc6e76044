/** Whether the texts are those that were stored. Needs Web Crypto, so it stands apart from what parses. */
import { at } from './problems.ts';
import type { Problem } from './result.ts';
import type { Corpus } from './schema.ts';

/**
 * One problem for each witness whose text has another SHA-256 than was stored with it. None where the digest cannot
 * be computed: a browser offers it on https and on this machine only.
 */
export async function checkTexts({ witnesses }: Pick<Corpus, 'witnesses'>): Promise<readonly Problem[]> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return [];
  const digests = await Promise.all(witnesses.map(({ text }) => sha256(subtle, text)));
  return witnesses.flatMap((witness, index) =>
    digests[index] === witness.sha256
      ? []
      : [
          {
            path: at('witnesses', index, 'text'),
            message: `the text is not the one that was stored: its SHA-256 is ${digests[index]}, not ${witness.sha256}`,
          },
        ],
  );
}

async function sha256(subtle: SubtleCrypto, text: string): Promise<string> {
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
