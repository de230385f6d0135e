import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import {
  type FigureProblem,
  type FigureTable,
  type MemberFigures,
  readFigures,
} from '../../domain/tracker/read-figures.ts';
import { isUntouched, replanPath } from '../../domain/tracker/replan-path.ts';
import { lockMatter, updateMatter } from '../../store/tracker-matter-store.ts';
import { updateMatterMember } from '../../store/tracker-member-store.ts';
import { deleteStepsAfter, insertSteps } from '../../store/tracker-step-store.ts';
import { openPlanner, type Planner } from './plan-parts.ts';
import { type MatterPart, readMatterParts } from './read-matter-parts.ts';

export interface FiguresOrder {
  readonly matterId: string;
  readonly table: FigureTable;
  readonly version: number;
  /** Account that acts. */
  readonly actor: string;
}

/** Members whose figures were taken over, and those whose path changed with their amount. */
export interface FiguresChange {
  readonly changed: number;
  readonly replanned: readonly string[];
}

/**
 * Takes over figures per member from a table. An amount may change who decides: paths on which nothing has happened yet,
 * and that nobody set by hand, are planned anew.
 */
export function changeFigures(
  { database, clock }: Services,
  alliance: Alliance,
  order: FiguresOrder,
): Promise<Result<FiguresChange, readonly FigureProblem[] | 'unknown' | 'conflict'>> {
  return database.inAlliance(alliance.id, async (tx) => {
    const matter = await lockMatter(tx, order.matterId);
    if (!matter) return fail('unknown');
    if (matter.version !== order.version) return fail('conflict');
    const parts = (await readMatterParts(tx, [matter.id])).get(matter.id) ?? [];
    const read = readFigures(
      order.table,
      parts.map(({ memberKey: key, memberName: name }) => ({ key, name })),
    );
    if (!read.ok) return read;
    const plan = await openPlanner(tx, matter, clock.today());
    const replanned: string[] = [];
    for (const row of read.value) {
      const part = parts.find(({ memberKey }) => memberKey === row.memberKey);
      if (part && (await applyRow(tx, alliance.id, part, row, plan, matter.nonPublic)))
        replanned.push(part.memberName);
    }
    await updateMatter(tx, matter.id, matter);
    await recordChange(tx, {
      chain: alliance.id,
      at: clock.now(),
      actor: order.actor,
      action: 'matter-figures.recorded',
      subject: { kind: 'matter-figures', id: matter.id },
      after: { rows: read.value, replanned },
    });
    return ok({ changed: read.value.length, replanned });
  });
}

/** Writes one member's figures; answers whether its path was planned anew. */
async function applyRow(
  tx: Tx,
  allianceId: string,
  { part, record, steps }: MatterPart,
  { amount, figures }: MemberFigures,
  plan: Planner,
  nonPublic: boolean,
): Promise<boolean> {
  const { path, ...decided } = plan(record, amount);
  const mayReplan = !part.decidedByHand && isUntouched(steps);
  await updateMatterMember(tx, { ...part, amount, figures, ...(mayReplan ? decided : {}) });
  if (!mayReplan || decided.decidedBy === part.decidedBy) return false;
  const next = replanPath(steps, path, nonPublic);
  if (!next.ok) return false;
  const ids = { matterId: part.matterId, memberId: part.memberId };
  await deleteStepsAfter(tx, ids, 0);
  await insertSteps(
    tx,
    allianceId,
    next.value.map((step) => ({ ...step, ...ids })),
  );
  return true;
}
