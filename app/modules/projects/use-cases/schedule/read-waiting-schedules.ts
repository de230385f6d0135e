import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { WaitingItem } from '../../../decisions/domain/index.ts';
import { type DocumentStanding, readStandingsOfKind, type Viewer } from '../../../decisions/index.ts';
import { mayKeepProject } from '../../domain/team/project-viewer.ts';
import { isClosed } from '../../domain/undertakings/document-state.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listAskedDocuments } from '../../store/schedule-baseline-store.ts';
import { listUndertakings } from '../../store/undertaking-store.ts';
import { readParticipantsAt } from '../participation/read-participants.ts';
import { readProjectViewer } from '../team/read-project-viewer.ts';

/** Plans that all members agreed to and that nobody has made binding yet, for whoever keeps the project. */
export async function readWaitingSchedules(
  tx: Tx,
  { principal, allianceId }: Viewer,
  today: CalendarDate,
): Promise<readonly WaitingItem[]> {
  const asked = await listAskedDocuments(tx);
  if (asked.size === 0) return [];
  const standings = await readStandingsOfKind(tx, 'project');
  const viewer = await readProjectViewer(tx, principal, allianceId, today);
  const found: WaitingItem[] = [];
  for (const undertaking of await listUndertakings(tx)) {
    const agreed = standings.find(({ document }) => document.id === asked.get(undertaking.id));
    if (!agreed || !isClosed(agreed.document.state)) continue;
    // Asked for the few projects that wait alone.
    if (!mayKeepProject(viewer, await readParticipantsAt(tx, undertaking.id, today))) continue;
    found.push(itemOf(undertaking, agreed, today));
  }
  return found;
}

const itemOf = (
  undertaking: UndertakingRecord,
  { parties }: DocumentStanding,
  today: CalendarDate,
): WaitingItem => ({
  kind: 'rueckfrage',
  title: undertaking.title,
  task: 'Vereinbarten Projektablaufplan verbindlich machen',
  path: `${projectSubject(undertaking).path}/ablaufplan#verbindlich`,
  memberKey: null,
  dueOn: null,
  waitsSince:
    parties
      .map(({ since }) => germanDay(since))
      .toSorted()
      .at(-1) ?? today,
  amount: null,
  isSample: undertaking.isSample,
});
