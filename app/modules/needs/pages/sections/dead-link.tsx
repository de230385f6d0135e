import type { Alliance } from '../../../../platform/alliances.ts';
import type { PageView } from '../../../../platform/http/page-route.ts';
import { TextLink } from '../../../../ui/button.tsx';
import { PageTitle } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import type { DeadLink } from '../../use-cases/sections/open-section.ts';

/** Why a link opens nothing. The address never said what it would have led to, so the page does not either. */
export const deadLinkPage = (
  { office, name, slug }: Alliance,
  { message }: DeadLink,
  status: 404 | 409,
): PageView => ({
  kind: 'page',
  status,
  title: 'Dieser Link öffnet nichts',
  body: (
    <>
      <PageTitle title="Dieser Link öffnet nichts" />
      <Notice tone="warning">
        <p>{message}</p>
        <p>
          Hilft das nicht, wenden Sie sich an: {office}. Mehr steht auf der{' '}
          <TextLink href={`/v/${slug}/portal`}>Seite der Allianz „{name}“</TextLink>.
        </p>
      </Notice>
    </>
  ),
});

/** Too many links that do not exist, from one network address. */
export const tooManyPage = (minutes: number): PageView => ({
  kind: 'page',
  status: 429,
  title: 'Bitte warten Sie',
  body: (
    <>
      <PageTitle title="Bitte warten Sie" />
      <Notice tone="warning">
        <p>
          Von Ihrem Anschluss wurden viele Links aufgerufen, die es nicht gibt. Versuchen Sie es in {minutes}{' '}
          {minutes === 1 ? 'Minute' : 'Minuten'} noch einmal, und übernehmen Sie den Link vollständig aus der
          E-Mail.
        </p>
      </Notice>
    </>
  ),
});
