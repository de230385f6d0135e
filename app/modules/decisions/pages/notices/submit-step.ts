import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { isSubmissionWay } from '../../domain/notices/notice-words.ts';
import { isNoticeStep } from '../../domain/notices/transitions.ts';
import { makeNoticePackage } from '../../use-cases/notices/make-package.ts';
import { type NoticeStepRefusal, recordNoticeStep } from '../../use-cases/notices/record-step.ts';
import { CROSSED, type TypedStep } from './notice-answer.ts';
import { noticePage } from './show-notice.tsx';

/** Field of the page for each field of the rule. */
const FIELD: Readonly<Record<NoticeStepRefusal['field'], { field: string; label: string }>> = {
  step: { field: 'schritt', label: 'Schritt' },
  on: { field: 'am', label: 'Tag' },
  to: { field: 'behoerde', label: 'Behörde' },
  way: { field: 'weg', label: 'Weg' },
  remark: { field: 'bemerkung', label: 'Bemerkung' },
  file: { field: 'antwort', label: 'Antwort der Behörde' },
};

/** POST /v/:alliance/anzeigen/:id/schritt */
export async function submitStep(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const { fields, files } = await call.upload();
  const typed = readStep(fields);
  const { step } = typed;
  if (!isNoticeStep(step)) return noticePage(call, { errors: [NO_STEP], status: 422, typed });
  const day = readGermanDay(typed.on);
  const id = params['id'] ?? '';
  const way = isSubmissionWay(typed.way) ? typed.way : '';
  const request = { step, on: day ?? null, to: typed.to, way, remark: typed.remark };
  const taken = await recordNoticeStep(services, alliance, {
    id,
    version: fields.get('version') ?? '',
    actor: principal.accountId,
    by: principal.displayName,
    request,
    file: files.get('antwort'),
  });
  if (taken.ok) return { kind: 'redirect', to: `/v/${alliance.slug}/anzeigen/${id}?meldung=schritt` };
  if (taken.error === 'unknown') return errorPage(404);
  if (taken.error === 'conflict') return noticePage(call, { errors: [CROSSED], status: 409, typed });
  const errors = taken.error.refused.map(({ field, message }) => ({ ...FIELD[field], message }));
  return noticePage(call, { errors, status: 422, typed });
}

/** POST /v/:alliance/anzeigen/:id/paket */
export async function submitPackage(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const id = params['id'] ?? '';
  const version = (await call.form()).get('version') ?? '';
  const made = await makeNoticePackage(services, alliance, { id, version, actor: principal.accountId });
  if (made.ok) return { kind: 'redirect', to: `/v/${alliance.slug}/anzeigen/${id}?meldung=paket` };
  if (made.error === 'unknown') return errorPage(404);
  if (made.error === 'conflict') return noticePage(call, { errors: [CROSSED], status: 409 });
  const error = { ...FIELD.step, message: made.error.refused };
  return noticePage(call, { errors: [error], status: 422 });
}

const NO_STEP = { ...FIELD.step, message: 'Wählen Sie, was geschehen ist.' };

const readStep = (fields: URLSearchParams): TypedStep => ({
  step: fields.get('schritt') ?? '',
  on: fields.get('am') ?? '',
  to: fields.get('behoerde')?.trim() ?? '',
  way: fields.get('weg') ?? '',
  remark: fields.get('bemerkung')?.trim() ?? '',
});
