import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { NOTICE_READERS } from '../../use-cases/notices/notice-readers.ts';
import { showNewNotice, showNoticeForm, submitNewNotice, submitNoticeForm } from './edit-notice.tsx';
import { sendNoticeFile, showNotice } from './show-notice.tsx';
import { showNotices } from './show-notices.tsx';
import { submitPapers } from './submit-papers.ts';
import { submitPackage, submitStep } from './submit-step.ts';

const read = { kind: 'roles', roles: NOTICE_READERS } as const;
/** The office submits for all. */
const edit = { kind: 'roles', roles: ['coordinator'] } as const;

const BASE = '/v/:alliance/anzeigen';
const route = (
  method: PageRoute['method'],
  path: string,
  access: typeof read | typeof edit,
  answer: Parameters<typeof allianceRoute>[0]['answer'],
): PageRoute => allianceRoute({ method, path: BASE + path, access, answer });

export const noticePageRoutes: readonly PageRoute[] = [
  route('get', '', read, showNotices),
  route('get', '/neu', edit, showNewNotice),
  route('post', '/neu', edit, submitNewNotice),
  route('get', '/:id', read, showNotice),
  route('get', '/:id/aendern', edit, showNoticeForm),
  route('post', '/:id/aendern', edit, submitNoticeForm),
  route('post', '/:id/unterlagen', edit, submitPapers),
  route('post', '/:id/schritt', edit, submitStep),
  route('post', '/:id/paket', edit, submitPackage),
  route('get', '/:id/datei/:sha256', read, sendNoticeFile),
];
