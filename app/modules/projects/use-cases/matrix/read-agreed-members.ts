import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { readStandingsOfKind } from '../../../decisions/index.ts';
import { type AgreedMember, agreedMembers } from '../../domain/matrix/agreed-members.ts';
import { stateAt } from '../../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listAllCandidates } from '../../store/candidate-store.ts';

/** Who has agreed by a day to the charters of projects in preparation; asks for all of them at once. */
export async function readAgreedMembers(
  tx: Tx,
  undertakings: readonly UndertakingRecord[],
  day: CalendarDate,
): Promise<readonly AgreedMember[]> {
  const preparing = undertakings.filter(({ states }) => stateAt(states, day)?.state === 'in-vorbereitung');
  if (preparing.length === 0) return [];
  const papers = (await readStandingsOfKind(tx, 'project')).map(({ document, parties }) => ({
    kind: document.kind,
    state: document.state,
    subjectPath: document.subject?.path,
    parties,
  }));
  return agreedMembers(preparing, papers, await listAllCandidates(tx), day);
}
