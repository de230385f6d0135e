import { fail, ok } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { checkOption } from '../../domain/options/check-option.ts';
import type { JointOption } from '../../domain/options/joint-option.ts';
import type { OptionDraft, OptionRefusal } from '../../domain/options/option-draft.ts';
import { insertOption, listOptions } from '../../store/option-store.ts';
import { type AppraisalAnswer, type AppraisalPlace, inAppraisal } from '../hold-appraisal.ts';
import { recordAppraisal } from '../record-appraisal.ts';
import {
  CROSSED,
  isFull,
  keepOptions,
  type OptionPlace,
  type OptionProject,
  TOO_MANY,
  trailOption,
} from './option-acting.ts';

export interface OptionOrder {
  readonly draft: OptionDraft;
  /** Null for a new option. */
  readonly place: OptionPlace | null;
}

type Answer = AppraisalAnswer<number, OptionRefusal>;

/** Adds an option, or changes one that nobody changed since it was read; answers its number. */
export const saveOption = (
  services: Services,
  alliance: Alliance,
  place: AppraisalPlace,
  order: OptionOrder,
): Answer =>
  inAppraisal(services, alliance, place, (acting, { project }) => writeOption(acting, project, order));

/** The same within a transaction that holds the project. */
export async function writeOption(
  acting: Acting,
  project: OptionProject,
  { draft, place }: OptionOrder,
  isSample = false,
): Answer {
  const options = await listOptions(acting.tx, project.id);
  const before = place === null ? undefined : options.find(({ number }) => number === place.number);
  if (place !== null && (!before || before.isRemoved)) return fail('unknown');
  if (before && before.version !== place?.version) return fail([CROSSED]);
  const checked = checkOption(draft, acting.today);
  if (!checked.ok) return checked;
  if (before) {
    await keepOptions(acting, project, 'option-changed', [
      { before, after: { ...before, ...checked.value } },
    ]);
    return ok(before.number);
  }
  if (isFull(options)) return fail([TOO_MANY]);
  return ok(
    await addOption(acting, project, { ...NEW, ...checked.value, number: nextNumber(options), isSample }),
  );
}

/** What an option begins with. */
const NEW = { isPreferred: false, preferredReason: '', isRemoved: false, version: 1 } as const;

/** A number names an option for good: removed ones keep theirs. */
const nextNumber = (options: readonly JointOption[]): number =>
  Math.max(0, ...options.map(({ number }) => number)) + 1;

async function addOption(acting: Acting, { id, slug }: OptionProject, option: JointOption): Promise<number> {
  await insertOption(acting.tx, { allianceId: acting.alliance.id, undertakingId: id }, option);
  await recordAppraisal(acting, slug, 'option-added', { options: [trailOption(option)] });
  return option.number;
}
