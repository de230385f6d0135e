import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { type ProjectScene, readProjectScene } from '../../../projects/index.ts';
import { type AskedMember, askedMembers } from '../../domain/reports/chapter-consent.ts';
import { draftChapter } from '../../domain/reports/draft-chapter.ts';
import { refuseFreeze } from '../../domain/reports/refuse-freeze.ts';
import { type Chapter, type ChapterDraft, isOutdated } from '../../domain/reports/report-chapter.ts';
import { type ChapterKey, chaptersOf, type ReportKind } from '../../domain/reports/report-kind.ts';
import type { ReportRefusal } from '../../domain/reports/report-refusal.ts';
import { listConsents } from '../../store/chapter-consent-store.ts';
import { listChapters, listChapterVersions } from '../../store/report-chapter-store.ts';
import { mayChange } from '../hold-appraisal.ts';
import { readFreezeFacts } from './freeze-report.ts';
import { readReportData } from './read-report-data.ts';
import { readsEach } from './reads-each.ts';
import { hasLead, isLead } from './report-acting.ts';

/** A chapter beside what the data of today say. */
export interface ShownChapter {
  readonly key: ChapterKey;
  /** Undefined while it was not drafted. */
  readonly chapter: Chapter | undefined;
  readonly fresh: ChapterDraft;
  /** The data say something else than when the chapter asked them. */
  readonly isOutdated: boolean;
  /** Members that it names once it is released, with what their heads say; office and lead see all, others their own. */
  readonly asked: readonly AskedMember[];
}

/** A report as it is being written. */
export interface ReportPage {
  readonly scene: ProjectScene;
  readonly kind: ReportKind;
  readonly chapters: readonly ShownChapter[];
  readonly isLead: boolean;
  readonly hasLead: boolean;
  /** Whether released chapters, which name what each member pays, are for the reader: not for members outside. */
  readonly readsReleased: boolean;
  /** Office and project lead, until the project ends. */
  readonly mayWrite: boolean;
  /** Number of the frozen report that holds the chapters as they are; null where there is none. */
  readonly frozenAs: number | null;
  /** All that keeps it from being frozen; for those who keep it alone. */
  readonly barred: readonly ReportRefusal[];
  /** Chapters that have to be refreshed before it is frozen. */
  readonly outdated: readonly ChapterKey[];
  /** The project or a chapter is made up. */
  readonly isSample: boolean;
}

export interface ReportQuestion {
  readonly slug: string;
  readonly kind: ReportKind;
}

/** A report with its chapters, for whoever may read the project; undefined where there is no such project. */
export const loadReport = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  { slug, kind }: ReportQuestion,
): Promise<ReportPage | undefined> =>
  database.inAlliance(alliance.id, async (tx) => {
    const today = clock.today();
    const scene = await readProjectScene(tx, { allianceId: alliance.id, principal, slug, today });
    if (!scene) return undefined;
    const data = await readReportData(tx, alliance, scene, today);
    const stored = await listChapters(tx, { undertakingId: scene.project.id, kind });
    const consents = await listConsents(tx, { undertakingId: scene.project.id, kind });
    const chapters = chaptersOf(kind).map((key): ShownChapter => {
      const chapter = stored.find((one) => one.key === key);
      const fresh = draftChapter(key, data, kind);
      const isOld = chapter !== undefined && isOutdated(chapter, fresh);
      const asked = chapter ? askedMembers(chapter, scene.members, consents).filter(isShown(scene)) : [];
      return { key, chapter, fresh, isOutdated: isOld, asked };
    });
    const isSample = scene.project.isSample || stored.some((chapter) => chapter.isSample);
    const facts = await readFreezeFacts(tx, scene, kind, data);
    return {
      isSample,
      frozenAs: facts.frozenAs,
      barred: refuseFreeze(facts),
      outdated: facts.outdated,
      scene,
      kind,
      chapters,
      isLead: isLead(scene),
      hasLead: hasLead(scene),
      readsReleased: readsEach(scene),
      mayWrite: mayChange(scene),
    };
  });

/** Nobody reads who else is late, or does not agree (practice 10). */
const isShown =
  ({ mayKeep, viewer }: ProjectScene) =>
  ({ memberKey }: AskedMember): boolean =>
    mayKeep || viewer.memberKeys.includes(memberKey);

/** All versions of a chapter, the latest first. */
export const loadChapterVersions = (
  { database }: Services,
  alliance: Alliance,
  { scene, kind }: Pick<ReportPage, 'scene' | 'kind'>,
  chapter: ChapterKey,
): Promise<readonly Chapter[]> =>
  database.inAlliance(alliance.id, (tx) =>
    listChapterVersions(tx, { undertakingId: scene.project.id, kind }, chapter),
  );
