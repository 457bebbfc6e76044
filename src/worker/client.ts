/**
 * Asks the worker for alignments. The engine is synchronous, so a busy worker cannot read a message: to cancel
 * is to terminate it and start another. A worker that cannot run is given up for good, and the same function
 * does the work on the page's own thread.
 */
import { toError, toFailure } from './failure.ts';
import type {
  AlignRequest,
  Answer,
  Described,
  DescribeRequest,
  Edition,
  Failure,
  FromWorker,
  Progress,
  Request,
  ToWorker,
} from './protocol.ts';
import type { Session } from './session.ts';

export interface AlignClientOptions {
  /** How to start a worker; a test may start one that cannot run. */
  readonly createWorker?: () => Worker;
  /** Told once, when work moves to the page's own thread. */
  readonly onFallback?: (failure: Failure) => void;
}

export interface AlignCall {
  /** Aborting rejects the call with the signal's reason, an `AbortError` unless the caller gave another. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Copied wording alone, as soon as it is there; not told on the page's own thread, which could not paint it. */
  readonly onDraft?: (edition: Edition) => void;
}

export interface AlignClient {
  /** Fetches and starts the worker ahead of the first request. */
  start(): void;
  align(request: AlignRequest, call?: AlignCall): Promise<Edition>;
  /** All there is to say about one passage of a large corpus. */
  describe(request: DescribeRequest, call?: Pick<AlignCall, 'signal'>): Promise<Described>;
  /** Stops the worker and rejects what is under way with an `AbortError`. */
  close(): void;
}

interface Pending extends AlignCall {
  readonly request: Request;
  readonly resolve: (value: Edition | Described) => void;
  readonly reject: (reason: unknown) => void;
}

/** A client with its own worker, started when first needed or told. */
export function createAlignClient(options: AlignClientOptions = {}): AlignClient {
  const pending = new Map<number, Pending>();
  let worker: Worker | null = null;
  let session: Session | null = null;
  let state: 'worker' | 'thread' | 'closed' = 'worker';
  let lastId = 0;

  return {
    start: () => void ready(),
    align: (request, call) => ask(request, call),
    describe: (request, call) => ask(request, call),
    close() {
      state = 'closed';
      stopWorker();
      for (const id of [...pending.keys()]) take(id)?.reject(closedError());
    },
  };

  function ask<R extends Request>(request: R, call: AlignCall = {}): Promise<Answer<R>> {
    return new Promise((resolve, reject) => {
      if (state === 'closed') return reject(closedError());
      if (call.signal?.aborted) return reject(call.signal.reason);
      const id = ++lastId;
      const cancel = () => cancelCall(id, call.signal?.reason);
      call.signal?.addEventListener('abort', cancel, { once: true });
      const settle = () => call.signal?.removeEventListener('abort', cancel);
      pending.set(id, {
        ...call,
        request,
        resolve: (value) => (settle(), resolve(value as Answer<R>)),
        reject: (reason) => (settle(), reject(reason)),
      });
      send(id);
    });
  }

  function send(id: number): void {
    const call = pending.get(id);
    if (!call) return;
    if (state === 'thread') return void runHere(id, call);
    try {
      ready()?.postMessage({ id, request: call.request } satisfies ToWorker);
    } catch (thrown) {
      fallBack(toFailure(thrown));
    }
  }

  /** Where none can be started, what is under way is done on this thread. */
  function ready(): Worker | null {
    try {
      if (state === 'worker') worker ??= startWorker();
    } catch (thrown) {
      fallBack(toFailure(thrown));
    }
    return worker;
  }

  function startWorker(): Worker {
    const started = (options.createWorker ?? createAlignWorker)();
    // A terminated worker may still have an event under way; only the present one is listened to.
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (worker === started) receive(data);
    });
    started.addEventListener('error', ({ message }) => {
      if (worker === started) fallBack(workerFailure(message));
    });
    started.addEventListener('messageerror', () => {
      if (worker === started) fallBack(workerFailure('its answer could not be read'));
    });
    return started;
  }

  function receive(message: FromWorker): void {
    if (message.kind === 'progress') pending.get(message.id)?.onProgress?.(message.progress);
    else if (message.kind === 'draft') pending.get(message.id)?.onDraft?.(message.value);
    else if (message.kind === 'done') take(message.id)?.resolve(message.value);
    else take(message.id)?.reject(toError(message.failure));
  }

  function cancelCall(id: number, reason: unknown): void {
    const call = take(id);
    if (!call) return;
    call.reject(reason);
    // A description is soon done, and the worker's memory is worth more: its answer finds nobody waiting.
    if (state !== 'worker' || call.request.kind === 'describe') return;
    stopWorker();
    for (const other of [...pending.keys()]) if (state === 'worker') send(other);
  }

  /** From here on there is no worker. What was under way is done again on this thread. */
  function fallBack(failure: Failure): void {
    if (state !== 'worker') return;
    state = 'thread';
    stopWorker();
    options.onFallback?.(failure);
    for (const id of pending.keys()) send(id);
  }

  async function runHere(id: number, call: Pending): Promise<void> {
    try {
      const { openSession } = await import('./session.ts');
      session ??= openSession();
      // Lets the page paint its notice before the thread is taken.
      await new Promise((resume) => setTimeout(resume));
      if (!pending.has(id)) return;
      const { request, onProgress } = call;
      const value =
        request.kind === 'describe'
          ? session.describe(request)
          : session.align(request, { report: (progress) => onProgress?.(progress) });
      take(id)?.resolve(value);
    } catch (thrown) {
      take(id)?.reject(toError(toFailure(thrown)));
    }
  }

  function take(id: number): Pending | undefined {
    const call = pending.get(id);
    pending.delete(id);
    return call;
  }

  function stopWorker(): void {
    worker?.terminate();
    worker = null;
  }
}

/** The bundler finds the worker's script by this expression, as it stands. */
function createAlignWorker(): Worker {
  return new Worker(new URL('./align.worker.ts', import.meta.url), { type: 'module' });
}

function workerFailure(reason: string | undefined): Failure {
  return { name: 'WorkerError', message: `The worker stopped: ${reason || 'its script could not be run'}.` };
}

function closedError(): DOMException {
  return new DOMException('The client was closed.', 'AbortError');
}
