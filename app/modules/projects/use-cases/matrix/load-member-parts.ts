import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { findMember } from '../../../region/index.ts';
import { isInvolved, type Participation } from '../../domain/participation/participation.ts';
import { holdsOn, type ParticipationHistoryEntry } from '../../domain/participation/participation-history.ts';
import { type StateEntry, stateAt } from '../../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listParticipationsOfMember } from '../../store/participation-store.ts';
import { listUndertakings } from '../../store/undertaking-store.ts';
import { readAgreedMembers } from './read-agreed-members.ts';

/** What a member has to do with one undertaking. */
export interface MemberPartRow {
  readonly undertaking: UndertakingRecord;
  /** Today; null where nothing is known. */
  readonly state: StateEntry | null;
  /** What holds today; undefined where nothing does. */
  readonly today: Participation | undefined;
  /** Latest first; empty where it has only agreed to a charter. */
  readonly history: readonly ParticipationHistoryEntry[];
}

export interface MemberParts {
  readonly member: { readonly key: string; readonly name: string; readonly isGuest: boolean };
  readonly today: CalendarDate;
  readonly rows: readonly MemberPartRow[];
}

/** What one member takes part in over the years; undefined where there is no such member. */
export function loadMemberParts(
  { database, clock }: Services,
  alliance: Alliance,
  key: string,
): Promise<MemberParts | undefined> {
  const today = clock.today();
  return database.inAlliance(alliance.id, async (tx) => {
    const member = await findMember(tx, key);
    if (!member) return undefined;
    const undertakings = await listUndertakings(tx);
    const parts = await listParticipationsOfMember(tx, member.id);
    const agreed = await readAgreedMembers(tx, undertakings, today);
    const rows = undertakings.flatMap((undertaking): MemberPartRow[] => {
      const history = parts.filter(({ undertakingId }) => undertakingId === undertaking.id);
      const holds = history.find((entry) => holdsOn(entry, today) && isInvolved(entry));
      const promised = agreed.find(
        ({ undertakingId, memberId }) => undertakingId === undertaking.id && memberId === member.id,
      );
      if (!promised && !history.some(isInvolved)) return [];
      return [{ undertaking, history, state: stateAt(undertaking.states, today), today: holds ?? promised }];
    });
    const { name, standing } = member.member;
    return { member: { key, name, isGuest: standing === 'gast' }, today, rows };
  });
}
