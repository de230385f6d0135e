import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { readStandingsOf } from '../../../decisions/index.ts';
import { askedBaseline } from '../../domain/schedule/schedule.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { markAgreed } from '../../store/schedule-baseline-store.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';
import { endScheduleStage } from '../process/begin-stages.ts';
import type { SchedulePlace } from './change-items.ts';
import { type HeldSchedule, holdSchedule } from './schedule-acting.ts';

/** Makes the plan that all members agreed to the binding one; the error is one German sentence. */
export const agreeSchedule = (
  services: Services,
  alliance: Alliance,
  place: SchedulePlace,
): Promise<Result<'done', string>> =>
  inActing(services, alliance, place.principal.accountId, (acting) => bindPlan(acting, place));

/** The same within a transaction. */
export async function bindPlan(
  acting: Acting,
  { slug, principal }: SchedulePlace,
): Promise<Result<'done', string>> {
  const held = await holdSchedule(acting, slug, principal);
  if (!held.ok) return fail('Diesen Plan können Sie nicht ändern. Wenden Sie sich an die Geschäftsstelle.');
  const asked = askedBaseline(held.value.baselines);
  if (asked === null) return fail('Es ist kein Plan zur Abstimmung unterwegs. Geben Sie ihn zuerst heraus.');
  if (!(await isAgreed(acting, held.value, asked.documentId)))
    return fail(
      'Noch haben nicht alle Kommunen zugestimmt. Schließen Sie die Abstimmung ab, sobald alle Antworten da sind.',
    );
  const { undertaking, stages } = held.value.held;
  await markAgreed(acting.tx, undertaking.id, asked.number, acting.today);
  const after = await endScheduleStage(acting, undertaking, acting.today);
  const changed = after.filter((stage) =>
    stages.every(({ version, position }) => position !== stage.position || version !== stage.version),
  );
  const baseline = { ...asked, agreedOn: acting.today };
  await recordUndertaking(acting, slug, 'schedule-agreed', { baseline, stages: changed }, { stages });
  return ok('done');
}

async function isAgreed(acting: Acting, { held }: HeldSchedule, documentId: string): Promise<boolean> {
  const documents = await readStandingsOf(acting.tx, projectSubject(held.undertaking).path);
  const state = documents.find(({ document }) => document.id === documentId)?.document.state;
  return state === 'abgeschlossen' || state === 'versiegelt';
}
