import type { Option, Points } from '../../../needs/domain/index.ts';
import type { JointOption } from './joint-option.ts';
import { ORGANISATION_KEYS, organisationOf } from './organisation.ts';

/** The forms of a bundle's comparison as far as they were judged there. */
interface JudgedForms {
  readonly criteria: readonly {
    readonly label: string;
    readonly points: Readonly<Record<Option, Points | null>>;
  }[];
  readonly isSample: boolean;
}

/** The forms that a bundle compares, as options to be worked out: with their points, without figures. */
export const optionsOfForms = ({ criteria, isSample }: JudgedForms): JointOption[] =>
  ORGANISATION_KEYS.flatMap((organisation): JointOption[] => {
    const { label, inComparison, legalForms } = organisationOf(organisation);
    if (inComparison === null) return [];
    const points = criteria.flatMap(({ label: criterion, points: given }): [string, Points][] => {
      const got = given[inComparison];
      return got === null ? [] : [[criterion, got]];
    });
    const content = { title: label, organisation, legalForm: legalForms[0], points: new Map(points) };
    return [{ ...EMPTY, ...content, isSample, number: 0 }];
  }).map((option, index) => ({ ...option, number: index + 1 }));

/** Before anything is worked out. */
const EMPTY = {
  carrier: '',
  staff: [],
  material: '',
  onceCost: null,
  yearCost: null,
  vat: 'offen',
  vatNote: '',
  setupWeeks: null,
  transfer: 'offen',
  transferPlaces: null,
  transferNote: '',
  consent: 'offen',
  representation: '',
  consentOn: null,
  assessment: '',
  isPreferred: false,
  preferredReason: '',
  isRemoved: false,
  version: 1,
} as const satisfies Partial<JointOption>;

/** "Im Bündelvergleich: Eine Kommune mit Fachleuten 4, …"; undefined where a criterion was not judged there. */
export function bundlePointsText(criteria: JudgedForms['criteria'], label: string): string | undefined {
  const judged = criteria.find((criterion) => criterion.label === label);
  const parts = ORGANISATION_KEYS.flatMap((key) => {
    const { label: form, inComparison } = organisationOf(key);
    const points = inComparison === null ? null : (judged?.points[inComparison] ?? null);
    return points === null ? [] : [`${form} ${points}`];
  });
  return parts.length > 0 ? `Im Bündelvergleich: ${parts.join(', ')}.` : undefined;
}
