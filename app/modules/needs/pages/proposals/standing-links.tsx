import { germanDate } from '../../../../foundation/german.ts';
import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import { Button } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import {
  listStandingLinks,
  renewStandingLink,
  revokeStandingLink,
  type StandingLink,
} from '../../use-cases/proposals/standing-links.ts';
import { PROPOSAL_PLACE, proposalCrumbs, proposalsPath } from './proposal-places.tsx';

/** GET /v/:alliance/vorschlaege/links */
export const showStandingLinks = (call: AllianceCall): Promise<PageAnswer> => page(call, undefined);

/** POST /v/:alliance/vorschlaege/links: make anew, or withdraw. The new address stands on this answer alone. */
export async function submitStandingLink(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const form = await call.form();
  const key = form.get('kommune') ?? '';
  if (form.get('was') === 'zurueckziehen') {
    const revoked = await revokeStandingLink(services, alliance, principal, key);
    return revoked.ok
      ? { kind: 'redirect', to: `${proposalsPath(alliance)}/links?meldung=zurueckgezogen` }
      : page(call, undefined, NOT_YOURS);
  }
  const made = await renewStandingLink(services, alliance, principal, key);
  return made.ok ? page(call, made.value) : page(call, undefined, NOT_YOURS);
}

const NOT_YOURS =
  'Den Link einer Kommune stellen ihre Leitung, ihre IKZ-Beauftragten und die Geschäftsstelle aus.';

async function page(
  { services, alliance, principal, query }: AllianceCall,
  made: { readonly url: string; readonly memberName: string } | undefined,
  refusal?: string,
): Promise<PageView> {
  const links = await listStandingLinks(services, alliance, principal);
  return {
    kind: 'page',
    status: refusal === undefined ? 200 : 422,
    title: 'Links für Fachämter',
    ...PROPOSAL_PLACE,
    crumbs: proposalCrumbs(alliance, { label: 'Links für Fachämter' }),
    body: (
      <>
        <PageTitle
          title="Links für Fachämter"
          lead="Mit dem Link einer Kommune schlagen ihre Ämter Themen vor, ohne Konto. Er gilt ein Jahr und zeigt nichts von anderen."
        />
        <ErrorSummary
          errors={refusal === undefined ? [] : [{ field: 'links', label: 'Link', message: refusal }]}
        />
        {made && <NewLink {...made} />}
        {query.get('meldung') === 'zurueckgezogen' && !made && (
          <Notice
            tone="success"
            title="Der Link ist zurückgezogen. Er nimmt keine Vorschläge mehr an."
            live
          />
        )}
        <div id="links" tabIndex={-1}>
          <Panel flush>
            {links.length === 0 ? (
              <EmptyState title="Sie vertreten hier keine Kommune" level={2}>
                Den Link stellen Leitung, IKZ-Beauftragte und Geschäftsstelle aus.
              </EmptyState>
            ) : (
              <DataTable
                caption="Kommunen mit ihrem Link für Vorschläge"
                columns={columns(`${proposalsPath(alliance)}/links`)}
                rows={links}
                rowKey={({ memberKey }) => memberKey}
                cards
              />
            )}
          </Panel>
        </div>
      </>
    ),
  };
}

const NewLink = ({ url, memberName }: { readonly url: string; readonly memberName: string }) => (
  <Notice tone="success" title={`Der neue Link für ${memberName}`} live>
    <p className="gw-letter">
      <code>{url}</code>
    </p>
    <p>
      Kopieren Sie ihn jetzt, etwa ins Intranet: Er wird nur dieses eine Mal gezeigt. Ein früherer Link gilt
      nicht mehr.
    </p>
  </Notice>
);

const columns = (action: string): readonly Column<StandingLink>[] => [
  {
    id: 'kommune',
    header: 'Kommune',
    rowHeader: true,
    card: 'title',
    cell: ({ memberName }) => memberName,
  },
  {
    id: 'gilt',
    header: 'Link',
    card: 'meta',
    cell: ({ madeOn, validUntil }) =>
      madeOn === null || validUntil === null
        ? 'keiner'
        : `vom ${germanDate(madeOn)}, gilt bis ${germanDate(validUntil)}`,
  },
  {
    id: 'tun',
    header: 'Ausstellen oder zurückziehen',
    card: 'wide',
    width: 'mark',
    cell: (link) => <LinkForm action={action} link={link} />,
  },
];

/** What ends a link stands one step further, with what follows from it. */
const LinkForm = ({ action, link }: { readonly action: string; readonly link: StandingLink }) =>
  link.madeOn === null ? (
    <Form action={action} hidden={{ kommune: link.memberKey }} narrow>
      <FormButtons>
        <Button type="submit" name="was" value="ausstellen" aria-label={`Ausstellen: ${link.memberName}`}>
          Ausstellen
        </Button>
      </FormButtons>
    </Form>
  ) : (
    <Disclosure summary={`Link von ${link.memberName} ändern`}>
      <p className="gw-note">Der Link, den Ihre Ämter jetzt haben, gilt danach nicht mehr.</p>
      <Form action={action} hidden={{ kommune: link.memberKey }} narrow>
        <FormButtons>
          <Button type="submit" name="was" value="ausstellen">
            Erneuern
          </Button>
          <Button type="submit" name="was" value="zurueckziehen">
            Zurückziehen
          </Button>
        </FormButtons>
      </Form>
    </Disclosure>
  );
