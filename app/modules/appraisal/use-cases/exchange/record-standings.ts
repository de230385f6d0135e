import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { readViewer } from '../../../decisions/index.ts';
import { findMember } from '../../../region/index.ts';
import { readStanding, type SolutionRefusal } from '../../domain/exchange/check-solution.ts';
import {
  holdStandings,
  listSolutions,
  listStandings,
  type SolutionRecord,
  type StandingRecord,
  saveStandings,
} from '../../store/solution-store.ts';

/** What was typed for one solution. */
export interface StandingDraft {
  readonly solutionId: string;
  readonly state: string;
  /** '' where none is given, or the caller gives none. */
  readonly priority: string;
  /** Version that was looked at; 0 where nothing was said yet. */
  readonly version: number;
}

export interface StandingsOrder {
  readonly memberKey: string;
  readonly field: string;
  readonly drafts: readonly StandingDraft[];
}

/** Answers how many changed. */
export type StandingsResult = Result<number, readonly SolutionRefusal[] | 'unknown' | 'forbidden'>;

/** Records how a member stands to the solutions of a field; priorities are the head's, or its deputy's, alone. */
export const recordStandings = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  order: StandingsOrder,
): Promise<StandingsResult> =>
  inActing(services, alliance, principal.accountId, async (acting): Promise<StandingsResult> => {
    const { tx, today } = acting;
    const { memberKey } = order;
    const viewer = await readViewer(tx, principal, alliance.id, today);
    const member = await findMember(tx, memberKey);
    if (!member) return fail('unknown');
    if (!viewer.isOffice && !viewer.memberKeys.includes(memberKey)) return fail('forbidden');
    const isHead = viewer.actsFor.some((acted) => acted.memberKey === memberKey);
    await holdStandings(tx, member.id);
    const solutions = (await listSolutions(tx)).filter(({ field }) => field === order.field);
    const stored = await listStandings(tx, member.id);
    const changes = planStandings(order.drafts, { solutions, stored, memberId: member.id, isHead });
    if (!changes.ok) return changes;
    await applyStandings(acting, order, solutions, changes.value);
    return ok(changes.value.length);
  });

interface Stored {
  readonly solutions: readonly SolutionRecord[];
  readonly stored: readonly StandingRecord[];
  readonly memberId: string;
  readonly isHead: boolean;
}

/** Only what differs from what is stored; an edit that crossed another changes nothing. */
function planStandings(
  drafts: readonly StandingDraft[],
  { solutions, stored, memberId, isHead }: Stored,
): Result<readonly StandingRecord[], readonly SolutionRefusal[]> {
  const changes: StandingRecord[] = [];
  for (const draft of drafts) {
    if (!solutions.some(({ id }) => id === draft.solutionId)) continue;
    const before = stored.find(({ solutionId }) => solutionId === draft.solutionId);
    const read = readStanding(draft.state, isHead ? draft.priority : '');
    if (!read.ok) return read;
    const priority = isHead ? read.value.priority : (before?.priority ?? null);
    if (read.value.state === (before?.state ?? null) && priority === (before?.priority ?? null)) continue;
    if ((before?.version ?? 0) !== draft.version) return fail([CROSSED]);
    const { solutionId, version } = draft;
    changes.push({ solutionId, memberId, state: read.value.state, priority, version: version + 1 });
  }
  return ok(changes);
}

/** The act itself; samples are played by it. */
export async function applyStandings(
  { tx, alliance, at, actor }: Acting,
  { memberKey, field }: Pick<StandingsOrder, 'memberKey' | 'field'>,
  solutions: readonly SolutionRecord[],
  changes: readonly StandingRecord[],
): Promise<void> {
  if (changes.length === 0) return;
  await saveStandings(tx, alliance.id, changes);
  const told = changes.map(({ solutionId, state, priority }) => ({
    solution: solutions.find(({ id }) => id === solutionId)?.title,
    standing: state,
    priority,
  }));
  await recordChange(tx, {
    chain: alliance.id,
    at,
    actor,
    action: 'solutions.standing-recorded',
    subject: { kind: 'solutions', id: field },
    after: { memberKey, solutions: told },
  });
}

const CROSSED: SolutionRefusal = {
  field: 'conflict',
  message:
    'Hierzu hat inzwischen jemand anderes etwas eingetragen. Was jetzt gespeichert ist, steht unten neben Ihrer Eingabe. Prüfen Sie es, und speichern Sie noch einmal.',
};
