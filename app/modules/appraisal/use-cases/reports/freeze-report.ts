import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { canonicalJson } from '../../../../platform/audit/canonical-json.ts';
import type { Services } from '../../../../platform/services.ts';
import { sha256Of } from '../../../../platform/sha256.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type FrozenContent, freezeContent } from '../../domain/reports/frozen-report.ts';
import { type FreezeFacts, refuseFreeze } from '../../domain/reports/refuse-freeze.ts';
import type { ReportData } from '../../domain/reports/report-data.ts';
import type { ReportKind } from '../../domain/reports/report-kind.ts';
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
  const place = { undertakingId: project.id, kind: order.kind };
  const data = await readReportData(tx, alliance, held.value, today);
  const facts = await readFreezeFacts(tx, place, data);
  const refusals = refuseFreeze(facts);
  if (refusals.length > 0) return fail(refusals);
  const number = facts.lastNumber + 1;
  const { slug } = project;
  const isSample = data.isSample || facts.chapters.some((chapter) => chapter.isSample);
  const content = freezeContent({ ...facts, number, slug, isSample }, data);
  const text = canonicalJson(content);
  const sha256 = sha256Of(text);
  const report = { ...place, number, content: text, sha256, byLabel: labelOf(held.value), at };
  await insertFrozenReport(tx, alliance.id, report, actor);
  await recordAppraisal(acting, slug, 'report-frozen', { kind: order.kind, number, text: sha256 });
  return ok(number);
}

/** What freezing is decided from, with the number of the last frozen one (0 for none). */
export async function readFreezeFacts(
  tx: Tx,
  place: ReportPlace,
  data: ReportData,
): Promise<FreezeFacts & { readonly lastNumber: number }> {
  const chapters = await listChapters(tx, place);
  const frozen = await listFrozenReports(tx, place.undertakingId);
  const lastNumber = Math.max(
    0,
    ...frozen.filter(({ kind }) => kind === place.kind).map((one) => one.number),
  );
  const last = lastNumber > 0 ? await readFrozen(tx, { ...place, number: lastNumber }) : undefined;
  const told = (list: readonly { key: string; text: string; tables: readonly unknown[] }[]): string =>
    canonicalJson(Object.fromEntries(list.map(({ key, text, tables }) => [key, { text, tables }])));
  return {
    kind: place.kind,
    chapters,
    lastNumber,
    hasRecommendation: data.recommendation !== null,
    isFundingChecked: data.isFundingChecked,
    isUnchanged: last !== undefined && told(last.chapters) === told(chapters),
  };
}

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
