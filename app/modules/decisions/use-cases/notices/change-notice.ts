import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type NoticeCase, readNoticeCase } from './read-cases.ts';

/** Which notice changes, from which version on, by whom. */
export interface NoticeOrder {
  readonly id: string;
  /** The version the page showed; null where changes may cross without harm. */
  readonly version: string | null;
  /** Account that acts. */
  readonly actor: string;
}

/** What a change left for the trail, and what the caller is told. */
export interface NoticeChange<T> {
  readonly value: T;
  readonly action: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** `unknown`: no such notice. `conflict`: someone was faster. */
export type NoticeFailure<E> = 'unknown' | 'conflict' | { readonly refused: E };

/**
 * The frame of every change of a notice: one transaction, one change at a time, only from the version that was shown,
 * recorded in the trail.
 */
export function changeNotice<T, E>(
  { database, clock }: Services,
  alliance: Alliance,
  { id, version, actor }: NoticeOrder,
  change: (tx: Tx, notice: NoticeCase) => Promise<Result<NoticeChange<T>, E>>,
): Promise<Result<T, NoticeFailure<E>>> {
  return database.inAlliance(alliance.id, async (tx) => {
    const notice = await readNoticeCase(tx, id, clock.today(), { lock: true });
    if (!notice) return fail('unknown');
    if (version !== null && String(notice.version) !== version) return fail('conflict');
    const changed = await change(tx, notice);
    if (!changed.ok) return fail({ refused: changed.error });
    const { value, action, before, after } = changed.value;
    const subject = { kind: 'notice', id };
    await recordChange(tx, { chain: alliance.id, at: clock.now(), actor, action, subject, before, after });
    return ok(value);
  });
}
