import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { GROUP_KEYS } from '../../domain/information/recipient-group.ts';
import { type AddressDraft, type AddressRefusal, addressAt } from '../../domain/information/staff-address.ts';
import {
  type AddressPage,
  keepAddresses,
  loadAddresses,
} from '../../use-cases/information/keep-addresses.ts';
import { PLACE } from '../appraisal-places.tsx';
import { MOVED, statusOf } from '../form-parts.ts';
import { AddressesView } from './addresses-view.tsx';
import { notThere } from './information-places.tsx';

interface Typed {
  readonly memberKey: string;
  readonly drafts: readonly AddressDraft[];
  readonly validFrom: string;
}

/** GET /v/:alliance/information/postfaecher?kommune= */
export async function showAddresses(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, query } = call;
  const page = await loadAddresses(services, alliance, principal);
  const member = page.members.find(({ memberKey }) => memberKey === query.get('kommune')) ?? page.members[0];
  if (!member) return view(call, page, undefined, []);
  const drafts = GROUP_KEYS.map((group): AddressDraft => {
    const held = addressAt(member.addresses, group, page.today);
    return { group, exists: held?.exists ?? true, address: held?.address ?? '', isOffice: false };
  });
  return view(call, page, { memberKey: member.memberKey, drafts, validFrom: page.today }, []);
}

/** POST /v/:alliance/information/postfaecher/:member */
export async function submitAddresses(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const fields = await call.form();
  const typed: Typed = {
    memberKey: params['member'] ?? '',
    validFrom: fields.get('ab') ?? '',
    drafts: GROUP_KEYS.map((group) => ({
      group,
      exists: fields.get(`gibt-${group}`) === 'ja',
      address: fields.get(group) ?? '',
      isOffice: fields.get(`postfach-${group}`) === 'ja',
    })),
  };
  const order = { ...typed, stamp: fields.get('stand') ?? '' };
  const kept = await keepAddresses(services, alliance, principal, order);
  if (kept.ok)
    return {
      kind: 'redirect',
      to: `/v/${alliance.slug}/information/postfaecher?kommune=${typed.memberKey}&meldung=gespeichert`,
    };
  if (kept.error === 'unknown') return notThere();
  if (kept.error === 'forbidden') return notThere(403);
  return view(call, await loadAddresses(services, alliance, principal), typed, kept.error);
}

function view(
  { alliance, query }: AllianceCall,
  page: AddressPage,
  typed: Typed | undefined,
  refusals: readonly AddressRefusal[],
): PageAnswer {
  return {
    kind: 'page',
    status: statusOf(refusals, MOVED),
    title: 'Postfächer der Vertretungen',
    ...PLACE,
    crumbs: [{ label: 'Projekte', href: `/v/${alliance.slug}/projekte` }, { label: 'Postfächer' }],
    body: (
      <AddressesView
        path={`/v/${alliance.slug}/information/postfaecher`}
        page={page}
        typed={typed}
        refusals={refusals}
        message={query.get('meldung') === 'gespeichert' ? 'Die Postfächer sind gespeichert.' : undefined}
      />
    ),
  };
}
