import type { AllianceCall, PageView } from '../../../../platform/http/page-route.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { projectCrumbs, projectPath } from '../undertakings/project-places.tsx';

type Named = Pick<UndertakingRecord, 'slug' | 'title'>;

/** Address of a project's charter. */
export const charterPath = (call: Pick<AllianceCall, 'alliance'>, project: Named): string =>
  `${projectPath(call, project)}/auftrag`;

/** From the list of projects down to a page below a charter. */
export const charterCrumbs = (
  call: Pick<AllianceCall, 'alliance'>,
  project: Named,
  last: string,
): NonNullable<PageView['crumbs']> => {
  const above = projectCrumbs(call, project, 'Projektauftrag').slice(0, -1);
  return [...above, { label: 'Projektauftrag', href: charterPath(call, project) }, { label: last }];
};
