/**
 * Asks the worker that reads words, voices and figures. It works on one thing at a time and cannot be interrupted: a
 * question past its time limit is ended by ending the worker, and the next one is given the texts again. Where no worker
 * can run, the same functions do the work on the page's own thread.
 */
import type {
  DeskAnswer,
  DeskRequest,
  Evidence,
  FromDesk,
  HoldRequest,
  Question,
  ReadRequest,
  ToDesk,
} from './desk-protocol.ts';
import type { Desk } from './desk.ts';
import { toError, toFailure } from './failure.ts';
import type { Progress } from './protocol.ts';

export interface DeskClientOptions {
  /** How to start a worker; a test may start one that cannot run. */
  readonly createWorker?: () => Worker;
}

export interface AskOptions {
  /** Aborting rejects the question with the signal's reason; a worker busy with it is left to end it, and keeps its texts. */
  readonly signal?: AbortSignal;
  /** In ms, from when the worker begins; after it the question is given up with a `TimeoutError`. */
  readonly timeLimit?: number;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface DeskClient {
  /** Every later question is about these texts. */
  read(request: ReadRequest, options?: ReadOptions): Promise<Evidence>;
  ask<R extends Question>(question: R, options?: AskOptions): Promise<DeskAnswer<R>>;
  /** Stops the worker and rejects what is under way with an `AbortError`. */
  close(): void;
}

/** Name of the failure of a question that only a worker can be asked: a pattern may take for ever. */
export const NO_WORKER = 'NoWorkerError';

interface Job extends AskOptions, ReadOptions {
  readonly id: number;
  readonly request: DeskRequest | HoldRequest;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** A client with its own worker, started when first needed. */
export function createDeskClient({ createWorker = createDeskWorker }: DeskClientOptions = {}): DeskClient {
  const waiting: Job[] = [];
  let running: Job | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let worker: Worker | null = null;
  let desk: Desk | null = null;
  let state: 'worker' | 'thread' | 'closed' = 'worker';
  let held: ReadRequest | null = null;
  let lastId = 0;

  return {
    read: (request, options) => begin(request, options),
    ask: (question, options) => begin(question, options),
    close() {
      state = 'closed';
      stopWorker();
      for (const job of [running, ...waiting.splice(0)]) job?.reject(closedError());
      running = null;
    },
  };

  function begin<R extends DeskRequest>(request: R, options: AskOptions & ReadOptions = {}): Promise<DeskAnswer<R>> {
    const { signal } = options;
    return new Promise((resolve, reject) => {
      if (state === 'closed') return reject(closedError());
      if (signal?.aborted) return reject(signal.reason);
      const id = ++lastId;
      const cancel = () => {
        const at = waiting.findIndex((job) => job.id === id);
        if (at >= 0) waiting.splice(at, 1);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', cancel, { once: true });
      const settled = () => signal?.removeEventListener('abort', cancel);
      waiting.push({
        ...options,
        id,
        request,
        resolve: (value) => (settled(), resolve(value as DeskAnswer<R>)),
        reject: (reason) => (settled(), reject(reason)),
      });
      next();
    });
  }

  function next(): void {
    if (running || state === 'closed') return;
    running = waiting.shift() ?? null;
    if (running) run(running);
  }

  function run(job: Job): void {
    if (state === 'thread') return void runHere(job);
    try {
      worker ??= startWorker();
      worker.postMessage({ id: job.id, request: job.request } satisfies ToDesk);
      if (job.timeLimit !== undefined) timer = setTimeout(giveUp, job.timeLimit);
    } catch {
      fallBack();
    }
  }

  function startWorker(): Worker {
    const started = createWorker();
    // A terminated worker may still have an event under way; only the present one is listened to.
    started.addEventListener('message', ({ data }: MessageEvent<FromDesk>) => {
      if (worker === started) receive(data);
    });
    for (const failed of ['error', 'messageerror'])
      started.addEventListener(failed, () => {
        if (worker === started) fallBack();
      });
    return started;
  }

  function receive(message: FromDesk): void {
    if (message.id !== running?.id) return;
    if (message.kind === 'progress') running.onProgress?.(message.progress);
    else if (message.kind === 'done') done(message.value);
    else end((job) => job.reject(toError(message.failure)));
  }

  function done(value: unknown): void {
    if (running?.request.kind === 'read') held = running.request;
    end((job) => job.resolve(value));
  }

  /** Frees the desk for what waits. */
  function end(settle: (job: Job) => void): void {
    clearTimeout(timer);
    const job = running;
    running = null;
    if (!job) return;
    settle(job);
    next();
  }

  function giveUp(): void {
    stopWorker();
    if (held) waiting.unshift(holdJob(held));
    end((job) => job.reject(new DOMException('It took longer than its time limit.', 'TimeoutError')));
  }

  function holdJob(texts: ReadRequest): Job {
    return { id: ++lastId, request: { kind: 'hold', texts }, resolve: () => {}, reject: () => {} };
  }

  /** From here on there is no worker. What was under way is done again on this thread. */
  function fallBack(): void {
    if (state !== 'worker') return;
    state = 'thread';
    stopWorker();
    if (running) run(running);
  }

  async function runHere(job: Job): Promise<void> {
    try {
      desk ??= await deskHere();
      // Lets the page paint before the thread is taken.
      await new Promise((resume) => setTimeout(resume));
      if (running !== job) return;
      // Here nothing that has begun can be stopped, so what nobody waits for any more is not begun.
      if (job.signal?.aborted) return end(() => {});
      const { request } = job;
      const value = request.kind === 'hold' ? desk.hold(request.texts) : desk.answer(answerable(request));
      done(value);
    } catch (thrown) {
      if (running === job) end(() => job.reject(toError(toFailure(thrown))));
    }
  }

  async function deskHere(): Promise<Desk> {
    const opened = (await import('./desk.ts')).openDesk();
    if (held) opened.hold(held);
    return opened;
  }

  function stopWorker(): void {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
  }
}

/** What may be done on the page's own thread, where nothing can be stopped. */
function answerable(request: DeskRequest): DeskRequest {
  if (request.kind !== 'concordance' || request.find === 'words') return request;
  throw toError({ name: NO_WORKER, message: 'Patterns need a worker, which this browser does not run.' });
}

/** The bundler finds the worker's script by this expression, as it stands. */
function createDeskWorker(): Worker {
  return new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module' });
}

function closedError(): DOMException {
  return new DOMException('The client was closed.', 'AbortError');
}
