import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Result } from '../../../../foundation/result.ts';
import type { MemberRecord } from '../../../region/index.ts';
import { type Authority, decideAuthority } from '../../domain/authority/decide-authority.ts';
import type { ValueLimit } from '../../domain/authority/value-limit.ts';
import type { DocumentRecord } from '../../domain/circulation/document.ts';
import { matterOf } from '../../domain/circulation/matter-of.ts';
import type { CirculatingParty } from './load-circulation.ts';

/** What the value limits and members of an alliance say on a day. */
export interface LocalLaw {
  readonly members: readonly MemberRecord[];
  readonly limits: readonly (ValueLimit & { readonly memberId: string })[];
  readonly date: CalendarDate;
}

/** "Darf ich das allein entscheiden?": who decides what a document asks of a member, or why that cannot be said. */
export function authorityOf(
  document: Pick<DocumentRecord, 'kind' | 'form'>,
  { memberId, amount }: Pick<CirculatingParty, 'memberId' | 'amount'>,
  { members, limits, date }: LocalLaw,
): Result<Authority, string> | undefined {
  const member = members.find(({ id }) => id === memberId)?.member;
  return (
    member &&
    decideAuthority({
      memberKind: member.kind,
      amount,
      matter: matterOf(document),
      limits: limits.filter((limit) => limit.memberId === memberId),
      date,
    })
  );
}
