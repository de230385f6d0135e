import type { Alliance } from '../../../../platform/alliances.ts';
import type { PageView } from '../../../../platform/http/page-route.ts';
import { DeadLinkView, TooManyLinksView } from '../../../../ui/dead-link.tsx';
import type { DeadLink } from '../../use-cases/sections/find-linked-section.ts';

const [DEAD, WAIT] = ['Dieser Link öffnet nichts', 'Bitte warten Sie'];

/** Why a link opens nothing. */
export const deadLinkPage = (
  { office, name, slug }: Alliance,
  { message }: DeadLink,
  status: 404 | 409,
): PageView => ({
  kind: 'page',
  status,
  title: DEAD,
  body: (
    <DeadLinkView
      title={DEAD}
      message={message}
      office={office}
      readable={{ href: `/v/${slug}/portal`, label: `Seite der Allianz „${name}“` }}
    />
  ),
});

export const tooManyPage = (minutes: number): PageView => ({
  kind: 'page',
  status: 429,
  title: WAIT,
  body: <TooManyLinksView title={WAIT} minutes={minutes} />,
});
