import { decimalToString } from '../../../../foundation/decimal.ts';
import { germanDecimal } from '../../../../foundation/german.ts';
import { fail, ok } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import {
  CROSSED,
  checkProcess,
  type ProcessDraft,
  type ProcessField,
} from '../../domain/advantage/check-process.ts';
import { type Refusal, refusal } from '../../domain/advantage/refusal.ts';
import { listProcesses, type ProcessRecord, saveProcess } from '../../store/process-store.ts';
import { type AppraisalAnswer, type AppraisalPlace, inAppraisal } from '../hold-appraisal.ts';
import { recordAppraisal } from '../record-appraisal.ts';

/** A process to add (`id` null) or to change as it was at `version`. */
export interface ProcessOrder {
  readonly id: string | null;
  readonly version: number;
  readonly draft: ProcessDraft;
}

/** More than these no page and no reader takes in. */
const MOST_PROCESSES = 30;

type Answer = AppraisalAnswer<string, Refusal<ProcessField>>;
type Project = Pick<ProjectScene['project'], 'id' | 'slug'>;

/** Adds a process, or changes one that nobody changed since it was read. */
export const changeProcess = (
  services: Services,
  alliance: Alliance,
  place: AppraisalPlace,
  order: ProcessOrder,
): Answer =>
  inAppraisal(services, alliance, place, (acting, { project }) => keepProcess(acting, project, order));

/** The same within a transaction. */
export async function keepProcess(
  acting: Acting,
  project: Project,
  { id, version, draft }: ProcessOrder,
): Answer {
  const all = await listProcesses(acting.tx, project.id);
  const before = all.find((process) => process.id === id);
  if (id !== null && !before) return fail('unknown');
  if (before && before.version !== version) return fail([CROSSED]);
  const checked = checkProcess(draft);
  if (!checked.ok) return checked;
  if (!before && isFull(all)) return fail([TOO_MANY]);
  const position = Math.max(0, ...all.map((process) => process.position)) + 1;
  const after = {
    ...(before ?? { id: newId(), position, isRemoved: false, version: 0 }),
    ...checked.value,
  };
  return keep(acting, project, { ...after, version: after.version + 1 }, 'process-saved', before);
}

/** Takes a process out of the model, or back into it; its figures are kept. */
export const setProcessRemoved = (
  services: Services,
  alliance: Alliance,
  place: AppraisalPlace,
  { id, isRemoved }: { readonly id: string; readonly isRemoved: boolean },
): Answer =>
  inAppraisal(services, alliance, place, async (acting, { project }): Answer => {
    const all = await listProcesses(acting.tx, project.id);
    const before = all.find((process) => process.id === id);
    if (!before) return fail('unknown');
    if (before.isRemoved === isRemoved) return ok(id);
    if (!isRemoved && isFull(all)) return fail([TOO_MANY]);
    const after = { ...before, isRemoved, version: before.version + 1 };
    return keep(acting, project, after, isRemoved ? 'process-removed' : 'process-restored', before);
  });

const isFull = (all: readonly ProcessRecord[]): boolean =>
  all.filter(({ isRemoved }) => !isRemoved).length >= MOST_PROCESSES;

const TOO_MANY = refusal<ProcessField>(
  'title',
  `Ein Modell hat höchstens ${MOST_PROCESSES} Prozesse. Fassen Sie einige zusammen, oder nehmen Sie zuerst einen heraus.`,
);

async function keep(
  acting: Acting,
  project: Project,
  after: Omit<ProcessRecord, 'steps'>,
  act: string,
  before: ProcessRecord | undefined,
): Answer {
  await saveProcess(acting.tx, acting.alliance.id, project.id, after);
  await recordAppraisal(
    acting,
    project.slug,
    act,
    { process: told(after) },
    before && { process: told(before) },
  );
  return ok(after.id);
}

const told = ({ title, caseName, isPilot, effects, isRemoved }: Omit<ProcessRecord, 'steps'>) => ({
  title,
  caseName,
  isPilot,
  effects: effects.map(({ fromCases, lessPercent }) => ({
    fromCases,
    lessPercent: germanDecimal(decimalToString(lessPercent)),
  })),
  isRemoved,
});
