import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { visibleParties } from '../../../decisions/domain/index.ts';
import type { DocumentStanding, MemberStanding } from '../../../decisions/index.ts';
import type { RecordedDecision } from '../../domain/process/gate-decision.ts';
import { findTemplate, type ProcessTemplate } from '../../domain/process/process-template.ts';
import type { Stage } from '../../domain/process/stage.ts';
import { type StageDeviation, stageDeviation } from '../../domain/process/stage-deviation.ts';
import { type ProjectFacts, projectFacts } from '../../domain/process/stage-order.ts';
import { whilePreparing } from '../../domain/process/while-preparing.ts';
import { mayKeepProject, type ProjectViewer } from '../../domain/team/project-viewer.ts';
import { stateAt } from '../../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listStageDecisions } from '../../store/stage-decision-store.ts';
import { listStagesOf } from '../../store/stage-store.ts';
import { findUndertaking } from '../../store/undertaking-store.ts';
import { readParticipantsAt, readStayingMembers } from '../participation/read-participants.ts';
import { readProjectViewer } from '../team/read-project-viewer.ts';
import { readGateDocuments } from './gate-documents.ts';
import { readTemplates } from './read-templates.ts';

/** The document by which members decide, as the viewer may see it (practice 10). */
export interface ShownGate {
  readonly document: DocumentStanding['document'];
  /** Below /v/<slug>. */
  readonly path: string;
  readonly parties: ReturnType<typeof visibleParties<MemberStanding>>;
  /** Members that answered "takes no part" and whose participation nobody has ended yet; empty for all but the office. */
  readonly leaving: readonly string[];
}

export interface ShownStage {
  readonly stage: Stage;
  readonly deviation: StageDeviation;
  /** From the template that the project started with; none where it has none. */
  readonly steps: readonly string[];
  readonly decisions: readonly RecordedDecision[];
  readonly gate: ShownGate | null;
}

export interface LoadedStages {
  readonly undertaking: UndertakingRecord;
  readonly project: ProjectFacts;
  readonly viewer: ProjectViewer;
  readonly mayKeep: boolean;
  readonly stages: readonly ShownStage[];
  readonly template: ProcessTemplate | undefined;
  /** How many members take part today. */
  readonly participants: number;
}

/** The stages of a project with plan, actual days, gates and decisions, as someone sees them; undefined without it. */
export const loadStages = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  slug: string,
): Promise<LoadedStages | undefined> =>
  database.inAlliance(alliance.id, (tx) => readStages(tx, alliance, principal, slug, clock.today()));

async function readStages(
  tx: Tx,
  alliance: Pick<Alliance, 'id'>,
  principal: Principal,
  slug: string,
  today: CalendarDate,
): Promise<LoadedStages | undefined> {
  const undertaking = await findUndertaking(tx, slug);
  if (!undertaking) return undefined;
  const viewer = await readProjectViewer(tx, principal, alliance.id, today);
  const participants = await readParticipantsAt(tx, undertaking.id, today);
  const staying = new Set((await readStayingMembers(tx, undertaking.id)).map(({ memberKey }) => memberKey));
  const stages = whilePreparing(await listStagesOf(tx, undertaking.id), stateAt(undertaking.states, today));
  const decisions = await listStageDecisions(tx, undertaking.id);
  const documents = await readGateDocuments(tx, undertaking);
  const { template: started } = undertaking;
  const template = started ? findTemplate(await readTemplates(tx), started) : undefined;
  return {
    undertaking,
    viewer,
    template,
    project: projectFacts(undertaking.states, today),
    mayKeep: mayKeepProject(viewer, participants),
    participants: participants.length,
    stages: stages.map((stage) => ({
      stage,
      deviation: stageDeviation(stage, today),
      steps: template?.stages.find(({ key }) => key === stage.key)?.steps ?? [],
      decisions: decisions.filter(({ position }) => position === stage.position),
      gate: shownGate(stage, documents, viewer, staying),
    })),
  };
}

function shownGate(
  { documentId }: Stage,
  documents: readonly DocumentStanding[],
  viewer: ProjectViewer,
  staying: ReadonlySet<string>,
): ShownGate | null {
  const found = documents.find(({ document }) => document.id === documentId);
  if (!found) return null;
  return {
    document: found.document,
    path: found.path,
    parties: visibleParties(viewer, found.parties),
    leaving: viewer.isOffice
      ? found.parties
          .filter(({ memberKey, state }) => state === 'nimmt-nicht-teil' && staying.has(memberKey))
          .map(({ name }) => name)
      : [],
  };
}
