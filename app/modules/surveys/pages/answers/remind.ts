import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { remindSheets } from '../../use-cases/answers/remind-sheets.ts';
import { surveyPath } from '../life/survey-places.ts';

/** POST /v/:alliance/erhebungen/:survey/erinnern — all whose sheet is missing, or the one that the form names. */
export async function submitReminder(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const slug = params['survey'] ?? '';
  const memberKey = (await call.form()).get('kommune');
  const reminded = await remindSheets(services, alliance, principal, { slug, memberKey });
  if (reminded.ok || typeof reminded.error === 'object') {
    const message = reminded.ok ? 'erinnert' : 'niemand-erinnert';
    return { kind: 'redirect', to: `${surveyPath(call, slug)}?meldung=${message}` };
  }
  return errorPage(reminded.error === 'unknown' ? 404 : 403);
}
