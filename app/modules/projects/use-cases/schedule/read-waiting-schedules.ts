import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { WaitingItem } from '../../../decisions/domain/index.ts';
import { readStandingsOfKind, type Viewer } from '../../../decisions/index.ts';
import { askedBaseline } from '../../domain/schedule/schedule.ts';
import { mayKeepProject } from '../../domain/team/project-viewer.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { listBaselines } from '../../store/schedule-baseline-store.ts';
import { listUndertakings } from '../../store/undertaking-store.ts';
import { readParticipantsAt } from '../participation/read-participants.ts';
import { readProjectViewer } from '../team/read-project-viewer.ts';

/** Plans that all members agreed to and that nobody has made binding yet, for whoever keeps the project. */
export async function readWaitingSchedules(
  tx: Tx,
  { principal, allianceId }: Viewer,
  today: CalendarDate,
): Promise<readonly WaitingItem[]> {
  const closed = (await readStandingsOfKind(tx, 'project')).filter(
    ({ document }) =>
      document.kind === 'projektablaufplan' &&
      (document.state === 'abgeschlossen' || document.state === 'versiegelt'),
  );
  if (closed.length === 0) return [];
  const viewer = await readProjectViewer(tx, principal, allianceId, today);
  const found: WaitingItem[] = [];
  for (const undertaking of await listUndertakings(tx)) {
    const { path } = projectSubject(undertaking);
    const own = closed.filter(({ document }) => document.subject?.path === path);
    if (own.length === 0) continue;
    const asked = askedBaseline(await listBaselines(tx, undertaking.id));
    const agreed = own.find(({ document }) => document.id === asked?.documentId);
    if (!agreed || !mayKeepProject(viewer, await readParticipantsAt(tx, undertaking.id, today))) continue;
    const answered = agreed.parties.map(({ since }) => germanDay(since)).toSorted();
    found.push({
      kind: 'rueckfrage',
      title: undertaking.title,
      task: 'Vereinbarten Projektablaufplan verbindlich machen',
      path: `${path}/ablaufplan#verbindlich`,
      memberKey: null,
      dueOn: null,
      waitsSince: answered.at(-1) ?? today,
      amount: null,
      isSample: undertaking.isSample,
    });
  }
  return found;
}
