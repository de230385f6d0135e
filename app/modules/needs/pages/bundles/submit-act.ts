import type { Result } from '../../../../foundation/result.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { isBundleStep } from '../../domain/bundles/bundle-state.ts';
import { type BundleRefusal, refusal } from '../../domain/bundles/check-bundle.ts';
import { changeBundleMember } from '../../use-cases/bundles/change-bundle-member.ts';
import { stepBundle } from '../../use-cases/bundles/step-bundle.ts';
import type { TypedAct } from './bundle-page-props.ts';
import { notFound, ownPath } from './bundle-places.tsx';
import { versionOf } from './read-bundle-form.ts';
import { answerBundle } from './show-bundle.tsx';

/** POST /v/:alliance/buendel/:id/stand */
export async function submitStep(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const fields = await call.form();
  const typed = typedAct(fields);
  const { step, reason } = typed;
  if (!isBundleStep(step))
    return answerBundle(call, typed, [refusal('state', 'Wählen Sie einen der angebotenen Schritte.')]);
  const order = { id: params['id'] ?? '', step, reason, version: versionOf(fields) };
  const result = await stepBundle(services, alliance, { ...order, actor: principal.accountId });
  return answer(call, typed, result, 'stand');
}

/** POST /v/:alliance/buendel/:id/mitglied */
export async function submitMember(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const fields = await call.form();
  const typed = typedAct(fields);
  const result = await changeBundleMember(services, alliance, {
    id: params['id'] ?? '',
    memberKey: typed.memberKey,
    takesPart: fields.get('dabei') !== 'nein',
    reason: typed.reason,
    version: versionOf(fields),
    actor: principal.accountId,
  });
  return answer(call, typed, result, 'mitglied');
}

const typedAct = (fields: URLSearchParams): TypedAct => ({
  step: fields.get('schritt') ?? fields.get('dabei') ?? '',
  reason: fields.get('grund') ?? '',
  memberKey: fields.get('mitglied') ?? '',
});

async function answer(
  call: AllianceCall,
  typed: TypedAct,
  result: Result<unknown, readonly BundleRefusal[] | 'unknown'>,
  message: string,
): Promise<PageAnswer> {
  const { alliance, params } = call;
  if (result.ok)
    return {
      kind: 'redirect',
      to: `${ownPath(alliance, { id: params['id'] ?? '' })}?meldung=${message}`,
    };
  return result.error === 'unknown' ? notFound(alliance) : answerBundle(call, typed, result.error);
}
