import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import { checkText } from '../../domain/reports/check-text.ts';
import { draftChapter } from '../../domain/reports/draft-chapter.ts';
import { type Chapter, sameTables } from '../../domain/reports/report-chapter.ts';
import type { ChapterKey, ReportKind } from '../../domain/reports/report-kind.ts';
import { CROSSED, reportRefusal } from '../../domain/reports/report-refusal.ts';
import { insertChapters, listChapters } from '../../store/report-chapter-store.ts';
import { recordAppraisal } from '../record-appraisal.ts';
import { readReportData } from './read-report-data.ts';
import { holdOpenProject, labelOf, type ReportFault, type ReportOrder } from './report-acting.ts';

export interface ChapterOrder extends ReportOrder {
  readonly kind: ReportKind;
  readonly key: ChapterKey;
  /** Version that was looked at. */
  readonly version: number;
}

type Changed = Result<Chapter, ReportFault>;

/** Keeps what somebody wrote in a chapter; a release of what stood there ends. */
export const changeChapter = (
  services: Services,
  alliance: Alliance,
  order: ChapterOrder & { readonly text: string },
): Promise<Changed> =>
  inActing(services, alliance, order.principal.accountId, (acting) => writeText(acting, order));

/** The same within a transaction. */
export async function writeText(
  acting: Acting,
  order: ChapterOrder & { readonly text: string },
): Promise<Changed> {
  const held = await holdChapter(acting, order);
  if (!held.ok) return held;
  const text = checkText(order.text);
  if (!text.ok) return text;
  return keepVersion(acting, order, held.value, { act: 'text', text: text.value });
}

/** Takes over what the data of today say: the tables alone, or the words as well. */
export const refreshChapter = (
  services: Services,
  alliance: Alliance,
  order: ChapterOrder & { readonly withText: boolean },
): Promise<Changed> =>
  inActing(services, alliance, order.principal.accountId, async (acting) => {
    const held = await holdChapter(acting, order);
    if (!held.ok) return held;
    const { scene, chapter } = held.value;
    const data = await readReportData(acting.tx, alliance, scene, acting.today);
    const { text: fresh, tables } = draftChapter(order.key, data, order.kind);
    const text = order.withText ? fresh : chapter.text;
    if (text === chapter.text && fresh === chapter.draftedText && sameTables(tables, chapter.tables))
      return fail([reportRefusal('stand', 'Die Daten sagen nichts Neues; das Kapitel bleibt, wie es ist.')]);
    const isSample = chapter.isSample || data.isSample;
    const changes = { act: 'daten', text, tables, draftedText: fresh, isSample } as const;
    return keepVersion(acting, order, held.value, changes);
  });

interface HeldChapter {
  readonly scene: ProjectScene;
  readonly chapter: Chapter;
}

async function holdChapter(
  acting: Acting,
  { kind, key, version, ...order }: ChapterOrder,
): Promise<Result<HeldChapter, ReportFault>> {
  const held = await holdOpenProject(acting, order);
  if (!held.ok) return held;
  const place = { undertakingId: held.value.project.id, kind };
  const chapter = (await listChapters(acting.tx, place)).find((one) => one.key === key);
  if (!chapter) return fail('unknown');
  return chapter.version === version ? ok({ scene: held.value, chapter }) : fail([CROSSED]);
}

async function keepVersion(
  acting: Acting,
  { kind }: ChapterOrder,
  { scene, chapter }: HeldChapter,
  changes: Pick<Chapter, 'act'> & Partial<Chapter>,
): Promise<Changed> {
  const { tx, alliance, at, actor } = acting;
  const by = { byLabel: labelOf(scene), note: '', at, version: chapter.version + 1 };
  const next = { ...chapter, ...changes, ...by };
  await insertChapters(tx, alliance.id, { undertakingId: scene.project.id, kind }, [next], actor);
  const told = ({ key, version, text }: Chapter) => ({ kind, chapter: key, version, text });
  await recordAppraisal(acting, scene.project.slug, 'report-changed', told(next), told(chapter));
  return ok(next);
}
