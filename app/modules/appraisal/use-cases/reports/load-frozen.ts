import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type VisibleParties, visibleParties } from '../../../decisions/domain/index.ts';
import { type DocumentStanding, type MemberStanding, readStandingsOf } from '../../../decisions/index.ts';
import {
  type ProjectMember,
  type ProjectScene,
  readProjectScene,
  readStayingMembers,
} from '../../../projects/index.ts';
import type { FrozenContent } from '../../domain/reports/frozen-report.ts';
import { countDirections, type Direction } from '../../domain/reports/member-decision.ts';
import { leavingMembers } from '../../domain/reports/plan-partial-withdrawal.ts';
import type { ReportKind } from '../../domain/reports/report-kind.ts';
import { type FrozenHead, findFrozenReport, listFrozenReports } from '../../store/frozen-report-store.ts';
import { mayChange } from '../hold-appraisal.ts';
import { openFrozen } from './freeze-report.ts';
import { readsEach } from './reads-each.ts';

export interface FrozenQuestion {
  readonly slug: string;
  readonly kind: ReportKind;
  readonly number: number;
}

/** How the members decide on a report, as someone may see it (practice 10). */
export interface ReportDecisions {
  readonly document: DocumentStanding['document'];
  /** Below /v/<slug>. */
  readonly path: string;
  readonly parties: VisibleParties<MemberStanding>;
  readonly counts: Readonly<Record<Direction, number>>;
  /** Members that answered that they leave and whose participation nobody ended; empty for all but the office. */
  readonly leaving: readonly MemberStanding[];
}

/** A frozen report with the decisions on it. */
export interface FrozenPage {
  readonly scene: ProjectScene;
  readonly head: FrozenHead;
  readonly content: FrozenContent;
  readonly decisions: ReportDecisions | null;
  /** Highest number of this kind. */
  readonly latestNumber: number;
  /** Office and project lead, until the project ends. */
  readonly mayWrite: boolean;
}

/** A frozen report as someone sees it; undefined where there is none. */
export const loadFrozen = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  { slug, kind, number }: FrozenQuestion,
): Promise<FrozenPage | undefined> =>
  database.inAlliance(alliance.id, async (tx) => {
    const today = clock.today();
    const scene = await readProjectScene(tx, { allianceId: alliance.id, principal, slug, today });
    if (!scene) return undefined;
    const record = await findFrozenReport(tx, { undertakingId: scene.project.id, kind, number });
    if (!record) return undefined;
    const { content: text, ...head } = record;
    const all = await listFrozenReports(tx, scene.project.id);
    const latestNumber = Math.max(...all.filter((one) => one.kind === kind).map((one) => one.number));
    const content = openFrozen({ content: text, sha256: head.sha256 });
    const standing = await readStanding(tx, scene, head);
    // Who took part when it was frozen, who is asked to decide on it, and who takes part today.
    const readers = [
      ...content.members.map(({ key }) => key),
      ...(standing?.parties ?? []).map(({ memberKey }) => memberKey),
    ];
    if (!readsEach(scene, readers)) return undefined;
    const decisions = standing ? await decisionsOf(tx, scene, standing) : null;
    return { scene, head, content, latestNumber, mayWrite: mayChange(scene), decisions };
  });

/** The decisions on a frozen report; null while it was not sent. */
export async function readDecisions(
  tx: Tx,
  scene: ProjectScene,
  head: Pick<FrozenHead, 'documentId'>,
): Promise<ReportDecisions | null> {
  const standing = await readStanding(tx, scene, head);
  return standing ? decisionsOf(tx, scene, standing) : null;
}

/** The document by which the members decide, with where each stands; undefined while it was not sent. */
async function readStanding(
  tx: Tx,
  { subject }: Pick<ProjectScene, 'subject'>,
  { documentId }: Pick<FrozenHead, 'documentId'>,
): Promise<DocumentStanding | undefined> {
  if (documentId === null) return undefined;
  return (await readStandingsOf(tx, subject.path)).find(({ document }) => document.id === documentId);
}

const decisionsOf = async (tx: Tx, scene: ProjectScene, standing: DocumentStanding) =>
  shown(scene, standing, await readStayingMembers(tx, scene.project.id));

/** What a viewer may see of the decisions on a document. */
export function shown(
  { viewer }: ProjectScene,
  { document, path, parties }: DocumentStanding,
  staying: readonly ProjectMember[],
): ReportDecisions {
  const participating = staying.map(({ memberKey }) => memberKey);
  return {
    document,
    path,
    parties: visibleParties(viewer, parties),
    counts: countDirections(parties.map(({ state }) => state)),
    leaving: viewer.isOffice ? leavingMembers(parties, participating) : [],
  };
}
