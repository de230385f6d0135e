import type { AllianceCall, PageView } from '../../../../platform/http/page-route.ts';
import { appraisalCrumbs, appraisalPath } from '../appraisal-places.tsx';

interface Named {
  readonly slug: string;
  readonly title: string;
}
type Where = Pick<AllianceCall, 'alliance'>;

/** Address of the options of a project. */
export const optionsPath = (call: Where, project: Pick<Named, 'slug'>): string =>
  `${appraisalPath(call, project)}/optionen`;

/** From the list of projects down to a page below the options. */
export const optionCrumbs = (call: Where, project: Named, last: string): NonNullable<PageView['crumbs']> => [
  ...appraisalCrumbs(call, project, 'Optionen').slice(0, -1),
  { label: 'Optionen', href: optionsPath(call, project) },
  { label: last },
];
