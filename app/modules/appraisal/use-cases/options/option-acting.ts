import type { Acting } from '../../../../platform/acting.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import { type JointOption, shownOptions } from '../../domain/options/joint-option.ts';
import { optionRefusal } from '../../domain/options/option-draft.ts';
import { updateOption } from '../../store/option-store.ts';
import { recordAppraisal } from '../record-appraisal.ts';

/** What an act on options needs of the project. */
export type OptionProject = Pick<ProjectScene['project'], 'id' | 'slug' | 'origin'>;

/** An option with the version that was looked at. */
export interface OptionPlace {
  readonly number: number;
  readonly version: number;
}

export const CROSSED = optionRefusal(
  'conflict',
  'Diese Option wurde inzwischen von anderer Stelle geändert. Vergleichen Sie beide Fassungen, und speichern Sie dann noch einmal.',
);

const MOST_OPTIONS = 8;

/** More side by side nobody compares; those that were taken out do not count. */
export const isFull = (options: readonly JointOption[]): boolean =>
  shownOptions(options).length >= MOST_OPTIONS;

export const TOO_MANY = optionRefusal(
  'count',
  `Vergleichen Sie höchstens ${MOST_OPTIONS} Optionen. Entfernen Sie zuerst eine, die nicht mehr in Frage kommt.`,
);

/** Stores options as they stand now, one version on, and tells the trail. */
export async function keepOptions(
  acting: Acting,
  { id, slug }: OptionProject,
  act: string,
  changes: readonly { readonly before: JointOption; readonly after: JointOption }[],
): Promise<void> {
  const key = { allianceId: acting.alliance.id, undertakingId: id };
  const kept = changes.map(({ before, after }) => ({ ...after, version: before.version + 1 }));
  for (const option of kept) await updateOption(acting.tx, key, option);
  await recordAppraisal(
    acting,
    slug,
    act,
    { options: kept.map(trailOption) },
    { options: changes.map(({ before }) => trailOption(before)) },
  );
}

/** As the trail tells it: points by criterion. */
export const trailOption = ({ points, ...option }: JointOption) => ({
  ...option,
  points: Object.fromEntries(points),
});
