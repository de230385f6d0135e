import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import {
  addDraft,
  listRecipients,
  type Recipient,
  readStandingsOf,
  sendOut,
} from '../../../decisions/index.ts';
import { type AskRefusal, checkAsking } from '../../domain/schedule/check-asking.ts';
import { plannedOf, shownItems } from '../../domain/schedule/schedule.ts';
import { scheduleText } from '../../domain/schedule/schedule-text.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { insertBaseline } from '../../store/schedule-baseline-store.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';
import { readParticipantsAt } from '../participation/read-participants.ts';
import type { SchedulePlace } from './change-items.ts';
import { type HeldSchedule, holdSchedule } from './schedule-acting.ts';

export interface AskOrder extends SchedulePlace {
  readonly dueOn: CalendarDate | null;
  readonly introduction: string;
}

export type AskFault = 'unknown' | 'forbidden' | readonly AskRefusal[];

/** Puts the plan as it stands to all members that take part, and answers the document. */
export async function askForSchedule(
  services: Services,
  alliance: Alliance,
  order: AskOrder,
): Promise<Result<string, AskFault>> {
  const recipients = await listRecipients(services, alliance);
  return inActing(services, alliance, order.principal.accountId, (acting) =>
    putPlanToMembers(acting, order, recipients),
  );
}

/** The same within a transaction; without recipients nobody is written to. */
export async function putPlanToMembers(
  acting: Acting,
  order: AskOrder,
  recipients: readonly Recipient[],
): Promise<Result<string, AskFault>> {
  const { tx, today } = acting;
  const held = await holdSchedule(acting, order.slug, order.principal);
  if (!held.ok) return held;
  const schedule = held.value;
  const { undertaking, project } = schedule.held;
  const members = await readParticipantsAt(tx, undertaking.id, today);
  const items = shownItems(schedule.items);
  const isGoingRound = (await readStandingsOf(tx, projectSubject(undertaking).path)).some(
    ({ document }) => document.kind === 'projektablaufplan' && document.state === 'im-umlauf',
  );
  const refusals = checkAsking(order, {
    today,
    items: items.length,
    members: members.length,
    isGoingRound,
    isRunning: project.isRunning,
  });
  if (refusals.length > 0) return fail(refusals);
  const id = await sendPlan(acting, order, schedule, members, recipients);
  const baseline = {
    number: Math.max(0, ...schedule.baselines.map(({ number }) => number)) + 1,
    documentId: id,
    askedOn: today,
    agreedOn: null,
    items: items.map(plannedOf),
  };
  await insertBaseline(tx, acting.alliance.id, undertaking.id, baseline);
  await recordUndertaking(acting, undertaking.slug, 'schedule-asked', { baseline });
  return ok(id);
}

/** The wording of a plan as it stands. */
export const planText = ({ held, members, items }: HeldSchedule, introduction: string): string =>
  scheduleText({
    projectTitle: held.undertaking.title,
    items: shownItems(items),
    stages: held.stages,
    nameOf: (key) => members.find((member) => member.key === key)?.name ?? key,
    introduction: introduction.trim(),
  });

async function sendPlan(
  acting: Acting,
  { dueOn, introduction }: AskOrder,
  schedule: HeldSchedule,
  members: readonly { readonly memberKey: string; readonly name: string }[],
  recipients: readonly Recipient[],
): Promise<string> {
  const { undertaking } = schedule.held;
  const added = await addDraft(acting, {
    title: `Projektablaufplan „${undertaking.title}“`.slice(0, 200),
    kind: 'projektablaufplan',
    form: 'text',
    sameVersion: true,
    dueOn,
    body: planText(schedule, introduction),
    parties: members.map(({ memberKey }) => ({ memberKey, amount: null })),
    subject: projectSubject(undertaking),
    wordingPath: `${projectSubject(undertaking).path}/ablaufplan`,
    isSample: undertaking.isSample,
  });
  if (!added.ok) throw new Error(`a checked plan was refused: ${JSON.stringify(added.error)}`);
  const sent = await sendOut(acting, added.value, recipients);
  if (!sent.ok) throw new Error('a plan that was just drafted could not be sent');
  return added.value;
}
