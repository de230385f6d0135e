import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { recordSignature } from '../../use-cases/signature/record-signature.ts';
import { strikeSignature } from '../../use-cases/signature/strike-signature.ts';
import { memberSigningPage, whereOf } from './show-member-signing.tsx';
import { readPostedForm } from './signature-fields.ts';

/** POST /v/:alliance/dokumente/:id/unterschriften/:key */
export async function submitSignature(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const { fields, files } = await call.upload();
  const form = readPostedForm(fields);
  const { id, memberKey } = whereOf(call);
  const order = { documentId: id, memberKey, form, file: files.get('datei') };
  const result = await recordSignature(services, alliance, principal, order);
  if (result.ok) return done(call, 'eingetragen');
  return result.error === 'unknown'
    ? errorPage(404)
    : memberSigningPage(call, { form, refusals: result.error }, 422);
}

/** POST /v/:alliance/dokumente/:id/unterschriften/:key/streichen */
export async function submitStrike(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const posted = await call.form();
  const { id, memberKey } = whereOf(call);
  const result = await strikeSignature(services, alliance, principal, {
    documentId: id,
    memberKey,
    signatureId: posted.get('unterschrift') ?? '',
    reason: posted.get('grund') ?? '',
  });
  if (result.ok) return done(call, 'gestrichen');
  return result.error === 'unknown'
    ? errorPage(404)
    : memberSigningPage(call, { problem: result.error.reason }, 422);
}

function done(call: AllianceCall, message: string): PageAnswer {
  const { id, memberKey } = whereOf(call);
  const page = `/v/${call.alliance.slug}/dokumente/${id}/unterschriften/${memberKey}`;
  return { kind: 'redirect', to: `${page}?meldung=${message}` };
}
