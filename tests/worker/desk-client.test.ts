import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createDeskClient, NO_WORKER, type DeskClientOptions } from '../../src/worker/desk-client.ts';
import { openDesk } from '../../src/worker/desk.ts';
import type { ConcordanceRequest, FromDesk, ReadRequest, ToDesk } from '../../src/worker/desk-protocol.ts';
import { SMALL } from '../support/small-corpus.ts';

const texts: ReadRequest = {
  kind: 'read',
  witnesses: SMALL.witnesses.map(({ id, text, blocks }) => ({ id, text, blocks })),
  lexicon: null,
  passages: [],
};

const question = (query: string, find: 'words' | 'pattern' = 'words'): ConcordanceRequest => ({
  kind: 'concordance',
  docs: ['gazette', 'herald'],
  find,
  query,
  order: 'position',
  hidden: {},
});

/** Never answered by a HeldWorker. */
const ENDLESS = question('endless', 'pattern');

/** A worker on this thread, which answers one message after the other and is busy for ever with ENDLESS. */
class HeldWorker extends EventTarget {
  readonly asked: ToDesk['request'][] = [];
  isEnded = false;
  readonly #desk = openDesk();

  postMessage({ id, request }: ToDesk): void {
    this.asked.push(request);
    if (request.kind === 'concordance' && request.query === ENDLESS.query) return;
    const value = request.kind === 'hold' ? (this.#desk.hold(request.texts), null) : this.#desk.answer(request);
    setTimeout(() => this.#tell({ id, kind: 'done', value }));
  }

  terminate(): void {
    this.isEnded = true;
  }

  #tell(data: FromDesk): void {
    if (!this.isEnded) this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function makeClient(options: DeskClientOptions = {}) {
  const workers: HeldWorker[] = [];
  const client = createDeskClient({
    createWorker: () => {
      const worker = new HeldWorker();
      workers.push(worker);
      return worker as unknown as Worker;
    },
    ...options,
  });
  onTestFinished(() => client.close());
  return { client, workers, kinds: () => workers.map(({ asked }) => asked.map(({ kind }) => kind)) };
}

const fresh = () => {
  const desk = openDesk();
  return { evidence: desk.answer(texts), desk };
};

describe('the desk client', () => {
  it('gives what the function gives, from one worker, one request at a time', async () => {
    const { client, workers } = makeClient();
    const { evidence, desk } = fresh();
    const answers = await Promise.all([client.read(texts), client.ask(question('the')), client.ask(question('was'))]);
    expect(answers).toEqual([evidence, desk.answer(question('the')), desk.answer(question('was'))]);
    expect(workers).toHaveLength(1);
  });

  it('ends a question at its time limit by ending the worker, and gives the texts to the next one', async () => {
    const { client, workers, kinds } = makeClient();
    await client.read(texts);
    const late = client.ask(ENDLESS, { timeLimit: 20 });
    const waiting = client.ask(question('the'));
    await expect(late).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(await waiting).toEqual(fresh().desk.answer(question('the')));
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    expect(kinds()).toEqual([
      ['read', 'concordance'],
      ['hold', 'concordance'],
    ]);
  });

  it('counts the limit from when the work begins: waiting takes nothing of it', async () => {
    const { client } = makeClient();
    await client.read(texts);
    const late = client.ask(ENDLESS, { timeLimit: 60 });
    const quick = client.ask(question('the'), { timeLimit: 30 });
    await expect(late).rejects.toMatchObject({ name: 'TimeoutError' });
    expect((await quick).lines.length).toBeGreaterThan(0);
  });

  it('forgets a question that is no longer wanted: one that waits is never sent', async () => {
    const { client, workers, kinds } = makeClient();
    const reading = client.read(texts);
    const stop = new AbortController();
    const dropped = client.ask(question('the'), { signal: stop.signal });
    stop.abort();
    await expect(dropped).rejects.toMatchObject({ name: 'AbortError' });
    await reading;
    await client.ask(question('was'));
    expect(kinds()).toEqual([['read', 'concordance']]);
    expect(workers[0]?.isEnded).toBe(false);
  });

  it('still ends a question that is no longer wanted at its limit, so that others are answered', async () => {
    const { client } = makeClient();
    await client.read(texts);
    const stop = new AbortController();
    const dropped = client.ask(ENDLESS, { signal: stop.signal, timeLimit: 20 });
    stop.abort();
    await expect(dropped).rejects.toMatchObject({ name: 'AbortError' });
    expect((await client.ask(question('the'))).lines.length).toBeGreaterThan(0);
  });

  it('rejects everything when it is closed, and after', async () => {
    const { client, workers } = makeClient();
    const both = [client.read(texts), client.ask(question('the'))];
    client.close();
    for (const each of both) await expect(each).rejects.toMatchObject({ name: 'AbortError' });
    await expect(client.read(texts)).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers.every(({ isEnded }) => isEnded)).toBe(true);
  });
});

describe('the desk client without a worker', () => {
  const createWorker = () => {
    throw new DOMException('not allowed', 'SecurityError');
  };

  it('does the work on the same thread, but looks for no pattern, which it could not stop', async () => {
    const { client } = makeClient({ createWorker });
    const { evidence, desk } = fresh();
    expect(await client.read(texts)).toEqual(evidence);
    expect(await client.ask(question('the'))).toEqual(desk.answer(question('the')));
    await expect(client.ask(question('t.e', 'pattern'))).rejects.toMatchObject({ name: NO_WORKER });
    expect(await client.ask(question('was'))).toEqual(desk.answer(question('was')));
  });

  it('does not begin what is no longer wanted', async () => {
    const { client } = makeClient({ createWorker });
    await client.read(texts);
    const stop = new AbortController();
    const others = { ...texts, witnesses: texts.witnesses.slice(0, 1) };
    const dropped = client.read(others, { signal: stop.signal });
    stop.abort();
    await expect(dropped).rejects.toMatchObject({ name: 'AbortError' });
    expect(await client.ask(question('the'))).toEqual(fresh().desk.answer(question('the')));
  });

  it('goes on where a worker was lost on the way', async () => {
    const start = vi.fn<() => void>();
    const { client, workers } = makeClient();
    await client.read(texts);
    const open = client.ask(ENDLESS, { timeLimit: 60_000 }).catch(start);
    const waiting = client.ask(question('the'));
    workers[0]?.dispatchEvent(new Event('error'));
    expect(await waiting).toEqual(fresh().desk.answer(question('the')));
    await open;
    expect(start).toHaveBeenCalledOnce();
  });
});
