import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showAsk, submitAgreed, submitAsk } from './ask-schedule.tsx';
import {
  showItem,
  showNewItem,
  submitItem,
  submitMove,
  submitNewItem,
  submitRemoval,
  submitReturn,
} from './edit-item.tsx';
import { showPaste, showProposal, submitPaste, submitProposal } from './paste-items.tsx';
import { showProjectCalendar, showScheduleCsv, showScheduleXlsx } from './schedule-files.ts';
import { showSchedule } from './show-schedule.tsx';

type Answer = Parameters<typeof allianceRoute>[0]['answer'];

/** Who keeps a project is decided by its participants: the use cases ask, and say why to all others. */
const route = (method: PageRoute['method'], path: string, answer: Answer): PageRoute =>
  allianceRoute({
    method,
    answer,
    path: `/v/:alliance/projekte/:slug${path}`,
    access: { kind: 'roles', roles: WORKING_ROLES },
  });

export const schedulePageRoutes: readonly PageRoute[] = [
  route('get', '/ablaufplan', showSchedule),
  route('get', '/ablaufplan.csv', showScheduleCsv),
  route('get', '/ablaufplan.xlsx', showScheduleXlsx),
  route('get', '/termine.ics', showProjectCalendar),
  route('get', '/ablaufplan/neu', showNewItem),
  route('post', '/ablaufplan/neu', submitNewItem),
  route('get', '/ablaufplan/einfuegen', showPaste),
  route('post', '/ablaufplan/einfuegen', submitPaste),
  route('get', '/ablaufplan/vorschlag', showProposal),
  route('post', '/ablaufplan/vorschlag', submitProposal),
  route('get', '/ablaufplan/abstimmen', showAsk('abstimmen')),
  route('post', '/ablaufplan/abstimmen', submitAsk('abstimmen')),
  route('get', '/ablaufplan/fassung', showAsk('fassung')),
  route('post', '/ablaufplan/fassung', submitAsk('fassung')),
  route('post', '/ablaufplan/verbindlich', submitAgreed),
  route('get', '/ablaufplan/:item', showItem),
  route('post', '/ablaufplan/:item', submitItem),
  route('post', '/ablaufplan/:item/entfernen', submitRemoval),
  route('post', '/ablaufplan/:item/zurueckholen', submitReturn),
  route('post', '/ablaufplan/:item/reihenfolge', submitMove),
];
