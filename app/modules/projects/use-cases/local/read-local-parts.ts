import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import type { LocalPart } from '../../domain/local/local-part.ts';
import { takesPart } from '../../domain/participation/participation.ts';
import { listLocalParts } from '../../store/local-part-store.ts';
import { listParticipationsAt } from '../../store/participation-store.ts';

/** What one member does of a project on the spot. */
export interface ShownLocalPart extends LocalPart {
  readonly memberId: string;
  readonly memberKey: string;
  readonly memberName: string;
}

/** Before a member told anything. */
const UNTOLD: LocalPart = { state: 'offen', office: '', startsOn: null, endsOn: null, note: '', version: 0 };

/** The parts of a project on the spot, one for each member that takes part on a day; whoever said nothing has not begun. */
export async function readLocalParts(
  tx: Tx,
  undertakingId: string,
  date: CalendarDate,
): Promise<ShownLocalPart[]> {
  const taking = (await listParticipationsAt(tx, date, undertakingId)).filter(takesPart);
  const told = new Map((await listLocalParts(tx, undertakingId)).map((part) => [part.memberId, part]));
  return (await listMembers(tx)).flatMap(({ id, member: { key, name } }) =>
    taking.some(({ memberId }) => memberId === id)
      ? [{ ...UNTOLD, ...told.get(id), memberId: id, memberKey: key, memberName: name }]
      : [],
  );
}
