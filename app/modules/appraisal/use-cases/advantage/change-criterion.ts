import { fail, ok } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import {
  type CriterionDraft,
  type CriterionField,
  checkCriterion,
} from '../../domain/advantage/check-criterion.ts';
import { CROSSED } from '../../domain/advantage/check-process.ts';
import {
  ASPECTS,
  CRITERION_VERDICTS,
  type Criterion,
  DEFAULT_CRITERIA,
} from '../../domain/advantage/criterion.ts';
import { refusal } from '../../domain/advantage/refusal.ts';
import { listCriteria, saveCriterion } from '../../store/criterion-store.ts';
import { type Done, type Held, inKeptProject, type Place, recordAppraisal } from './project-acting.ts';

/** A criterion to add (`id` null) or to change as it was at `version`. */
export interface CriterionOrder {
  readonly id: string | null;
  readonly version: number;
  readonly draft: CriterionDraft;
}

const MOST_CRITERIA = 30;

/** Starts with the default criteria; nothing where a project has some already. */
export const startCriteria = (
  services: Services,
  alliance: Alliance,
  place: Place,
): Promise<Done<CriterionField>> => inKeptProject(services, alliance, place, keepDefaultCriteria);

/** The same within a transaction. */
export async function keepDefaultCriteria(held: Held): Promise<Done<CriterionField>> {
  const { acting, scene } = held;
  const known = await listCriteria(acting.tx, scene.project.id);
  if (known.length > 0) return ok(scene.project.slug);
  const criteria = DEFAULT_CRITERIA.map((seed, index) => ({
    ...OPEN,
    ...seed,
    id: newId(),
    position: index + 1,
  }));
  for (const criterion of criteria)
    await saveCriterion(acting.tx, acting.alliance.id, scene.project.id, criterion);
  await recordAppraisal(held, 'criteria-started', { criteria: criteria.map(({ title }) => title) });
  return ok(scene.project.slug);
}

const OPEN = { verdict: 'offen', statement: '', evidence: '', isRemoved: false, version: 1 } as const;

/** Adds a criterion, or changes one that nobody changed since it was read. */
export const changeCriterion = (
  services: Services,
  alliance: Alliance,
  place: Place,
  order: CriterionOrder,
): Promise<Done<CriterionField>> =>
  inKeptProject(services, alliance, place, (held) => keepCriterion(held, order));

/** The same within a transaction. */
export async function keepCriterion(
  held: Held,
  { id, version, draft }: CriterionOrder,
): Promise<Done<CriterionField>> {
  const all = await listCriteria(held.acting.tx, held.scene.project.id);
  const before = all.find((criterion) => criterion.id === id);
  if (id !== null && !before) return fail('unknown');
  if (before && before.version !== version) return fail([CROSSED]);
  const checked = checkCriterion(draft);
  if (!checked.ok) return checked;
  if (!before && all.filter(({ isRemoved }) => !isRemoved).length >= MOST_CRITERIA) return fail([TOO_MANY]);
  const position = Math.max(0, ...all.map((criterion) => criterion.position)) + 1;
  const after = {
    ...(before ?? { id: newId(), position, isRemoved: false, version: 0 }),
    ...checked.value,
  };
  return keep(held, { ...after, version: after.version + 1 }, 'criterion-saved', before);
}

/** Takes a criterion out of the list, or back into it; its scores are kept. */
export const setCriterionRemoved = (
  services: Services,
  alliance: Alliance,
  place: Place,
  { id, isRemoved }: { readonly id: string; readonly isRemoved: boolean },
): Promise<Done<CriterionField>> =>
  inKeptProject(services, alliance, place, async (held): Promise<Done<CriterionField>> => {
    const all = await listCriteria(held.acting.tx, held.scene.project.id);
    const before = all.find((criterion) => criterion.id === id);
    if (!before) return fail('unknown');
    if (before.isRemoved === isRemoved) return ok(id);
    const after = { ...before, isRemoved, version: before.version + 1 };
    return keep(held, after, isRemoved ? 'criterion-removed' : 'criterion-restored', before);
  });

const TOO_MANY = refusal<CriterionField>(
  'title',
  `Eine Prüfung hat höchstens ${MOST_CRITERIA} Kriterien. Fassen Sie einige zusammen.`,
);

async function keep(
  held: Held,
  after: Criterion,
  act: string,
  before: Criterion | undefined,
): Promise<Done<CriterionField>> {
  const { acting, scene } = held;
  await saveCriterion(acting.tx, acting.alliance.id, scene.project.id, after);
  await recordAppraisal(held, act, told(after), before && told(before));
  return ok(after.id);
}

/** As people read it. */
const told = ({ aspect, title, question, verdict, statement, evidence, isRemoved }: Criterion) => ({
  criterion: {
    aspect: ASPECTS[aspect],
    title,
    question,
    verdict: CRITERION_VERDICTS[verdict],
    statement,
    evidence,
    isRemoved,
  },
});
