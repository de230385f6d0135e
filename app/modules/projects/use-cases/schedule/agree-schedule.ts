import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { readStandingsOf } from '../../../decisions/index.ts';
import type { Stage } from '../../domain/process/stage.ts';
import { askedBaseline } from '../../domain/schedule/schedule.ts';
import { isClosed } from '../../domain/undertakings/document-state.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { markAgreed } from '../../store/schedule-baseline-store.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';
import { endScheduleStage } from '../process/begin-stages.ts';
import type { SchedulePlace } from './change-items.ts';
import { type HeldSchedule, holdSchedule, type ScheduleFault } from './schedule-acting.ts';

/** Makes the plan that all members agreed to the binding one, and ends the stage of the schedule. */
export const agreeSchedule = (
  services: Services,
  alliance: Alliance,
  place: SchedulePlace,
): Promise<Result<'done', ScheduleFault>> =>
  inActing(services, alliance, place.principal.accountId, (acting) => bindPlan(acting, place));

/** The same within a transaction. */
export async function bindPlan(
  acting: Acting,
  { slug, principal }: SchedulePlace,
): Promise<Result<'done', ScheduleFault>> {
  const held = await holdSchedule(acting, slug, principal);
  if (!held.ok) return held;
  const asked = askedBaseline(held.value.baselines);
  if (asked === null)
    return fail([refusal('Es ist kein Plan zur Abstimmung unterwegs. Geben Sie ihn zuerst heraus.')]);
  if (!(await isAgreed(acting, held.value, asked.documentId)))
    return fail([
      refusal(
        'Noch haben nicht alle Kommunen zugestimmt. Schließen Sie die Abstimmung ab, sobald alle Antworten da sind.',
      ),
    ]);
  const { undertaking, stages } = held.value.held;
  await markAgreed(acting.tx, undertaking.id, asked.number, acting.today);
  const after = await endScheduleStage(acting, undertaking, acting.today);
  const changed = after.filter((stage) =>
    stages.every(({ version, position }) => position !== stage.position || version !== stage.version),
  );
  const baseline = { ...asked, agreedOn: acting.today };
  await recordUndertaking(
    acting,
    slug,
    'schedule-agreed',
    { baseline, stages: changed },
    { baseline: asked, stages: beforeOf(stages, changed) },
  );
  return ok('done');
}

const beforeOf = (stages: readonly Stage[], changed: readonly Stage[]): Stage[] =>
  stages.filter(({ position }) => changed.some((stage) => stage.position === position));

const refusal = (message: string) => ({ field: 'state' as const, message });

async function isAgreed(acting: Acting, { held }: HeldSchedule, documentId: string): Promise<boolean> {
  const documents = await readStandingsOf(acting.tx, projectSubject(held.undertaking).path);
  return documents.some(({ document }) => document.id === documentId && isClosed(document.state));
}
