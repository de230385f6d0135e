import { decimalToString } from '../../../../foundation/decimal.ts';
import { germanDecimal } from '../../../../foundation/german.ts';
import { fail, ok } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import {
  CROSSED,
  checkProcess,
  type ProcessDraft,
  type ProcessField,
} from '../../domain/advantage/check-process.ts';
import { refusal } from '../../domain/advantage/refusal.ts';
import { listProcesses, type ProcessRecord, saveProcess } from '../../store/process-store.ts';
import { type Done, type Held, inKeptProject, type Place, recordAppraisal } from './project-acting.ts';

/** A process to add (`id` null) or to change as it was at `version`. */
export interface ProcessOrder {
  readonly id: string | null;
  readonly version: number;
  readonly draft: ProcessDraft;
}

/** More than these no page and no reader takes in. */
const MOST_PROCESSES = 30;

/** Adds a process, or changes one that nobody changed since it was read. */
export const changeProcess = (
  services: Services,
  alliance: Alliance,
  place: Place,
  order: ProcessOrder,
): Promise<Done<ProcessField>> =>
  inKeptProject(services, alliance, place, (held) => keepProcess(held, order));

/** The same within a transaction. */
export async function keepProcess(
  held: Held,
  { id, version, draft }: ProcessOrder,
): Promise<Done<ProcessField>> {
  const { acting, scene } = held;
  const all = await listProcesses(acting.tx, scene.project.id);
  const before = all.find((process) => process.id === id);
  if (id !== null && !before) return fail('unknown');
  if (before && before.version !== version) return fail([CROSSED]);
  const checked = checkProcess(draft);
  if (!checked.ok) return checked;
  if (!before && all.filter(({ isRemoved }) => !isRemoved).length >= MOST_PROCESSES) return fail([TOO_MANY]);
  const position = Math.max(0, ...all.map((process) => process.position)) + 1;
  const after = {
    ...(before ?? { id: newId(), position, isRemoved: false, version: 0 }),
    ...checked.value,
  };
  return keep(held, { ...after, version: after.version + 1 }, 'process-saved', before);
}

/** Takes a process out of the model, or back into it; its figures are kept. */
export const setProcessRemoved = (
  services: Services,
  alliance: Alliance,
  place: Place,
  { id, isRemoved }: { readonly id: string; readonly isRemoved: boolean },
): Promise<Done<ProcessField>> =>
  inKeptProject(services, alliance, place, async (held): Promise<Done<ProcessField>> => {
    const all = await listProcesses(held.acting.tx, held.scene.project.id);
    const before = all.find((process) => process.id === id);
    if (!before) return fail('unknown');
    if (before.isRemoved === isRemoved) return ok(id);
    const after = { ...before, isRemoved, version: before.version + 1 };
    return keep(held, after, isRemoved ? 'process-removed' : 'process-restored', before);
  });

const TOO_MANY = refusal<ProcessField>(
  'title',
  `Ein Modell hat höchstens ${MOST_PROCESSES} Prozesse. Fassen Sie einige zusammen.`,
);

async function keep(
  held: Held,
  after: Omit<ProcessRecord, 'steps'>,
  act: string,
  before: ProcessRecord | undefined,
): Promise<Done<ProcessField>> {
  const { acting, scene } = held;
  await saveProcess(acting.tx, acting.alliance.id, scene.project.id, after);
  await recordAppraisal(held, act, { process: told(after) }, before && { process: told(before) });
  return ok(after.id);
}

const told = ({ title, caseName, effects, isRemoved }: Omit<ProcessRecord, 'steps'>) => ({
  title,
  caseName,
  effects: effects.map(({ fromCases, lessPercent }) => ({
    fromCases,
    lessPercent: germanDecimal(decimalToString(lessPercent)),
  })),
  isRemoved,
});
