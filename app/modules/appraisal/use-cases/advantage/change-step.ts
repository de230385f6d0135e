import { decimalToString } from '../../../../foundation/decimal.ts';
import { germanDecimal } from '../../../../foundation/german.ts';
import { fail, ok } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import { readPayGradeRates } from '../../../surveys/index.ts';
import { CROSSED, checkStep, type StepDraft, type StepField } from '../../domain/advantage/check-process.ts';
import { STEP_KINDS } from '../../domain/advantage/process-model.ts';
import { type Refusal, refusal } from '../../domain/advantage/refusal.ts';
import { listProcesses, type StepRecord, saveStep } from '../../store/process-store.ts';
import { type AppraisalAnswer, type AppraisalPlace, inAppraisal } from '../hold-appraisal.ts';
import { recordAppraisal } from '../record-appraisal.ts';

/** A step to add (`id` null) or to change as it was at `version`. */
export interface StepOrder {
  readonly processId: string;
  readonly id: string | null;
  readonly version: number;
  readonly draft: StepDraft;
}

const MOST_STEPS = 30;

type Answer = AppraisalAnswer<string, Refusal<StepField>>;
type Project = Pick<ProjectScene['project'], 'id' | 'slug'>;

/** Adds a step to a process, or changes one that nobody changed since it was read. */
export const changeStep = (
  services: Services,
  alliance: Alliance,
  place: AppraisalPlace,
  order: StepOrder,
): Answer =>
  inAppraisal(services, alliance, place, (acting, { project }) => keepStep(acting, project, order));

/** The same within a transaction. */
export async function keepStep(
  acting: Acting,
  project: Project,
  { processId, id, version, draft }: StepOrder,
): Answer {
  const processes = await listProcesses(acting.tx, project.id);
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
  if (!before && isFull(process)) return fail([TOO_MANY]);
  const position = Math.max(0, ...process.steps.map((step) => step.position)) + 1;
  const after = {
    ...(before ?? { id: newId(), position, isRemoved: false, version: 0 }),
    ...checked.value,
  };
  return keep(acting, project, process, { ...after, version: after.version + 1 }, 'step-saved', before);
}

/** Takes a step out of its process, or back into it; the minutes told for it are kept. */
export const setStepRemoved = (
  services: Services,
  alliance: Alliance,
  place: AppraisalPlace,
  { id, isRemoved }: { readonly id: string; readonly isRemoved: boolean },
): Answer =>
  inAppraisal(services, alliance, place, async (acting, { project }): Answer => {
    const processes = await listProcesses(acting.tx, project.id);
    const process = processes.find(({ steps }) => steps.some((step) => step.id === id));
    const before = process?.steps.find((step) => step.id === id);
    if (!process || !before) return fail('unknown');
    if (before.isRemoved === isRemoved) return ok(id);
    if (!isRemoved && isFull(process)) return fail([TOO_MANY]);
    const after = { ...before, isRemoved, version: before.version + 1 };
    return keep(acting, project, process, after, isRemoved ? 'step-removed' : 'step-restored', before);
  });

const isFull = ({ steps }: { readonly steps: readonly StepRecord[] }): boolean =>
  steps.filter(({ isRemoved }) => !isRemoved).length >= MOST_STEPS;

const TOO_MANY = refusal<StepField>(
  'title',
  `Ein Prozess hat höchstens ${MOST_STEPS} Schritte. Fassen Sie einige zusammen, oder nehmen Sie zuerst einen heraus.`,
);

async function keep(
  acting: Acting,
  { slug }: Project,
  process: { readonly id: string; readonly title: string },
  after: StepRecord,
  act: string,
  before: StepRecord | undefined,
): Answer {
  await saveStep(acting.tx, acting.alliance.id, process.id, after);
  const told = (step: StepRecord) => ({ process: process.title, step: toldOf(step) });
  await recordAppraisal(acting, slug, act, told(after), before && told(before));
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
