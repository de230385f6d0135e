import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { addVersion, listRecipients, type Recipient, readStandingsOf } from '../../../decisions/index.ts';
import type { AskRefusal } from '../../domain/schedule/check-asking.ts';
import {
  askedBaseline,
  differsFrom,
  plannedOf,
  type ScheduleBaseline,
  shownItems,
} from '../../domain/schedule/schedule.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { insertBaseline } from '../../store/schedule-baseline-store.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';
import { type AskFault, planText } from './ask-for-schedule.ts';
import type { SchedulePlace } from './change-items.ts';
import { type HeldSchedule, holdSchedule } from './schedule-acting.ts';

export interface RenewOrder extends SchedulePlace {
  readonly dueOn: CalendarDate | null;
  /** What changed and why. */
  readonly changeNote: string;
}

/** Puts the changed plan to the members as a new version of the document that goes round, and answers the document. */
export async function renewSchedule(
  services: Services,
  alliance: Alliance,
  order: RenewOrder,
): Promise<Result<string, AskFault>> {
  const recipients = await listRecipients(services, alliance);
  return inActing(services, alliance, order.principal.accountId, (acting) =>
    putNewVersion(acting, order, recipients),
  );
}

async function putNewVersion(
  acting: Acting,
  order: RenewOrder,
  recipients: readonly Recipient[],
): Promise<Result<string, AskFault>> {
  const held = await holdSchedule(acting, order.slug, order.principal);
  if (!held.ok) return held;
  const schedule = held.value;
  const { undertaking } = schedule.held;
  const asked = askedBaseline(schedule.baselines);
  const going = (await readStandingsOf(acting.tx, projectSubject(undertaking).path)).find(
    ({ document }) => document.id === asked?.documentId && document.state === 'im-umlauf',
  );
  const refusal = refuse(schedule, going ? asked : null, order, acting.today);
  if (refusal || !going || !asked) return fail(refusal ? [refusal] : [NOT_GOING]);
  const renewed = await addVersion(
    acting,
    {
      documentId: going.document.id,
      basedOn: going.document.versionNumber,
      body: planText(schedule, ''),
      changeNote: order.changeNote,
      scope: 'alle',
      named: [],
      dueOn: order.dueOn,
    },
    recipients,
  );
  if (!renewed.ok)
    return renewed.error === 'unknown'
      ? fail('unknown')
      : fail([{ field: 'state', message: renewed.error.reason }]);
  const baseline = {
    ...asked,
    number: asked.number + 1,
    askedOn: acting.today,
    items: shownItems(schedule.items).map(plannedOf),
  };
  await insertBaseline(acting.tx, acting.alliance.id, undertaking.id, baseline);
  await recordUndertaking(acting, undertaking.slug, 'schedule-renewed', { baseline });
  return ok(going.document.id);
}

const NOT_GOING: AskRefusal = {
  field: 'state',
  message: 'Es ist kein Plan zur Abstimmung unterwegs. Geben Sie ihn zuerst heraus.',
};

function refuse(
  { items }: HeldSchedule,
  asked: ScheduleBaseline | null,
  { changeNote, dueOn }: RenewOrder,
  today: CalendarDate,
): AskRefusal | null {
  if (!asked) return NOT_GOING;
  if (shownItems(items).length === 0)
    return { field: 'state', message: 'Der Plan ist leer. Tragen Sie zuerst Termine ein.' };
  if (!differsFrom(items, asked))
    return { field: 'state', message: 'Der Plan ist, wie er zur Abstimmung steht. Ändern Sie ihn zuerst.' };
  if (changeNote.trim() === '')
    return { field: 'introduction', message: 'Schreiben Sie, was sich geändert hat und warum.' };
  return dueOn === null || dueOn <= today
    ? {
        field: 'dueOn',
        message: 'Geben Sie an, bis wann die Kommunen antworten sollen: ein Tag nach heute.',
      }
    : null;
}
