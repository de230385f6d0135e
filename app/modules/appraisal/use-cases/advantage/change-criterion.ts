import { fail, ok } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import type { ProjectScene } from '../../../projects/index.ts';
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
import { type Refusal, refusal } from '../../domain/advantage/refusal.ts';
import { listCriteria, saveCriterion } from '../../store/criterion-store.ts';
import { type AppraisalAnswer, type AppraisalPlace, inAppraisal } from '../hold-appraisal.ts';
import { recordAppraisal } from '../record-appraisal.ts';

/** A criterion to add (`id` null) or to change as it was at `version`. */
export interface CriterionOrder {
  readonly id: string | null;
  readonly version: number;
  readonly draft: CriterionDraft;
}

const MOST_CRITERIA = 30;

type Answer = AppraisalAnswer<string, Refusal<CriterionField>>;
type Project = Pick<ProjectScene['project'], 'id' | 'slug'>;

/** Starts with the default criteria; nothing where a project has some already. */
export const startCriteria = (services: Services, alliance: Alliance, place: AppraisalPlace): Answer =>
  inAppraisal(services, alliance, place, (acting, { project }) => keepDefaultCriteria(acting, project));

/** The same within a transaction. */
export async function keepDefaultCriteria(acting: Acting, project: Project): Answer {
  const known = await listCriteria(acting.tx, project.id);
  if (known.length > 0) return ok(project.slug);
  const criteria = DEFAULT_CRITERIA.map((seed, index) => ({
    ...OPEN,
    ...seed,
    id: newId(),
    position: index + 1,
  }));
  for (const criterion of criteria) await saveCriterion(acting.tx, acting.alliance.id, project.id, criterion);
  await recordAppraisal(acting, project.slug, 'criteria-started', {
    criteria: criteria.map(({ title }) => title),
  });
  return ok(project.slug);
}

const OPEN = { verdict: 'offen', statement: '', evidence: '', isRemoved: false, version: 1 } as const;

/** Adds a criterion, or changes one that nobody changed since it was read. */
export const changeCriterion = (
  services: Services,
  alliance: Alliance,
  place: AppraisalPlace,
  order: CriterionOrder,
): Answer =>
  inAppraisal(services, alliance, place, (acting, { project }) => keepCriterion(acting, project, order));

/** The same within a transaction. */
export async function keepCriterion(
  acting: Acting,
  project: Project,
  { id, version, draft }: CriterionOrder,
): Answer {
  const all = await listCriteria(acting.tx, project.id);
  const before = all.find((criterion) => criterion.id === id);
  if (id !== null && !before) return fail('unknown');
  if (before && before.version !== version) return fail([CROSSED]);
  const checked = checkCriterion(draft);
  if (!checked.ok) return checked;
  if (!before && isFull(all)) return fail([TOO_MANY]);
  const position = Math.max(0, ...all.map((criterion) => criterion.position)) + 1;
  const after = {
    ...(before ?? { id: newId(), position, isRemoved: false, version: 0 }),
    ...checked.value,
  };
  return keep(acting, project, { ...after, version: after.version + 1 }, 'criterion-saved', before);
}

/** Takes a criterion out of the list, or back into it; its scores are kept. */
export const setCriterionRemoved = (
  services: Services,
  alliance: Alliance,
  place: AppraisalPlace,
  { id, isRemoved }: { readonly id: string; readonly isRemoved: boolean },
): Answer =>
  inAppraisal(services, alliance, place, async (acting, { project }): Answer => {
    const all = await listCriteria(acting.tx, project.id);
    const before = all.find((criterion) => criterion.id === id);
    if (!before) return fail('unknown');
    if (before.isRemoved === isRemoved) return ok(id);
    if (!isRemoved && isFull(all)) return fail([TOO_MANY]);
    const after = { ...before, isRemoved, version: before.version + 1 };
    return keep(acting, project, after, isRemoved ? 'criterion-removed' : 'criterion-restored', before);
  });

const isFull = (all: readonly Criterion[]): boolean =>
  all.filter(({ isRemoved }) => !isRemoved).length >= MOST_CRITERIA;

const TOO_MANY = refusal<CriterionField>(
  'title',
  `Eine Prüfung hat höchstens ${MOST_CRITERIA} Kriterien. Fassen Sie einige zusammen, oder nehmen Sie zuerst eines heraus.`,
);

async function keep(
  acting: Acting,
  project: Project,
  after: Criterion,
  act: string,
  before: Criterion | undefined,
): Answer {
  await saveCriterion(acting.tx, acting.alliance.id, project.id, after);
  await recordAppraisal(acting, project.slug, act, told(after), before && told(before));
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
