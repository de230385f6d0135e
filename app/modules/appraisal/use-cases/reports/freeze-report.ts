import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { canonicalJson } from '../../../../platform/audit/canonical-json.ts';
import type { Services } from '../../../../platform/services.ts';
import { sha256Of } from '../../../../platform/sha256.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { readStandingsOf } from '../../../decisions/index.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import { askedMembers, hasConsented } from '../../domain/reports/chapter-consent.ts';
import { type FrozenContent, freezeContent } from '../../domain/reports/frozen-report.ts';
import { outdatedChapters } from '../../domain/reports/outdated-chapters.ts';
import { type AwaitedConsent, type FreezeFacts, refuseFreeze } from '../../domain/reports/refuse-freeze.ts';
import type { Chapter } from '../../domain/reports/report-chapter.ts';
import type { ReportData } from '../../domain/reports/report-data.ts';
import type { ReportKind } from '../../domain/reports/report-kind.ts';
import { listConsents } from '../../store/chapter-consent-store.ts';
import { findFrozenReport, insertFrozenReport, listFrozenReports } from '../../store/frozen-report-store.ts';
import { listChapters, type ReportPlace } from '../../store/report-chapter-store.ts';
import { recordAppraisal } from '../record-appraisal.ts';
import { readReportData } from './read-report-data.ts';
import { holdOpenProject, labelOf, type ReportFault, type ReportOrder } from './report-acting.ts';

export interface FreezeOrder extends ReportOrder {
  readonly kind: ReportKind;
}

/** Freezes a report as the members shall decide on it. Answers its number. */
export const freezeReport = (
  services: Services,
  alliance: Alliance,
  order: FreezeOrder,
): Promise<Result<number, ReportFault>> =>
  inActing(services, alliance, order.principal.accountId, (acting) => freeze(acting, order));

/** The same within a transaction. */
export async function freeze(acting: Acting, order: FreezeOrder): Promise<Result<number, ReportFault>> {
  const { tx, alliance, today, at, actor } = acting;
  const held = await holdOpenProject(acting, order);
  if (!held.ok) return held;
  const { project } = held.value;
  const { kind } = order;
  const data = await readReportData(tx, alliance, held.value, today);
  const { content, ...facts } = await readFreezeFacts(tx, held.value, kind, data);
  const refusals = refuseFreeze(facts);
  if (refusals.length > 0) return fail(refusals);
  const { number } = content;
  const text = canonicalJson(content);
  const sha256 = sha256Of(text);
  const by = { byLabel: labelOf(held.value), at };
  const report = { undertakingId: project.id, kind, number, content: text, sha256, ...by };
  await insertFrozenReport(tx, alliance.id, report, actor);
  await recordAppraisal(acting, project.slug, 'report-frozen', { kind, number, text: sha256 });
  return ok(number);
}

interface FreezeReading extends FreezeFacts {
  /** What would be frozen today, under the next number. */
  readonly content: FrozenContent;
  /** The last number, where it holds the chapters as they are and still counts; null otherwise. */
  readonly frozenAs: number | null;
}

/** What freezing is decided from, with what would be frozen. */
export async function readFreezeFacts(
  tx: Tx,
  scene: ProjectScene,
  kind: ReportKind,
  data: ReportData,
): Promise<FreezeReading> {
  const { id: undertakingId, slug } = scene.project;
  const chapters = await listChapters(tx, { undertakingId, kind });
  const last = await readLast(tx, scene, kind);
  const number = (last?.number ?? 0) + 1;
  const isSample = data.isSample || chapters.some((chapter) => chapter.isSample);
  const content = freezeContent({ kind, number, slug, isSample, chapters }, data);
  return {
    kind,
    chapters,
    content,
    hasRecommendation: data.recommendation !== null,
    isFundingChecked: data.isFundingChecked,
    awaited: await readAwaited(tx, scene, kind, chapters),
    outdated: outdatedChapters(chapters, data, kind),
    isUnchanged: last !== undefined && !last.isWithdrawn && saysTheSame(last.content, content),
    frozenAs: last && !last.isWithdrawn && hasSameChapters(last.content, content) ? last.number : null,
  };
}

/** Heads that the released chapters still wait for. */
async function readAwaited(
  tx: Tx,
  { project, members }: ProjectScene,
  kind: ReportKind,
  chapters: readonly Chapter[],
): Promise<readonly AwaitedConsent[]> {
  const consents = await listConsents(tx, { undertakingId: project.id, kind });
  return chapters.flatMap((chapter) =>
    askedMembers(chapter, members, consents)
      .filter((asked) => !hasConsented(asked))
      .map(({ name, consent }) => ({ key: chapter.key, name, isObjection: consent !== null })),
  );
}

/** The last frozen number of a kind, and whether the members were asked about it in vain. */
async function readLast(tx: Tx, { project, subject }: ProjectScene, kind: ReportKind) {
  const [head] = (await listFrozenReports(tx, project.id))
    .filter((one) => one.kind === kind)
    .toSorted((a, b) => b.number - a.number);
  const place = { undertakingId: project.id, kind, number: head?.number ?? 0 };
  const content = head && (await readFrozen(tx, place));
  if (!head || !content) return undefined;
  const standings = head.documentId === null ? [] : await readStandingsOf(tx, subject.path);
  const isWithdrawn = standings.some(
    ({ document }) => document.id === head.documentId && document.state === 'zurueckgezogen',
  );
  return { number: head.number, content, isWithdrawn };
}

const chaptersText = ({ chapters }: FrozenContent): string =>
  canonicalJson(chapters.map(({ key, text, tables }) => ({ key, text, tables })));

const hasSameChapters = (some: FrozenContent, other: FrozenContent): boolean =>
  chaptersText(some) === chaptersText(other);

/** Figures alone can be news: whoever pays what stands beside the chapters once more. */
const saysTheSame = (some: FrozenContent, other: FrozenContent): boolean =>
  hasSameChapters(some, other) && factsText(some) === factsText(other);

const factsText = ({ verdict, members, figures }: FrozenContent): string =>
  canonicalJson({ verdict, members, figures });

/** A frozen report as it was written; throws where its bytes are not those that the check sum was made of. */
export async function readFrozen(
  tx: Tx,
  place: ReportPlace & { readonly number: number },
): Promise<FrozenContent | undefined> {
  const record = await findFrozenReport(tx, place);
  return record && openFrozen(record);
}

/** The content of a frozen report; throws where its bytes are not those that the check sum was made of. */
export function openFrozen({
  content,
  sha256,
}: {
  readonly content: string;
  readonly sha256: string;
}): FrozenContent {
  if (sha256Of(content) !== sha256) throw new Error(`a frozen report does not match its check sum ${sha256}`);
  const parsed: unknown = JSON.parse(content);
  // The check sum says that it is what `freeze` wrote.
  return parsed as FrozenContent;
}
