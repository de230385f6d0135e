import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { type DocumentStanding, readStandingsOf } from '../../../decisions/index.ts';
import {
  type ProjectMember,
  type ProjectScene,
  readProjectScene,
  readStayingMembers,
} from '../../../projects/index.ts';
import { unreleased } from '../../domain/reports/plan-release.ts';
import { chaptersOf, REPORT_KIND_LIST, type ReportKind } from '../../domain/reports/report-kind.ts';
import { type FrozenHead, listFrozenReports } from '../../store/frozen-report-store.ts';
import { hasSampleChapters, listChapters } from '../../store/report-chapter-store.ts';
import { mayChange } from '../hold-appraisal.ts';
import { type ReportDecisions, shown } from './load-frozen.ts';
import { readsEach } from './reads-each.ts';

/** Where one of the two reports stands. */
export interface ReportSummary {
  readonly kind: ReportKind;
  readonly chapters: number;
  readonly drafted: number;
  readonly released: number;
  /** The youngest first. */
  readonly frozen: readonly ListedReport[];
}

/** A frozen report in the list of a project. */
export interface ListedReport {
  readonly head: FrozenHead;
  readonly decisions: ReportDecisions | null;
  /** The reader may open it: it names what each member pays. */
  readonly isOpen: boolean;
}

export interface ReportsPage {
  readonly scene: ProjectScene;
  readonly reports: readonly ReportSummary[];
  /** The project or a chapter is made up. */
  readonly isSample: boolean;
  /** Office and project lead, until the project ends. */
  readonly mayWrite: boolean;
}

/** The reports of a project; undefined where there is no such project. */
export const loadReports = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  slug: string,
): Promise<ReportsPage | undefined> =>
  database.inAlliance(alliance.id, async (tx) => {
    const question = { allianceId: alliance.id, principal, slug, today: clock.today() };
    const scene = await readProjectScene(tx, question);
    if (!scene) return undefined;
    const frozen = await listFrozenReports(tx, scene.project.id);
    const standings = frozen.some(({ documentId }) => documentId !== null)
      ? await readStandingsOf(tx, scene.subject.path)
      : [];
    const staying = await readStayingMembers(tx, scene.project.id);
    const reports: ReportSummary[] = [];
    for (const kind of REPORT_KIND_LIST) {
      const chapters = await listChapters(tx, { undertakingId: scene.project.id, kind });
      const keys = chaptersOf(kind);
      reports.push({
        kind,
        chapters: keys.length,
        drafted: chapters.length,
        released: keys.length - unreleased(keys, chapters).length,
        frozen: frozen
          .filter((head) => head.kind === kind)
          .map((head) => listed(scene, head, standings, staying)),
      });
    }
    const isSample = scene.project.isSample || (await hasSampleChapters(tx, scene.project.id));
    return { scene, reports, isSample, mayWrite: mayChange(scene) };
  });

function listed(
  scene: ProjectScene,
  head: FrozenHead,
  standings: readonly DocumentStanding[],
  staying: readonly ProjectMember[],
): ListedReport {
  const found = standings.find(({ document }) => document.id === head.documentId);
  const asked = (found?.parties ?? []).map(({ memberKey }) => memberKey);
  return {
    head,
    decisions: found ? shown(scene, found, staying) : null,
    isOpen: readsEach(scene, asked),
  };
}
