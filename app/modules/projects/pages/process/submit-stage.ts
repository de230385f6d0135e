import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import type { Result } from '../../../../foundation/result.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { stageRefusal } from '../../domain/process/stage-order.ts';
import { isStageStep } from '../../domain/process/stage-transitions.ts';
import { askForGate } from '../../use-cases/process/ask-for-gate.ts';
import { planStageDays } from '../../use-cases/process/plan-stage-days.ts';
import type { StageFault } from '../../use-cases/process/stage-acting.ts';
import { takeStageStep } from '../../use-cases/process/take-stage-step.ts';
import { positionOf, type TypedStage, toStageRequest, versionOf } from './read-stage-form.ts';
import { refuseKeeper } from './refuse-keeper.tsx';
import { answerStage } from './show-stages.tsx';

/** POST /v/:alliance/projekte/:slug/stufen/:nr/schritt */
export async function submitStageStep(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const fields = await call.form();
  const step = fields.get('schritt') ?? '';
  if (!isStageStep(step))
    return answerStage(call, { form: 'beginnen', fields }, [
      stageRefusal('state', 'Wählen Sie einen der angebotenen Schritte.'),
    ]);
  const typed: TypedStage = { form: step, fields };
  const request = toStageRequest(fields, step, positionOf(params['nr']), services.clock.today());
  if (request === null) return answerStage(call, typed, [NO_DAY]);
  const slug = params['slug'] ?? '';
  const order = { ...request, slug, version: versionOf(fields), principal };
  return answer(call, typed, await takeStageStep(services, alliance, order), 'schritt');
}

/** POST /v/:alliance/projekte/:slug/stufen/:nr/plan */
export async function submitStagePlan(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const fields = await call.form();
  const typed: TypedStage = { form: 'plan', fields };
  const plannedFrom = readGermanDay(fields.get('tag') ?? '');
  const plannedTo = readGermanDay(fields.get('bis') ?? '');
  if (!plannedFrom || !plannedTo) return answerStage(call, typed, [NO_PLAN]);
  const place = { slug: params['slug'] ?? '', position: positionOf(params['nr']) };
  const order = { ...place, plannedFrom, plannedTo, version: versionOf(fields), principal };
  return answer(call, typed, await planStageDays(services, alliance, order), 'plan');
}

/** POST /v/:alliance/projekte/:slug/stufen/:nr/freigabe */
export async function submitGate(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const fields = await call.form();
  const send = fields.get('weg') !== 'entwurf';
  const result = await askForGate(services, alliance, {
    slug: params['slug'] ?? '',
    position: positionOf(params['nr']),
    dueOn: readGermanDay(fields.get('tag') ?? '') ?? null,
    introduction: fields.get('grund') ?? '',
    version: versionOf(fields),
    send,
    principal,
  });
  return answer(call, { form: 'freigabe', fields }, result, send ? 'gesendet' : 'entwurf');
}

const NO_DAY = stageRefusal('day', 'Geben Sie den Tag an, an dem das war, zum Beispiel 01.12.2026.');
const NO_PLAN = stageRefusal('day', 'Geben Sie Beginn und Ende als Tag an, zum Beispiel 01.12.2026.');

async function answer(
  call: AllianceCall,
  typed: TypedStage,
  result: Result<unknown, StageFault>,
  message: string,
): Promise<PageAnswer> {
  const { alliance, params } = call;
  if (result.ok)
    return {
      kind: 'redirect',
      to: `/v/${alliance.slug}/projekte/${params['slug']}/stufen/${params['nr']}?meldung=${message}`,
    };
  if (result.error === 'unknown') return errorPage(404);
  if (result.error === 'forbidden') return refuseKeeper(`/v/${alliance.slug}/projekte/${params['slug']}`);
  return answerStage(call, typed, result.error);
}
