import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { AnswerRefusal } from '../../domain/circulation/apply-answer.ts';
import { recordAnswer } from '../../use-cases/circulation/record-answer.ts';
import { type AnswerForm, NOT_CHOSEN, readAnswerForm, statusOf, toAnswer } from './read-answer-form.ts';
import { documentPage } from './show-document.tsx';

/** POST /v/:alliance/dokumente/:id/antworten */
export async function submitAnswer(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const form = readAnswerForm(await call.form());
  const documentId = params['id'] ?? '';
  const answer = toAnswer(form);
  if (!answer) return refused(call, form, NOT_CHOSEN);
  const order = { documentId, memberKey: form.memberKey, answer };
  const result = await recordAnswer(services, alliance, principal, order);
  if (!result.ok) return result.error === 'unknown' ? errorPage(404) : refused(call, form, result.error);
  const query = new URLSearchParams({
    meldung: answer.event === 'zuruecknehmen' ? 'zurueckgenommen' : 'geantwortet',
  });
  for (const note of result.value.notes)
    query.append('hinweis', note.includes('Frist') ? 'spaet' : 'unterschrift');
  return { kind: 'redirect', to: `/v/${alliance.slug}/dokumente/${documentId}?${query}` };
}

/** The page again with what was typed. What crossed another answer is shown with what holds now. */
function refused(call: AllianceCall, form: AnswerForm, refusal: AnswerRefusal): Promise<PageAnswer> {
  return documentPage(call, {
    status: statusOf(refusal),
    attempt: {
      memberKey: form.memberKey,
      typed: { event: form.event, remark: form.remark },
      refusal,
    },
  });
}
