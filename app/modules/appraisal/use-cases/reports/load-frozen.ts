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
import { reachOf } from '../../domain/advantage/reach.ts';
import type { FrozenContent } from '../../domain/reports/frozen-report.ts';
import { type Direction, directionOf } from '../../domain/reports/member-decision.ts';
import { leavingMembers } from '../../domain/reports/plan-partial-withdrawal.ts';
import type { ReportKind } from '../../domain/reports/report-kind.ts';
import { type FrozenHead, findFrozenReport, listFrozenReports } from '../../store/frozen-report-store.ts';
import { mayChange } from '../hold-appraisal.ts';
import { openFrozen } from './freeze-report.ts';

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
    const reach = reachOf(
      scene,
      content.members.map(({ key }) => key),
    );
    // It names what each member pays: whoever works for a member outside sees sums alone.
    if (!content.members.every(({ key }) => reach.sees(key))) return undefined;
    const mayWrite = mayChange(scene);
    return { scene, head, content, latestNumber, mayWrite, decisions: await readDecisions(tx, scene, head) };
  });

/** The decisions on a frozen report; null while it was not sent. */
export async function readDecisions(
  tx: Tx,
  scene: ProjectScene,
  { documentId }: Pick<FrozenHead, 'documentId'>,
): Promise<ReportDecisions | null> {
  if (documentId === null) return null;
  const found = (await readStandingsOf(tx, scene.subject.path)).find(
    ({ document }) => document.id === documentId,
  );
  if (!found) return null;
  const staying = await readStayingMembers(tx, scene.project.id);
  return shown(scene, found, staying);
}

/** What a viewer may see of the decisions on a document. */
export function shown(
  { viewer }: ProjectScene,
  { document, path, parties }: DocumentStanding,
  staying: readonly ProjectMember[],
): ReportDecisions {
  const count = (direction: Direction): number =>
    parties.filter(({ state }) => directionOf(state) === direction).length;
  const participating = staying.map(({ memberKey }) => memberKey);
  return {
    document,
    path,
    parties: visibleParties(viewer, parties),
    counts: { weiter: count('weiter'), 'nicht-weiter': count('nicht-weiter'), offen: count('offen') },
    leaving: viewer.isOffice ? leavingMembers(parties, participating) : [],
  };
}
