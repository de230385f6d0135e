import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import {
  decideAuthorityEdit,
  decideDeputyEdit,
  type HeldRole,
} from '../../domain/authority/may-edit-authority.ts';
import { loadAuthority } from '../../use-cases/authority/load-authority.ts';
import { type AuthorityForms, EMPTY_FORMS } from './authority-forms.ts';
import { AuthorityView } from './authority-view.tsx';

/** The roles a caller holds here today. */
export const heldRoles = ({ services, alliance, principal }: AllianceCall): HeldRole[] => {
  const today = services.clock.today();
  return principal.grants.filter(
    ({ allianceId, validTo }) => allianceId === alliance.id && (validTo === null || validTo >= today),
  );
};

/** GET /v/:alliance/gremien/:key/befugnisse */
export const showAuthority = (call: AllianceCall): Promise<PageAnswer> =>
  authorityPage(call, EMPTY_FORMS, 200);

/** The page with forms as they were typed. */
export async function authorityPage(
  call: AllianceCall,
  forms: AuthorityForms,
  status: 200 | 403 | 409 | 422,
): Promise<PageAnswer> {
  const { services, alliance, params, query } = call;
  const key = params['key'] ?? '';
  const authority = await loadAuthority(services, alliance, key);
  if (!authority) return errorPage(404);
  const { name } = authority.member;
  const base = `/v/${alliance.slug}`;
  return {
    kind: 'page',
    status,
    title: `${name}: Befugnisse`,
    section: 'mitglieder',
    crumbs: [
      { label: 'Mitglieder', href: `${base}/mitglieder` },
      { label: name, href: `${base}/mitglieder/${key}` },
      { label: 'Befugnisse' },
    ],
    body: (
      <AuthorityView
        own={`${base}/gremien/${key}/befugnisse`}
        authority={authority}
        forms={forms}
        query={query}
        today={services.clock.today()}
        mayEdit={decideAuthorityEdit(heldRoles(call), key).ok}
        mayEditDeputies={decideDeputyEdit(heldRoles(call), key).ok}
      />
    ),
  };
}
