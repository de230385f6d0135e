import type { AllianceCall, PageView } from '../../../../platform/http/page-route.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import type { ScheduleFault } from '../../use-cases/schedule/schedule-acting.ts';
import { projectCrumbs, projectPath } from '../undertakings/project-places.tsx';

type Named = Pick<UndertakingRecord, 'slug' | 'title'>;
type Where = Pick<AllianceCall, 'alliance'>;

/** Address of the schedule of a project. */
export const schedulePath = (call: Where, project: Named): string =>
  `${projectPath(call, project)}/ablaufplan`;

/** The same from the address that was called. */
export const calledPath = ({ alliance, params }: Pick<AllianceCall, 'alliance' | 'params'>): string =>
  `/v/${alliance.slug}/projekte/${params['slug'] ?? ''}/ablaufplan`;

/** From the list of projects down to a page below the schedule. */
export const scheduleCrumbs = (
  call: Where,
  project: Named,
  last: string,
): NonNullable<PageView['crumbs']> => [
  ...projectCrumbs(call, project, 'Ablaufplan').slice(0, -1),
  { label: 'Ablaufplan', href: schedulePath(call, project) },
  { label: last },
];

/** The reasons among the ways an act can fail; none where the project is unknown or closed to the caller. */
export const reasonsOf = (fault: ScheduleFault) => (typeof fault === 'string' ? undefined : fault);
