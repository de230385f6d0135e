import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { WaitingItem } from '../../../decisions/domain/index.ts';
import { readActingMembers, type Viewer } from '../../../decisions/index.ts';
import { type ProjectScene, readProjectScene, readProjects } from '../../../projects/index.ts';
import { listMembers } from '../../../region/index.ts';
import { type AskedMember, askedMembers } from '../../domain/reports/chapter-consent.ts';
import { lastWord } from '../../domain/reports/named-members.ts';
import type { Chapter } from '../../domain/reports/report-chapter.ts';
import { CHAPTERS } from '../../domain/reports/report-kind.ts';
import { listConsents } from '../../store/chapter-consent-store.ts';
import { listReleasedWith, type ReleasedReport, type ReportPlace } from '../../store/report-chapter-store.ts';
import { isAppraisalOver } from '../hold-appraisal.ts';

/** Released chapters that name a member, for its head or the head's deputy (practice 10). */
export async function readWaitingChapters(
  tx: Tx,
  { principal, allianceId }: Viewer,
  today: CalendarDate,
): Promise<readonly WaitingItem[]> {
  const keys = (await readActingMembers(tx, principal, allianceId, today)).map(({ memberKey }) => memberKey);
  if (keys.length === 0) return [];
  const own = (await listMembers(tx)).map(({ member }) => member).filter(({ key }) => keys.includes(key));
  const words = own.map(({ name }) => lastWord(name));
  const reports = await listReleasedWith(tx, words);
  if (reports.length === 0) return [];
  const slugs = new Map((await readProjects(tx, today)).map(({ id, slug }) => [id, slug]));
  const found: WaitingItem[] = [];
  // Asked for the few reports that name the reader's member alone.
  for (const report of reports) {
    const slug = slugs.get(report.place.undertakingId) ?? '';
    const scene = await readProjectScene(tx, { allianceId, principal, slug, today });
    if (scene && !isAppraisalOver(scene)) found.push(...(await itemsOf(tx, scene, report, keys)));
  }
  return found;
}

/** What the chapters of one report ask of these members, as long as they have not answered. */
async function itemsOf(
  tx: Tx,
  scene: ProjectScene,
  { place, chapters }: ReleasedReport,
  keys: readonly string[],
): Promise<WaitingItem[]> {
  const consents = await listConsents(tx, place);
  return chapters.flatMap((chapter) =>
    askedMembers(chapter, scene.members, consents)
      .filter(({ memberKey, consent }) => consent === null && keys.includes(memberKey))
      .map((member) => itemOf(scene, place, chapter, member)),
  );
}

function itemOf(
  { project, subject }: ProjectScene,
  { kind }: ReportPlace,
  { key, at, isSample }: Chapter,
  { memberKey }: AskedMember,
): WaitingItem {
  const report = `${subject.path}/pruefung/berichte/${kind}`;
  return {
    kind: 'projekt',
    title: project.title,
    task: `Kapitel „${CHAPTERS[key]}“ nennt Ihre Kommune: lesen und freigeben`,
    path: `${report}/kapitel/${key}/freigabe/${memberKey}`,
    overviewPath: report,
    memberKey,
    dueOn: null,
    waitsSince: germanDay(at),
    amount: null,
    isSample: project.isSample || isSample,
  };
}
