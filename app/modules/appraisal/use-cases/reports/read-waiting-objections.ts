import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { WaitingItem } from '../../../decisions/domain/index.ts';
import type { Viewer } from '../../../decisions/index.ts';
import { type ProjectScene, readProjectScene, readProjects } from '../../../projects/index.ts';
import { type AskedMember, askedMembers, type Consent } from '../../domain/reports/chapter-consent.ts';
import { CHAPTERS } from '../../domain/reports/report-kind.ts';
import { listConsents, listObjectedReports } from '../../store/chapter-consent-store.ts';
import { listChapters, type ReportPlace } from '../../store/report-chapter-store.ts';
import { mayChange } from '../hold-appraisal.ts';

/** Heads that do not agree to a chapter that names their member, for whoever keeps the project. */
export async function readWaitingObjections(
  tx: Tx,
  { principal, allianceId }: Viewer,
  today: CalendarDate,
): Promise<readonly WaitingItem[]> {
  const reports = await listObjectedReports(tx);
  if (reports.length === 0) return [];
  const slugs = new Map((await readProjects(tx, today)).map(({ id, slug }) => [id, slug]));
  const found: WaitingItem[] = [];
  for (const place of reports) {
    const slug = slugs.get(place.undertakingId) ?? '';
    const scene = await readProjectScene(tx, { allianceId, principal, slug, today });
    if (scene && mayChange(scene)) found.push(...(await itemsOf(tx, scene, place)));
  }
  return found;
}

async function itemsOf(tx: Tx, scene: ProjectScene, place: ReportPlace): Promise<WaitingItem[]> {
  const consents = await listConsents(tx, place);
  const asked = (await listChapters(tx, place)).flatMap((one) => askedMembers(one, scene.members, consents));
  return asked.flatMap((member) =>
    member.consent?.verdict === 'widerspruch' ? [itemOf(scene, place, member, member.consent)] : [],
  );
}

const itemOf = (
  { project, subject }: ProjectScene,
  { kind }: ReportPlace,
  { name }: AskedMember,
  { key, at }: Consent,
): WaitingItem => ({
  kind: 'projekt',
  title: project.title,
  task: `${name} ist mit dem Kapitel „${CHAPTERS[key]}“ nicht einverstanden`,
  path: `${subject.path}/pruefung/berichte/${kind}`,
  memberKey: null,
  dueOn: null,
  waitsSince: germanDay(at),
  amount: null,
  isSample: project.isSample,
});
