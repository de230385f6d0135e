import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadSchedule, type SchedulePage } from '../../use-cases/schedule/load-schedule.ts';
import { OVER } from '../../use-cases/schedule/schedule-acting.ts';
import { refuseKeeper } from '../process/refuse-keeper.tsx';
import { projectPath } from '../undertakings/project-places.tsx';
import { schedulePage } from './show-schedule.tsx';

type Work = (page: SchedulePage) => PageAnswer | Promise<PageAnswer>;

/** Loads the schedule for whoever may change it; everyone else reads why not. */
export async function keepingSchedule(call: AllianceCall, work: Work): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const page = await loadSchedule(services, alliance, principal, params['slug'] ?? '');
  if (!page || page.stages.length === 0) return errorPage(404);
  if (page.isOver) return schedulePage(call, OVER.message, 409);
  return page.mayKeep ? work(page) : refuseKeeper(projectPath(call, page.undertaking), 'Ablaufpläne');
}

/** Why an act on the schedule was not done, in a page of its own. */
export async function answerScheduleFault(
  call: AllianceCall,
  fault: 'unknown' | 'forbidden' | readonly { readonly message: string }[],
): Promise<PageAnswer> {
  if (fault === 'unknown') return errorPage(404);
  if (fault === 'forbidden')
    return refuseKeeper(`/v/${call.alliance.slug}/projekte/${call.params['slug']}`, 'Ablaufpläne');
  return schedulePage(call, fault.map(({ message }) => message).join(' '), 409);
}
