import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { WaitingItem } from '../../../decisions/domain/index.ts';
import type { Viewer } from '../../../decisions/index.ts';
import { type ProjectScene, readProjectScene, readProjects } from '../../../projects/index.ts';
import { REPORT_KINDS } from '../../domain/reports/report-kind.ts';
import { type FrozenHead, listFrozenReports } from '../../store/frozen-report-store.ts';
import { mayChange } from '../hold-appraisal.ts';

/** Frozen reports that nobody has put to the members yet, for whoever keeps the project while it runs. */
export async function readWaitingReports(
  tx: Tx,
  { principal, allianceId }: Viewer,
  today: CalendarDate,
): Promise<readonly WaitingItem[]> {
  const waiting = unsent(await listFrozenReports(tx));
  if (waiting.length === 0) return [];
  const slugs = new Map((await readProjects(tx, today)).map(({ id, slug }) => [id, slug]));
  const found: WaitingItem[] = [];
  // Asked for the few reports that wait alone.
  for (const head of waiting) {
    const slug = slugs.get(head.undertakingId) ?? '';
    const scene = await readProjectScene(tx, { allianceId, principal, slug, today });
    if (scene && mayChange(scene)) found.push(itemOf(scene, head));
  }
  return found;
}

/** The youngest of each report, where it was not sent. */
const unsent = (heads: readonly FrozenHead[]): readonly FrozenHead[] =>
  heads.filter(
    (head) =>
      head.documentId === null &&
      !heads.some(
        (other) =>
          other.undertakingId === head.undertakingId &&
          other.kind === head.kind &&
          other.number > head.number,
      ),
  );

const itemOf = ({ project, subject }: ProjectScene, { kind, number, at }: FrozenHead): WaitingItem => ({
  kind: 'rueckfrage',
  title: project.title,
  task: `${REPORT_KINDS[kind].label} an die Kommunen senden`,
  path: `${subject.path}/pruefung/berichte/${kind}/${number}`,
  memberKey: null,
  dueOn: null,
  waitsSince: germanDay(at),
  amount: null,
  isSample: project.isSample,
});
