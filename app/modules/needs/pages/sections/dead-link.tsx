import type { Alliance } from '../../../../platform/alliances.ts';
import type { PageView } from '../../../../platform/http/page-route.ts';
import {
  DEAD_LINK_TITLE,
  DeadLinkView,
  TOO_MANY_LINKS_TITLE,
  TooManyLinksView,
} from '../../../../ui/dead-link.tsx';

/** Why a link opens nothing. */
export const deadLinkPage = (alliance: Alliance, message: string, status: 404 | 409): PageView => ({
  kind: 'page',
  status,
  title: DEAD_LINK_TITLE,
  body: <DeadLinkView message={message} alliance={alliance} />,
});

export const tooManyPage = (minutes: number): PageView => ({
  kind: 'page',
  status: 429,
  title: TOO_MANY_LINKS_TITLE,
  body: <TooManyLinksView minutes={minutes} />,
});
