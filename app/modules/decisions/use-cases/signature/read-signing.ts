import { type CalendarDate, calendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { MemberRecord } from '../../../region/index.ts';
import type { Signatory } from '../../domain/authority/required-form.ts';
import { signatoriesOf } from '../../domain/authority/signatories-of.ts';
import type { DocumentRecord } from '../../domain/circulation/document.ts';
import type { Signature } from '../../domain/signature/signature.ts';
import { type SignatureStanding, signatureState } from '../../domain/signature/signature-state.ts';
import { listSignatures, type SignatureRecord } from '../../store/signature-store.ts';
import type { CirculatingParty, Circulation } from '../circulation/load-circulation.ts';

/** A party of a binding document with its signatures and where they stand. */
export interface SigningMember {
  readonly party: CirculatingParty;
  readonly member: MemberRecord['member'];
  readonly required: readonly Signatory[];
  /** As they came, struck ones too. */
  readonly signatures: readonly Signature[];
  readonly standing: SignatureStanding;
}

/** Where the signatures of each party of a document stand. */
export async function readSigning(tx: Tx, circulation: Circulation): Promise<SigningMember[]> {
  return signingOf(circulation, await listSignatures(tx, [circulation.document.id]));
}

/** The same from signatures that were read already. */
export function signingOf(
  { document, parties, members }: Circulation,
  records: readonly SignatureRecord[],
): SigningMember[] {
  const lawOn = lawDay(document);
  return parties.flatMap((party) => {
    const member = members.find(({ id }) => id === party.memberId)?.member;
    if (!member) return [];
    const signatures = records
      .filter(({ documentId, memberId }) => documentId === document.id && memberId === party.memberId)
      .map((record): Signature => ({ ...record, memberKey: party.memberKey }));
    const signatories = signatoriesOf(member.kind, lawOn);
    const required = signatories.ok ? signatories.value : [];
    return [{ party, member, required, signatures, standing: signatureState(required, party, signatures) }];
  });
}

/** Before a document is sent nobody signs it: the day of the law matters from then on. */
const NEVER_SENT = calendarDate('9999-12-31');
export const lawDay = ({ sentAt }: Pick<DocumentRecord, 'sentAt'>): CalendarDate =>
  sentAt === null ? NEVER_SENT : germanDay(sentAt);
