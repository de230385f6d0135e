import { decimalToString } from '../../../../foundation/decimal.ts';
import { germanDecimal } from '../../../../foundation/german.ts';
import { fail, ok } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import { readPayGradeRates } from '../../../surveys/index.ts';
import { CROSSED, checkStep, type StepDraft, type StepField } from '../../domain/advantage/check-process.ts';
import { STEP_KINDS } from '../../domain/advantage/process-model.ts';
import { refusal } from '../../domain/advantage/refusal.ts';
import { listProcesses, type StepRecord, saveStep } from '../../store/process-store.ts';
import { type Done, type Held, inKeptProject, type Place, recordAppraisal } from './project-acting.ts';

/** A step to add (`id` null) or to change as it was at `version`. */
export interface StepOrder {
  readonly processId: string;
  readonly id: string | null;
  readonly version: number;
  readonly draft: StepDraft;
}

const MOST_STEPS = 30;

/** Adds a step to a process, or changes one that nobody changed since it was read. */
export const changeStep = (
  services: Services,
  alliance: Alliance,
  place: Place,
  order: StepOrder,
): Promise<Done<StepField>> => inKeptProject(services, alliance, place, (held) => keepStep(held, order));

/** The same within a transaction. */
export async function keepStep(
  held: Held,
  { processId, id, version, draft }: StepOrder,
): Promise<Done<StepField>> {
  const { acting, scene } = held;
  const processes = await listProcesses(acting.tx, scene.project.id);
  const process = processes.find((candidate) => candidate.id === processId);
  const before = process?.steps.find((step) => step.id === id);
  if (!process || (id !== null && !before)) return fail('unknown');
  if (before && before.version !== version) return fail([CROSSED]);
  const rates = await readPayGradeRates(acting.tx);
  const checked = checkStep(
    draft,
    rates.map(({ payGrade }) => payGrade),
  );
  if (!checked.ok) return checked;
  if (!before && process.steps.filter(({ isRemoved }) => !isRemoved).length >= MOST_STEPS)
    return fail([TOO_MANY]);
  const position = Math.max(0, ...process.steps.map((step) => step.position)) + 1;
  const after = {
    ...(before ?? { id: newId(), position, isRemoved: false, version: 0 }),
    ...checked.value,
  };
  return keep(held, process, { ...after, version: after.version + 1 }, 'step-saved', before);
}

/** Takes a step out of its process, or back into it; the minutes told for it are kept. */
export const setStepRemoved = (
  services: Services,
  alliance: Alliance,
  place: Place,
  { id, isRemoved }: { readonly id: string; readonly isRemoved: boolean },
): Promise<Done<StepField>> =>
  inKeptProject(services, alliance, place, async (held): Promise<Done<StepField>> => {
    const processes = await listProcesses(held.acting.tx, held.scene.project.id);
    const process = processes.find(({ steps }) => steps.some((step) => step.id === id));
    const before = process?.steps.find((step) => step.id === id);
    if (!process || !before) return fail('unknown');
    if (before.isRemoved === isRemoved) return ok(id);
    const after = { ...before, isRemoved, version: before.version + 1 };
    return keep(held, process, after, isRemoved ? 'step-removed' : 'step-restored', before);
  });

const TOO_MANY = refusal<StepField>(
  'title',
  `Ein Prozess hat höchstens ${MOST_STEPS} Schritte. Fassen Sie einige zusammen.`,
);

async function keep(
  held: Held,
  process: { readonly id: string; readonly title: string },
  after: StepRecord,
  act: string,
  before: StepRecord | undefined,
): Promise<Done<StepField>> {
  const { acting } = held;
  await saveStep(acting.tx, acting.alliance.id, process.id, after);
  const told = (step: StepRecord) => ({ process: process.title, step: toldOf(step) });
  await recordAppraisal(held, act, told(after), before && told(before));
  return ok(after.id);
}

/** As people read it. */
const toldOf = (step: StepRecord) => ({
  title: step.title,
  kind: STEP_KINDS[step.kind],
  sharePercent: germanDecimal(decimalToString(step.sharePercent)),
  minutesToday: germanDecimal(decimalToString(step.minutesToday)),
  minutesPooled: germanDecimal(decimalToString(step.minutesPooled)),
  gradeToday: step.gradeToday,
  gradePooled: step.gradePooled,
  isRemoved: step.isRemoved,
});
