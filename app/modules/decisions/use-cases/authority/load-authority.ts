import type { Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { findMember, type MemberRecord } from '../../../region/index.ts';
import type { Deputy } from '../../domain/authority/deputy.ts';
import {
  type LegalParty,
  type LegalPartyName,
  legalPartyName,
} from '../../domain/authority/legal-party-name.ts';
import type { ValueLimit } from '../../domain/authority/value-limit.ts';
import { listDeputies } from '../../store/deputy-store.ts';
import { listLegalParties } from '../../store/legal-party-store.ts';
import { listValueLimits } from '../../store/value-limit-store.ts';

/** Who may decide and sign for one member: all that is recorded, each history earliest first. */
export interface MemberAuthority {
  readonly member: MemberRecord['member'];
  readonly limits: readonly ValueLimit[];
  readonly legalParties: readonly LegalParty[];
  /** Its name in contracts today. */
  readonly legalName: Result<LegalPartyName, string>;
  readonly deputies: readonly Deputy[];
}

/** What the page of a member's authority shows; undefined where there is no such member. */
export const loadAuthority = (
  { database, clock }: Services,
  alliance: Alliance,
  memberKey: string,
): Promise<MemberAuthority | undefined> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const record = await findMember(tx, memberKey);
      if (!record) return undefined;
      const isOwn = ({ memberId }: { readonly memberId: string }): boolean => memberId === record.id;
      const legalParties = (await listLegalParties(tx)).filter(isOwn);
      return {
        member: record.member,
        limits: (await listValueLimits(tx)).filter(isOwn),
        legalParties,
        legalName: legalPartyName(record.member, legalParties, clock.today()),
        deputies: await listDeputies(tx, record.id),
      };
    },
    'snapshot',
  );
