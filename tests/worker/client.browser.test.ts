import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createAlignClient, type AlignClientOptions } from '../../src/worker/client.ts';
import { handle } from '../../src/worker/handle.ts';
import type { AlignRequest, Progress } from '../../src/worker/protocol.ts';

const SENTENCE = 'The harbour bridge will be closed to heavy lorries from the first day of October until spring.';
const request: AlignRequest = {
  kind: 'align',
  witnesses: [
    { id: 'a', text: `Bridge closes\n\n${SENTENCE} Nobody asked the ferry company.` },
    { id: 'b', text: `A winter without lorries\n\nThe council met twice. ${SENTENCE}` },
  ],
  review: null,
};
const broken: AlignRequest = { ...request, witnesses: [...request.witnesses, ...request.witnesses] };

/** A client that counts the workers it starts, closed after the test. */
function makeClient(options: AlignClientOptions = {}) {
  const workers: Worker[] = [];
  const client = createAlignClient({
    ...options,
    createWorker: () => {
      const worker = options.createWorker?.() ?? realWorker();
      workers.push(worker);
      return worker;
    },
  });
  onTestFinished(() => client.close());
  return { client, workers };
}

function realWorker(): Worker {
  return new Worker(new URL('../../src/worker/align.worker.ts', import.meta.url), { type: 'module' });
}

function missingWorker(): Worker {
  return new Worker('/no-such-worker.js', { type: 'module' });
}

describe('the align client', () => {
  it('starts its own worker and gives what the function itself gives', async () => {
    const onFallback = vi.fn<(failure: unknown) => void>();
    const client = createAlignClient({ onFallback });
    onTestFinished(() => client.close());
    expect(await client.align(request)).toEqual(handle(request));
    expect(onFallback).not.toHaveBeenCalled();
  });

  it('starts one worker for many requests, and no worker before the first', async () => {
    const { client, workers } = makeClient();
    expect(workers).toHaveLength(0);
    await Promise.all([client.align(request), client.align(request)]);
    expect(workers).toHaveLength(1);
  });

  it('starts its worker ahead where it is told to, and only one', async () => {
    const { client, workers } = makeClient();
    client.start();
    expect(workers).toHaveLength(1);
    client.start();
    await client.align(request);
    expect(workers).toHaveLength(1);
  });

  it('tells how far the work is', async () => {
    const { client } = makeClient();
    const reports: Progress[] = [];
    await client.align(request, { onProgress: (progress) => reports.push(progress) });
    expect(reports.map(({ stage }) => stage)).toContain('link');
  });

  it('rejects with the failure’s own name, and goes on working', async () => {
    const { client, workers } = makeClient();
    await expect(client.align(broken)).rejects.toMatchObject({ name: 'RangeError' });
    expect((await client.align(request)).alone).toHaveLength(1);
    expect(workers).toHaveLength(1);
  });

  it('cancels by starting another worker, which takes over what was not cancelled', async () => {
    const { client, workers } = makeClient();
    const stop = new AbortController();
    const cancelled = client.align(request, { signal: stop.signal });
    const kept = client.align(request);
    stop.abort();
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    expect((await kept).alone).toHaveLength(1);
    expect(workers).toHaveLength(2);
  });

  it('does not start at all on a signal that is already aborted', async () => {
    const { client, workers } = makeClient();
    await expect(client.align(request, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers).toHaveLength(0);
  });

  it('takes no harm from a signal aborted after the answer', async () => {
    const { client, workers } = makeClient();
    const stop = new AbortController();
    await client.align(request, { signal: stop.signal });
    stop.abort();
    await client.align(request);
    expect(workers).toHaveLength(1);
  });

  it('rejects what is under way when it is closed, and everything after', async () => {
    const { client } = makeClient();
    const open = client.align(request);
    client.close();
    await expect(open).rejects.toMatchObject({ name: 'AbortError' });
    await expect(client.align(request)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('the align client without a worker', () => {
  it.each<[what: string, createWorker: () => Worker]>([
    ['its script is missing', missingWorker],
    [
      'none can be started',
      () => {
        throw new DOMException('not allowed', 'SecurityError');
      },
    ],
  ])('does the work on the same thread where %s, and says so once', async (_, createWorker) => {
    const onFallback = vi.fn<(failure: unknown) => void>();
    const { client } = makeClient({ createWorker, onFallback });
    const reports: Progress[] = [];
    const both = [client.align(request, { onProgress: (progress) => reports.push(progress) }), client.align(request)];
    for (const edition of await Promise.all(both)) expect(edition).toEqual(handle(request));
    expect(await client.align(request)).toEqual(handle(request));
    expect(reports.length).toBeGreaterThan(0);
    expect(onFallback).toHaveBeenCalledExactlyOnceWith({ name: expect.any(String), message: expect.any(String) });
  });

  it('moves to the same thread where an answer cannot be read', async () => {
    const onFallback = vi.fn<(failure: unknown) => void>();
    const { client, workers } = makeClient({ onFallback });
    const open = client.align(request);
    workers[0]?.dispatchEvent(new MessageEvent('messageerror'));
    expect((await open).alone).toHaveLength(1);
    expect(onFallback).toHaveBeenCalledExactlyOnceWith({
      name: 'WorkerError',
      message: 'The worker stopped: its answer could not be read.',
    });
  });

  it('rejects with the failure’s own name there too, and cancels before the work begins', async () => {
    const { client } = makeClient({ createWorker: missingWorker });
    await expect(client.align(broken)).rejects.toMatchObject({ name: 'RangeError' });
    const stop = new AbortController();
    const cancelled = client.align(request, { signal: stop.signal });
    stop.abort();
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
  });
});
