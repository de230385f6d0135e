import { fail, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import {
  addDraft,
  listRecipients,
  type NewDocument,
  type Recipient,
  sendOut,
} from '../../../decisions/index.ts';
import { checkGateRequest, type GateRequest } from '../../domain/process/check-gate-request.ts';
import { gateText, gateTitle } from '../../domain/process/gate-text.ts';
import type { Stage } from '../../domain/process/stage.ts';
import { stageRefusal } from '../../domain/process/stage-order.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { updateStage } from '../../store/stage-store.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';
import { readParticipantsAt } from '../participation/read-participants.ts';
import { gateDocumentState } from './gate-documents.ts';
import { type HeldStages, holdStages, STAGE_CONFLICT, type StageFault } from './stage-acting.ts';

export interface GateOrder extends GateRequest {
  readonly slug: string;
  readonly position: number;
  /** Version of the stage that was looked at. */
  readonly version: number;
  /** False leaves it a draft, which the office can still change. */
  readonly send: boolean;
  readonly principal: Principal;
}

/** Puts the end of a stage to all members that take part today, and answers the document. */
export async function askForGate(
  services: Services,
  alliance: Alliance,
  order: GateOrder,
): Promise<Result<string, StageFault>> {
  const recipients = order.send ? await listRecipients(services, alliance) : [];
  return inActing(services, alliance, order.principal.accountId, (acting) =>
    putToMembers(acting, order, recipients),
  );
}

/** The same within a transaction; without recipients nobody is written to. */
async function putToMembers(
  acting: Acting,
  order: GateOrder,
  recipients: readonly Recipient[],
): Promise<Result<string, StageFault>> {
  const { tx, today } = acting;
  const held = await holdStages(acting, order.slug, order.principal);
  if (!held.ok) return held;
  const { undertaking, stages, project } = held.value;
  const stage = stages.find(({ position }) => position === order.position);
  if (!stage) return fail('unknown');
  if (stage.version !== order.version) return fail([STAGE_CONFLICT]);
  const members = await readParticipantsAt(tx, undertaking.id, today);
  const document = await gateDocumentState(tx, undertaking, stage);
  const facts = { today, isRunning: project.isRunning, document, participants: members.length };
  const refusals = checkGateRequest(stage, order, facts);
  if (refusals.length > 0) return fail(refusals);
  const keys = members.map(({ memberKey }) => memberKey);
  const added = await addDraft(acting, draftOf(held.value, stage, order, keys));
  if (!added.ok) return fail(added.error.map(({ reason }) => stageRefusal('document', reason)));
  if (order.send) {
    const sent = await sendOut(acting, added.value, recipients);
    if (!sent.ok) throw new Error('a gate document that was just drafted could not be sent');
  }
  await linkGateDocument(acting, held.value, stage, added.value);
  return added;
}

/** Makes a document the one by which the members decide a stage. */
export async function linkGateDocument(
  acting: Acting,
  { undertaking }: HeldStages,
  stage: Stage,
  documentId: string,
): Promise<void> {
  await updateStage(acting.tx, undertaking.id, { ...stage, documentId });
  const after = { ...stage, documentId, version: stage.version + 1 };
  await recordUndertaking(acting, undertaking.slug, 'stage-asked', { stages: [after] }, { stages: [stage] });
}

function draftOf(
  { undertaking, stages }: HeldStages,
  stage: Stage,
  { dueOn, introduction }: GateRequest,
  memberKeys: readonly string[],
): NewDocument {
  const { title } = undertaking;
  const next = stages.find(({ position, state }) => position > stage.position && state === 'offen');
  return {
    title: gateTitle({ projectTitle: title, stage }),
    kind: 'freigabe',
    form: 'text',
    sameVersion: true,
    dueOn,
    body: gateText({ projectTitle: title, stage, count: stages.length, introduction, next }),
    parties: memberKeys.map((memberKey) => ({ memberKey, amount: null })),
    subject: projectSubject(undertaking),
    isSample: undertaking.isSample,
  };
}
