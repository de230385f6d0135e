import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Services } from '../../../../platform/services.ts';
import type { IdeaRefusal } from '../../domain/ideas/check-idea.ts';
import { lockIdea, updateIdeaHiding } from '../../store/idea-store.ts';
import { CONFLICT } from './record-idea.ts';

export interface IdeaHiding {
  readonly id: string;
  readonly hidden: boolean;
  /** Why it is hidden; it stays in the audit trail when it is shown again. */
  readonly reason: string;
  readonly version: number;
  /** Account that acts. */
  readonly actor: string;
}

const REASON_MAX = 400;

/** Hides an idea from everyone but the office and the member that wrote it, or shows it again. Nothing is deleted. */
export const hideIdea = (
  { database, clock }: Services,
  alliance: Alliance,
  { id, hidden, reason, version, actor }: IdeaHiding,
): Promise<Result<'done', readonly IdeaRefusal[] | 'unknown'>> =>
  database.inAlliance(alliance.id, async (tx) => {
    const before = await lockIdea(tx, id);
    if (!before) return fail('unknown');
    if (before.version !== version) return fail([CONFLICT]);
    const hiddenReason = hidden ? reason.trim() : '';
    if (hidden && (hiddenReason === '' || hiddenReason.length > REASON_MAX)) return fail([NO_REASON]);
    await updateIdeaHiding(tx, id, { hidden, hiddenReason });
    await recordChange(tx, {
      chain: alliance.id,
      at: clock.now(),
      actor,
      action: hidden ? 'idea.hidden' : 'idea.shown',
      subject: { kind: 'idea', id },
      before: { hidden: before.hidden, hiddenReason: before.hiddenReason },
      after: { hidden, hiddenReason },
    });
    return ok('done');
  });

const NO_REASON: IdeaRefusal = {
  field: 'reason',
  message: `Nennen Sie in höchstens ${REASON_MAX} Zeichen, warum die Idee ausgeblendet wird; die Kommune, die sie eintrug, liest es.`,
};
