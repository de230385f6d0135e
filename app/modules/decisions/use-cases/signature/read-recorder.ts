import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { Recorder } from '../../domain/signature/signing-facts.ts';
import { readViewer } from '../circulation/read-viewer.ts';

/** Who records signatures for which members, and as what the log names them. */
export interface RecorderRights {
  readonly by: Recorder;
  /** "Geschäftsstelle", "Leitung": an office, never a name. */
  labelFor(memberKey: string): string;
  /** Members that whoever looks decides for, as head or deputy: a delegate records and does not decide. */
  readonly decidesFor: readonly string[];
}

/** What someone may record on a day: the office for all, heads, deputies and delegates for their own members. */
export async function readRecorder(
  tx: Tx,
  principal: Principal,
  allianceId: string,
  today: CalendarDate,
): Promise<RecorderRights> {
  const { isOffice, actsFor } = await readViewer(tx, principal, allianceId, today);
  const decidesFor = actsFor.map(({ memberKey }) => memberKey);
  if (isOffice) return { by: { kind: 'geschaeftsstelle' }, labelFor: () => 'Geschäftsstelle', decidesFor };
  const delegated = principal.grants.flatMap((grant) =>
    grant.allianceId === allianceId &&
    grant.role === 'delegate' &&
    grant.memberKey !== null &&
    (grant.validTo === null || grant.validTo >= today)
      ? [grant.memberKey]
      : [],
  );
  const memberKeys = [...new Set([...decidesFor, ...delegated])];
  const labelFor = (memberKey: string): string => {
    const acting = actsFor.find((member) => member.memberKey === memberKey);
    if (!acting) return 'IKZ-Beauftragte';
    return acting.capacity === 'leitung' ? 'Leitung' : 'Vertretung';
  };
  return { by: { kind: 'konto', memberKeys }, labelFor, decidesFor };
}
