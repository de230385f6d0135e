import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import type { Result } from '../../../../foundation/result.ts';
import type { MemberKind } from '../../../region/domain/index.ts';
import { type Authority, decideAuthority } from '../authority/decide-authority.ts';
import type { ValueLimit } from '../authority/value-limit.ts';
import type { DocumentRecord } from './document.ts';
import { matterOf } from './matter-of.ts';

interface AskedMember {
  readonly memberId: string;
  readonly kind: MemberKind;
  readonly amount: Cents | null;
}

/**
 * Who decides for a member about a document on a day, by the member's own among `limits`. Page, inbox and mail ask here,
 * so that they never differ. Refuses as `decideAuthority` does.
 */
export const partyAuthority = (
  document: Pick<DocumentRecord, 'kind' | 'form'>,
  { memberId, kind, amount }: AskedMember,
  limits: readonly (ValueLimit & { readonly memberId: string })[],
  date: CalendarDate,
): Result<Authority, string> =>
  decideAuthority({
    memberKind: kind,
    amount,
    matter: matterOf(document),
    limits: limits.filter((limit) => limit.memberId === memberId),
    date,
  });
