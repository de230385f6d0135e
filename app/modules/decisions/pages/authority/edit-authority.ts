import type { Result } from '../../../../foundation/result.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { AuthorityActor, AuthorityRefusal } from '../../use-cases/authority/change-authority.ts';
import { recordDeputy, recordDeputyEnd } from '../../use-cases/authority/record-deputy.ts';
import { recordLegalParty } from '../../use-cases/authority/record-legal-party.ts';
import { recordValueLimit } from '../../use-cases/authority/record-value-limit.ts';
import { type PlannedEntry, removePlannedEntry } from '../../use-cases/authority/remove-planned-entry.ts';
import {
  type AuthorityForms,
  EMPTY_FORMS,
  readDeputyForm,
  readLimitForm,
  readPartyForm,
} from './authority-forms.ts';
import { authorityPage, heldRoles } from './show-authority.tsx';

/** POST /v/:alliance/gremien/:key/befugnisse/wertgrenze */
export async function submitValueLimit(call: AllianceCall): Promise<PageAnswer> {
  const form = readLimitForm(await call.form());
  const result = await recordValueLimit(call.services, call.alliance, actorOf(call), form);
  return answer(call, result, 'wertgrenze', (refusals) => ({ limit: { form, refusals } }));
}

/** POST /v/:alliance/gremien/:key/befugnisse/name */
export async function submitLegalParty(call: AllianceCall): Promise<PageAnswer> {
  const form = readPartyForm(await call.form());
  const result = await recordLegalParty(call.services, call.alliance, actorOf(call), form);
  return answer(call, result, 'name', (refusals) => ({ legalParty: { form, refusals } }));
}

/** POST /v/:alliance/gremien/:key/befugnisse/vertretung */
export async function submitDeputy(call: AllianceCall): Promise<PageAnswer> {
  const form = readDeputyForm(await call.form());
  const result = await recordDeputy(call.services, call.alliance, actorOf(call), form);
  return answer(call, result, 'vertretung', (refusals) => ({ deputy: { form, refusals } }));
}

/** POST /v/:alliance/gremien/:key/befugnisse/vertretung-beenden */
export async function submitDeputyEnd(call: AllianceCall): Promise<PageAnswer> {
  const posted = await call.form();
  const end = { id: posted.get('eintrag') ?? '', lastDay: posted.get('letzter-tag') ?? '' };
  const result = await recordDeputyEnd(call.services, call.alliance, actorOf(call), end);
  return answer(call, result, 'beendet', (problem) => ({ problem }));
}

const KINDS: Readonly<Record<string, PlannedEntry['kind']>> = {
  wertgrenze: 'value-limit',
  name: 'legal-party',
  vertretung: 'deputy',
};

/** POST /v/:alliance/gremien/:key/befugnisse/herausnehmen */
export async function submitRemoval(call: AllianceCall): Promise<PageAnswer> {
  const posted = await call.form();
  const asked = posted.get('art') ?? '';
  const kind = Object.hasOwn(KINDS, asked) ? KINDS[asked] : undefined;
  if (kind === undefined) return errorPage(404);
  const entry = { kind, id: posted.get('eintrag') ?? '' };
  const result = await removePlannedEntry(call.services, call.alliance, actorOf(call), entry);
  return answer(call, result, 'herausgenommen', (problem) => ({ problem }));
}

const actorOf = (call: AllianceCall): AuthorityActor => ({
  memberKey: call.params['key'] ?? '',
  actor: call.principal.accountId,
  address: call.principal.address,
  held: heldRoles(call),
});

async function answer<E>(
  call: AllianceCall,
  result: Result<'changed', AuthorityRefusal<E>>,
  message: string,
  formsOf: (refused: E) => Partial<AuthorityForms>,
): Promise<PageAnswer> {
  if (result.ok) {
    const to = `/v/${call.alliance.slug}/gremien/${call.params['key'] ?? ''}/befugnisse?meldung=${message}`;
    return { kind: 'redirect', to };
  }
  switch (result.error.kind) {
    case 'unknown':
      return errorPage(404);
    case 'forbidden':
      return authorityPage(call, { ...EMPTY_FORMS, problem: result.error.message }, 403);
    case 'refused':
      return authorityPage(call, { ...EMPTY_FORMS, ...formsOf(result.error.refused) }, 422);
  }
}
