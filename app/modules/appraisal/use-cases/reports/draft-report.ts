import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { draftChapter } from '../../domain/reports/draft-chapter.ts';
import type { Chapter } from '../../domain/reports/report-chapter.ts';
import { chaptersOf, type ReportKind } from '../../domain/reports/report-kind.ts';
import { reportRefusal } from '../../domain/reports/report-refusal.ts';
import { insertChapters, listChapters } from '../../store/report-chapter-store.ts';
import { recordAppraisal } from '../record-appraisal.ts';
import { readReportData } from './read-report-data.ts';
import { holdOpenProject, labelOf, type ReportFault, type ReportOrder } from './report-acting.ts';

export interface DraftOrder extends ReportOrder {
  readonly kind: ReportKind;
  /** Played as a sample; without, made up only where the data are. */
  readonly isSample?: boolean;
}

/** Drafts all chapters of a report that are not there yet, from the data of today. Answers how many. */
export const draftReport = (
  services: Services,
  alliance: Alliance,
  order: DraftOrder,
): Promise<Result<number, ReportFault>> =>
  inActing(services, alliance, order.principal.accountId, (acting) => draftMissing(acting, order));

/** The same within a transaction. */
export async function draftMissing(acting: Acting, order: DraftOrder): Promise<Result<number, ReportFault>> {
  const { tx, alliance, today, at, actor } = acting;
  const held = await holdOpenProject(acting, order);
  if (!held.ok) return held;
  const scene = held.value;
  const { kind } = order;
  const place = { undertakingId: scene.project.id, kind };
  const there = (await listChapters(tx, place)).map(({ key }) => key);
  const missing = chaptersOf(kind).filter((key) => !there.includes(key));
  if (missing.length === 0) return fail([ALL_THERE]);
  const data = await readReportData(tx, alliance, scene, today);
  const isSample = order.isSample === true || data.isSample;
  const by = { byLabel: labelOf(scene), note: '', at, version: 1, act: 'entwurf', isSample } as const;
  const drafted = missing.map((key): Chapter => {
    const { text, tables } = draftChapter(key, data, kind);
    return { ...by, key, text, tables, draftedText: text };
  });
  await insertChapters(tx, alliance.id, place, drafted, actor);
  await recordAppraisal(acting, scene.project.slug, 'report-drafted', { kind, chapters: missing });
  return ok(missing.length);
}

const ALL_THERE = reportRefusal(
  'stand',
  'Alle Kapitel sind schon entworfen. Öffnen Sie ein Kapitel, um es neu aus den Daten zu holen.',
);
