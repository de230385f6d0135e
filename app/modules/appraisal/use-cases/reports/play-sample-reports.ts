import { addDays } from '../../../../foundation/calendar-date.ts';
import { must } from '../../../../foundation/result.ts';
import { type Acting, ago } from '../../../../platform/acting.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { playActs } from '../../../decisions/index.ts';
import { readProjectScene } from '../../../projects/index.ts';
import { namedMembers } from '../../domain/reports/named-members.ts';
import { type ChapterKey, isChapterKey } from '../../domain/reports/report-kind.ts';
import type { SampleReport } from '../../domain/reports/sample-report.ts';
import { listChapters } from '../../store/report-chapter-store.ts';
import { answer } from './answer-chapter.ts';
import { writeText } from './change-chapter.ts';
import { draftMissing } from './draft-report.ts';
import { freeze } from './freeze-report.ts';
import { release } from './release-chapters.ts';
import { putReportToMembers } from './send-report.ts';
import { withdrawAll } from './withdraw-leaving.ts';

type SampleServices = Pick<Services, 'config' | 'clock'>;

/**
 * Plays made-up reports of a project by the acts and rules of real ones, and writes to nobody. What they are drafted from
 * must be loaded before. Throws where a rule refuses: the sample is wrong then.
 */
export async function playSampleReports(
  services: SampleServices,
  acting: Acting,
  slug: string,
  samples: readonly SampleReport[],
): Promise<void> {
  for (const sample of samples) await playReport(services, acting, slug, sample);
}

async function playReport(
  services: SampleServices,
  acting: Acting,
  slug: string,
  sample: SampleReport,
): Promise<void> {
  const { kind, draftedDaysAgo, releasedDaysAgo, frozenDaysAgo, sent, withdrawnDaysAgo } = sample;
  const order = { slug, kind, principal: officeOf(acting) };
  must(await draftMissing(ago(acting, draftedDaysAgo), { ...order, isSample: true }));
  await writeTexts(ago(acting, draftedDaysAgo), order, sample.texts);
  if (releasedDaysAgo === undefined) return;
  await releaseAll(ago(acting, releasedDaysAgo), order);
  await consentAll(ago(acting, releasedDaysAgo), order);
  if (frozenDaysAgo === undefined) return;
  const number = must(await freeze(ago(acting, frozenDaysAgo), order));
  if (sent === undefined) return;
  const { daysAgo, dueInDays, introduction, answers } = sent;
  const dueOn = addDays(acting.today, dueInDays);
  const letter = { ...order, number, dueOn, introduction, amounts: new Map() };
  const documentId = must(await putReportToMembers(ago(acting, daysAgo), letter, []));
  await playActs(services, acting, documentId, { acts: answers, dueInDays });
  if (withdrawnDaysAgo !== undefined) await leave(ago(acting, withdrawnDaysAgo), order, number, answers);
}

interface SampleOrder {
  readonly slug: string;
  readonly kind: SampleReport['kind'];
  readonly principal: Principal;
}

async function writeTexts(acting: Acting, order: SampleOrder, texts: SampleReport['texts']): Promise<void> {
  for (const [key, text] of Object.entries(texts))
    if (isChapterKey(key)) must(await writeText(acting, { ...order, key, text, version: 1 }));
}

async function releaseAll(acting: Acting, order: SampleOrder): Promise<void> {
  const { slug, kind, principal } = order;
  const { tx, today, alliance } = acting;
  const scene = await readProjectScene(tx, { allianceId: alliance.id, principal, slug, today });
  const chapters = scene ? await listChapters(tx, { undertakingId: scene.project.id, kind }) : [];
  const keys: readonly ChapterKey[] = chapters.map(({ key }) => key);
  const seen = new Map(chapters.map(({ key, version }) => [key as string, version]));
  must(await release(acting, { ...order, keys, seen, note: 'per Mail der Projektleitung (Beispiel)' }));
}

/** The heads that the chapters name release them. */
async function consentAll(acting: Acting, order: SampleOrder): Promise<void> {
  const { tx, today, alliance } = acting;
  const { slug, principal, kind } = order;
  const scene = await readProjectScene(tx, { allianceId: alliance.id, principal, slug, today });
  if (!scene) return;
  for (const { key, version, text } of await listChapters(tx, { undertakingId: scene.project.id, kind }))
    for (const { memberKey } of namedMembers({ key, text }, scene.members)) {
      const given = { verdict: 'freigegeben', note: 'per Mail der Leitung (Beispiel)' };
      must(await answer(acting, { ...order, ...given, key, version, memberKey }));
    }
}

/** Whoever answered that it takes no part leaves from that day on. */
async function leave(
  acting: Acting,
  { slug, principal }: SampleOrder,
  number: number,
  answers: NonNullable<SampleReport['sent']>['answers'],
): Promise<void> {
  const seen = answers.flatMap((act) =>
    act.do === 'antworten' && act.event === 'nicht-teilnehmen' ? [act.memberKey] : [],
  );
  const order = { slug, principal, number, seen, from: acting.today, reasons: new Map() };
  must(await withdrawAll(acting, order, { office: [], leads: new Map() }));
}

/** Samples are the office's, whoever loads them. */
const officeOf = ({ alliance, actor }: Acting): Principal => ({
  accountId: actor,
  address: '',
  displayName: alliance.office,
  grants: [{ allianceId: alliance.id, role: 'coordinator', memberKey: null, validTo: null }],
});
