import { expect, it } from 'vitest';
import { createDeskStore, type DeskState, type Subject } from '../../src/state/desk-store.ts';
import type { DeskClient } from '../../src/worker/desk-client.ts';
import { openDesk } from '../../src/worker/desk.ts';
import type { Evidence, ReadRequest } from '../../src/worker/desk-protocol.ts';
import { bundledCorpus } from '../support/bundled.ts';
import { SMALL } from '../support/small-corpus.ts';

const subject: Subject = { witnesses: SMALL.witnesses, lexicon: null, passages: [] };

/** A client on this thread that reads when it is told to. */
function slowClient() {
  const desk = openDesk();
  const reads: { readonly request: ReadRequest; readonly finish: () => void; readonly fail: () => void }[] = [];
  const client: DeskClient & { isClosed: boolean } = {
    isClosed: false,
    read: (request) =>
      new Promise<Evidence>((resolve, reject) => {
        const finish = () => resolve(desk.answer(request));
        reads.push({ request, finish, fail: () => reject(new RangeError('no such block')) });
      }),
    ask: async (question) => desk.answer(question),
    close: () => void (client.isClosed = true),
  };
  return { client, reads };
}

function makeStore() {
  const made: ReturnType<typeof slowClient>[] = [];
  const store = createDeskStore(() => {
    const slow = slowClient();
    made.push(slow);
    return slow.client;
  });
  const kind = () => store.stateOf(SMALL.witnesses).kind;
  return { store, made, kind };
}

/** Lets promises that are settled be heard of. */
const settled = () => new Promise((resume) => setTimeout(resume));

const evidenceIn = (state: DeskState) => (state.kind === 'ready' ? state.evidence : null);

it('reads a subject once, and tells of it when it is read', async () => {
  const { store, made, kind } = makeStore();
  let told = 0;
  store.subscribe(() => told++);
  store.show(subject);
  store.show({ ...subject });
  expect(kind()).toBe('reading');
  made[0]?.reads[0]?.finish();
  await settled();
  expect(kind()).toBe('ready');
  expect(told).toBeGreaterThan(0);
  expect(made.map(({ reads }) => reads.length)).toEqual([1]);
});

it('knows nothing of texts that it was not shown', async () => {
  const { store, made } = makeStore();
  store.show(subject);
  made[0]?.reads[0]?.finish();
  await settled();
  expect(store.stateOf([...SMALL.witnesses]).kind).toBe('reading');
});

it('keeps the evidence on the page while a changed lexicon is counted, with the same way to ask', async () => {
  const { store, made } = makeStore();
  const { lexicon } = bundledCorpus();
  store.show(subject);
  made[0]?.reads[0]?.finish();
  await settled();
  const before = store.stateOf(SMALL.witnesses);
  store.show({ ...subject, lexicon });
  expect(store.stateOf(SMALL.witnesses)).toEqual({ ...before, updating: true });
  made[0]?.reads[1]?.finish();
  await settled();
  const after = store.stateOf(SMALL.witnesses);
  expect(after).toMatchObject({ kind: 'ready', updating: false });
  expect(after.kind === 'ready' && before.kind === 'ready' && after.ask === before.ask).toBe(true);
});

it('takes no answer that came too late for the subject shown', async () => {
  const { store, made } = makeStore();
  const { lexicon } = bundledCorpus();
  store.show({ ...subject, lexicon });
  store.show(subject);
  made[0]?.reads[1]?.finish();
  await settled();
  const latest = evidenceIn(store.stateOf(SMALL.witnesses));
  made[0]?.reads[0]?.finish();
  await settled();
  expect(evidenceIn(store.stateOf(SMALL.witnesses))).toBe(latest);
});

it('closes its client for other texts', () => {
  const { store, made } = makeStore();
  store.show(subject);
  store.show({ ...subject, witnesses: SMALL.witnesses.slice(1) });
  expect(made.map(({ client }) => client.isClosed)).toEqual([true, false]);
});

it('says what went wrong, and reads again when it is shown the same once more', async () => {
  const { store, made, kind } = makeStore();
  store.show(subject);
  made[0]?.reads[0]?.fail();
  await settled();
  expect(store.stateOf(SMALL.witnesses)).toEqual({ kind: 'failed', message: 'no such block' });
  store.show(subject);
  made[0]?.reads[1]?.finish();
  await settled();
  expect(kind()).toBe('ready');
});
