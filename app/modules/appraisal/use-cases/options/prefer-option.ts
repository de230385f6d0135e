import { fail, ok } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { OptionRefusal } from '../../domain/options/option-draft.ts';
import { checkPreference } from '../../domain/options/prefer-option.ts';
import { listOptions } from '../../store/option-store.ts';
import { type AppraisalAnswer, type AppraisalPlace, inAppraisal } from '../hold-appraisal.ts';
import { CROSSED, keepOptions, type OptionPlace, type OptionProject } from './option-acting.ts';
import { readCriteria } from './read-criteria.ts';

export interface PreferenceOrder extends OptionPlace {
  readonly reason: string;
}

type Answer = AppraisalAnswer<'done', OptionRefusal>;

/** Prefers one option to the others, with the reason; whichever was preferred before is not any more. */
export const preferOption = (
  services: Services,
  alliance: Alliance,
  place: AppraisalPlace,
  order: PreferenceOrder,
): Answer =>
  inAppraisal(services, alliance, place, (acting, { project }) => writePreference(acting, project, order));

/** The same within a transaction that holds the project. */
export async function writePreference(
  acting: Acting,
  project: OptionProject,
  { number, version, reason }: PreferenceOrder,
): Answer {
  const options = await listOptions(acting.tx, project.id);
  const option = options.find((candidate) => candidate.number === number);
  if (!option) return fail('unknown');
  if (option.version !== version) return fail([CROSSED]);
  const { criteria } = await readCriteria(acting.tx, project);
  const checked = checkPreference(option, criteria, reason);
  if (!checked.ok) return checked;
  const earlier = options.filter((other) => other.isPreferred && other.number !== number);
  await keepOptions(acting, project, 'option-preferred', [
    // First: the table keeps one preferred option a project.
    ...earlier.map((before) => ({ before, after: { ...before, ...NOT_PREFERRED } })),
    { before: option, after: { ...option, isPreferred: true, preferredReason: checked.value } },
  ]);
  return ok('done');
}

/** Takes the preference back. */
export const dropPreference = (
  services: Services,
  alliance: Alliance,
  place: AppraisalPlace,
  { number, version }: OptionPlace,
): Answer =>
  inAppraisal(services, alliance, place, async (acting, { project }): Answer => {
    const before = (await listOptions(acting.tx, project.id)).find((option) => option.number === number);
    if (!before) return fail('unknown');
    if (!before.isPreferred) return ok('done');
    if (before.version !== version) return fail([CROSSED]);
    await keepOptions(acting, project, 'option-unpreferred', [
      { before, after: { ...before, ...NOT_PREFERRED } },
    ]);
    return ok('done');
  });

const NOT_PREFERRED = { isPreferred: false, preferredReason: '' } as const;
