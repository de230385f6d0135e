import {
  afterConflict,
  afterRefused,
  afterSaved,
  beforeSending,
  type QueuedAnswer,
  retryDelay,
  sendable,
} from '../../domain/answers/save-queue.ts';
import type { GridModel } from './model.ts';
import { type Sent, send } from './send.ts';

/** How saving goes, for the line that says so. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date | undefined }
  | { readonly kind: 'saving' | 'retry' | 'offline' | 'signed-out' }
  | { readonly kind: 'closed'; readonly message: string };

export interface Saver {
  /** Something was typed: saves after a short pause. */
  touch(): void;
  /** Tries now: the connection is back, the person has chosen. */
  now(): void;
}

export interface SaverOptions {
  readonly url: string;
  readonly account: string;
  readonly model: GridModel;
  readonly show: (state: SaveState) => void;
}

const TYPING_PAUSE = 400;
const BATCH = 50;

/** Sends what is typed until the server has it: one request at a time, again and again while nobody answers. */
export function startSaver({ url, account, model, show }: SaverOptions): Saver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let failures = 0;
  let savedAt: Date | undefined;
  const plan = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  };
  const flush = async (): Promise<void> => {
    if (running) return;
    const batch = sendable(model.queue(), BATCH);
    if (batch.length === 0) return show({ kind: 'saved', at: savedAt });
    if (!navigator.onLine) return show({ kind: 'offline' });
    running = true;
    model.replaceQueue(beforeSending(model.queue(), batch));
    show({ kind: 'saving' });
    const sent = await send(url, account, batch);
    running = false;
    if (sent.kind === 'saved') savedAt = new Date();
    failures = sent.kind === 'retry' ? failures + 1 : 0;
    take(model, batch, sent);
    goOn(sent);
  };
  const goOn = (sent: Sent): void => {
    if (sent.kind === 'closed' || sent.kind === 'signed-out') show(sent);
    else if (sent.kind === 'retry') {
      show({ kind: navigator.onLine ? 'retry' : 'offline' });
      plan(retryDelay(failures - 1));
    } else void flush();
  };
  const now = () => plan(0);
  addEventListener('online', now);
  // The person comes back, perhaps from signing in next door.
  addEventListener('focus', () => model.queue().size > 0 && now());
  return {
    touch() {
      // While nobody answers the next try is planned already.
      if (failures > 0) return;
      show({ kind: 'saving' });
      plan(TYPING_PAUSE);
    },
    now,
  };
}

/** What an answer of the server means for what is typed. */
function take(model: GridModel, batch: readonly QueuedAnswer[], sent: Sent): void {
  const queue = model.queue();
  if (sent.kind === 'saved') {
    model.replaceQueue(afterSaved(queue, batch, sent.answers));
    model.learn(sent.answers);
  } else if (sent.kind === 'conflict') {
    model.replaceQueue(afterConflict(queue, sent.current));
    model.learn(sent.current);
  } else if (sent.kind === 'refused') model.replaceQueue(afterRefused(queue, sent.refusals));
}
