import { errorPage } from '../../../platform/http/error-pages.tsx';
import type { PageAnswer } from '../../../platform/http/page-route.ts';
import { TextLink } from '../../../ui/button.tsx';
import { PageTitle, Panel } from '../../../ui/layout.tsx';
import type { NoScope } from '../use-cases/act-on-member.ts';

/** The page for an act nobody can do here: there is no such thing, or it is another member's. */
export const refuseCall = ({ kind }: NoScope, back: string): PageAnswer =>
  kind === 'unknown' ? errorPage(404) : foreignMember(back);

const foreignMember = (back: string): PageAnswer => ({
  kind: 'page',
  status: 403,
  title: 'Diese Gremien gehören einem anderen Mitglied',
  body: (
    <>
      <PageTitle title="Diese Gremien gehören einem anderen Mitglied" />
      <Panel>
        <p>
          Sie können die Gremien und Sitzungen Ihrer eigenen Kommune ändern. Bitten Sie dieses Mitglied oder
          die Geschäftsstelle um die Änderung.
        </p>
        <p>
          <TextLink href={back}>Gremien ansehen</TextLink>
        </p>
      </Panel>
    </>
  ),
});

/** A version that cannot be read is none that is stored: the edit meets a conflict and shows both. */
export const versionOf = (posted: URLSearchParams): number => {
  const text = posted.get('version') ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
};
