import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerContent, contentOf, NO_CONTENT, type SheetAnswer } from './answer-content.ts';
import { planChanges } from './plan-changes.ts';
import { readQueued, writeQueued } from './read-queued.ts';
import {
  afterConflict,
  afterRefused,
  afterSaved,
  beforeSending,
  choose,
  EMPTY_QUEUE,
  enqueue,
  type QueuedAnswer,
  retryDelay,
  type SaveQueue,
  sendable,
} from './save-queue.ts';

const TASKS = ['a', 'b', 'c'] as const;
const urgency = (mark: number): AnswerContent => ({ ...NO_CONTENT, answer: 'interesse', urgency: mark });
const empty = (taskId: string): SheetAnswer => ({
  ...NO_CONTENT,
  taskId,
  source: 'konto',
  byLabel: '',
  version: 0,
});

/** The server as the rules of saving describe it. */
function server() {
  const answers = new Map<string, SheetAnswer>(TASKS.map((id) => [id, empty(id)]));
  return {
    answers,
    save(entries: readonly QueuedAnswer[], label: string) {
      const changes = entries.map(({ taskId, version, content }) => ({
        ...content,
        taskId,
        version,
        answer: content.answer ?? '',
        urgency: content.urgency === null ? '' : String(content.urgency),
      }));
      const planned = planChanges(answers, changes, { source: 'konto', label });
      if (planned.ok) for (const answer of planned.value.all) answers.set(answer.taskId, answer);
      return planned;
    },
  };
}

type Server = ReturnType<typeof server>;
type Browser = { queue: SaveQueue; readonly bases: Map<string, SheetAnswer> };

/** One try to save; the request or its answer may be lost on the way. */
function sync(browser: Browser, at: Server, lost: 'no' | 'request' | 'answer'): void {
  const batch = sendable(browser.queue, 2);
  if (batch.length === 0) return;
  browser.queue = beforeSending(browser.queue, batch);
  if (lost === 'request') return;
  const result = at.save(batch, 'ich');
  if (lost === 'answer') return;
  if (result.ok) {
    browser.queue = afterSaved(browser.queue, batch, result.value.all);
    for (const answer of result.value.all) browser.bases.set(answer.taskId, answer);
  } else if (result.error.kind === 'conflict')
    browser.queue = afterConflict(browser.queue, result.error.current);
}

/** Closed computer, expired session, reload: the page comes anew with what the server has, the queue from the store. */
function reload(browser: Browser, at: Server): void {
  const kept = [...browser.queue.values()].map((entry) => [entry.taskId, writeQueued(entry)] as const);
  browser.queue = EMPTY_QUEUE;
  for (const [taskId, answer] of at.answers) browser.bases.set(taskId, answer);
  for (const [taskId, text] of kept) {
    const queued = readQueued(text, at.answers.get(taskId) ?? empty(taskId));
    if (queued) browser.queue = new Map(browser.queue).set(taskId, queued);
  }
}

const tasks = fc.constantFrom(...TASKS);
const marks = fc.integer({ min: 1, max: 10 });
const events = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('type' as const), task: tasks, mark: marks }),
    fc.record({ kind: fc.constant('sync' as const), lost: fc.constantFrom('no', 'request', 'answer') }),
    fc.record({ kind: fc.constant('reload' as const) }),
    fc.record({ kind: fc.constant('other' as const), task: tasks, mark: marks }),
  ),
  { maxLength: 40 },
);

describe('the queue', () => {
  it('loses nothing that was typed, and writes over nobody without asking', () => {
    fc.assert(
      fc.property(events, (story) => {
        const at = server();
        const browser: Browser = { queue: EMPTY_QUEUE, bases: new Map(at.answers) };
        const typed = new Map<string, number>();
        let asked = 0;
        for (const event of story) {
          if (event.kind === 'type') {
            browser.queue = enqueue(
              browser.queue,
              browser.bases.get(event.task) ?? empty(event.task),
              urgency(event.mark),
            );
            typed.set(event.task, event.mark);
          } else if (event.kind === 'sync') sync(browser, at, event.lost);
          else if (event.kind === 'reload') reload(browser, at);
          else {
            const { version } = at.answers.get(event.task) ?? empty(event.task);
            at.save([{ taskId: event.task, version, content: urgency(event.mark) }], 'andere');
          }
        }
        const others = new Set(
          [...at.answers.values()].flatMap((one) => (one.byLabel === 'andere' ? one.taskId : [])),
        );
        for (let round = 0; browser.queue.size > 0 && round < 20; round++) {
          sync(browser, at, 'no');
          for (const { taskId, theirs } of browser.queue.values())
            if (theirs) {
              asked++;
              browser.queue = choose(browser.queue, taskId, 'mine');
            }
        }
        expect(browser.queue.size).toBe(0);
        for (const [taskId, mark] of typed) {
          const now = at.answers.get(taskId);
          // Saved, or saved once and then changed by the other who had seen it.
          if (now?.byLabel === 'andere') expect(others.has(taskId)).toBe(true);
          else expect(now && contentOf(now)).toEqual(urgency(mark));
        }
        if (!story.some(({ kind }) => kind === 'other')) expect(asked).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what is typed while the first is on its way, and sends it on top of it', () => {
    const first = enqueue(EMPTY_QUEUE, empty('a'), urgency(3));
    const sent = sendable(first, 10);
    const meanwhile = enqueue(first, empty('a'), urgency(8));
    const rest = afterSaved(meanwhile, sent, [{ ...empty('a'), ...urgency(3), version: 1 }]);
    expect(rest.get('a')).toEqual({ taskId: 'a', version: 1, content: urgency(8) });
  });

  it('sends nothing that waits for the person: a choice, or a refused answer until it is typed anew', () => {
    const two = enqueue(enqueue(EMPTY_QUEUE, empty('a'), urgency(3)), empty('b'), urgency(4));
    const theirs = { ...empty('a'), ...urgency(9), version: 1 };
    const asked = afterRefused(afterConflict(two, [theirs]), [{ taskId: 'b', message: 'Nein.' }]);
    expect(sendable(asked, 10)).toEqual([]);
    expect(sendable(enqueue(asked, empty('b'), urgency(5)), 10)).toMatchObject([{ taskId: 'b' }]);
    expect(sendable(enqueue(asked, theirs, urgency(5)), 10)).toEqual([]);
    expect(choose(asked, 'a', 'theirs').has('a')).toBe(false);
    expect(choose(asked, 'a', 'mine').get('a')).toEqual({ taskId: 'a', version: 1, content: urgency(3) });
  });
});

describe('what was kept', () => {
  const kept = writeQueued({ taskId: 'a', version: 3, content: urgency(5) });

  it('comes back as it was, unless the server has it already', () => {
    expect(readQueued(kept, empty('a'))).toEqual({ taskId: 'a', version: 3, content: urgency(5) });
    expect(readQueued(kept, { ...empty('a'), ...urgency(5) })).toBeUndefined();
  });

  it.each([
    '',
    '{',
    'null',
    '7',
    '{}',
    '{"version":-1}',
    kept.replace('5', '11'),
    kept.replace('interesse', 'x'),
  ])('is dropped where it is no answer: %s', (text) => expect(readQueued(text, empty('a'))).toBeUndefined());
});

it('tries again after one second, then ever later, never later than half a minute', () => {
  expect([0, 1, 2, 3, 4, 5, 50].map(retryDelay)).toEqual([1000, 2000, 4000, 8000, 16000, 30000, 30000]);
});
