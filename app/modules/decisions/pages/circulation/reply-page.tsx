import type { Alliance } from '../../../../platform/alliances.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { PageAnswer, PageCall, PageView } from '../../../../platform/http/page-route.ts';
import { TextLink } from '../../../../ui/button.tsx';
import { PageTitle } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import type { AnswerRefusal } from '../../domain/circulation/apply-answer.ts';
import { findReply } from '../../use-cases/circulation/find-reply.ts';
import { replyByLink } from '../../use-cases/circulation/reply-by-link.ts';
import {
  type AnswerForm,
  NOT_CHOSEN,
  NOTHING_TYPED,
  readAnswerForm,
  statusOf,
  toAnswer,
} from './read-answer-form.ts';
import { ReplyView } from './reply-view.tsx';

/** GET /v/:alliance/antwort/:token: opening it uses nothing up. */
export const showReply = (call: PageCall): Promise<PageAnswer> => page(call, NOTHING_TYPED);

/** POST /v/:alliance/antwort/:token */
export async function submitReply(call: PageCall): Promise<PageAnswer> {
  const { services, alliance, params } = call;
  if (!alliance) return errorPage(404);
  const form = readAnswerForm(await call.form());
  const answer = toAnswer(form);
  if (!answer || answer.event === 'zuruecknehmen') return page(call, form, NOT_CHOSEN);
  const result = await replyByLink(services, alliance, params['token'] ?? '', answer);
  if (result.ok) return thanks(alliance, result.value.before.name, result.value.notes);
  return 'deadLink' in result.error
    ? deadLink(alliance, result.error.deadLink, 409)
    : page(call, form, result.error);
}

async function page(call: PageCall, form: AnswerForm, refusal?: AnswerRefusal): Promise<PageAnswer> {
  const { services, alliance, params, path } = call;
  if (!alliance) return errorPage(404);
  const found = await findReply(services, alliance, params['token'] ?? '');
  if ('refusal' in found) return deadLink(alliance, found.refusal, refusal ? 409 : 404);
  return {
    kind: 'page',
    status: refusal ? statusOf(refusal) : 200,
    title: found.reply.document.title,
    body: <ReplyView action={path} reply={found.reply} form={form} refusal={refusal} />,
  };
}

/** Why a link takes no answer. The address never said what it would have led to, so the page does not either. */
const deadLink = ({ office, name, slug }: Alliance, reason: string, status: 404 | 409): PageView => ({
  kind: 'page',
  status,
  title: 'Dieser Link nimmt keine Antwort an',
  body: (
    <>
      <PageTitle title="Dieser Link nimmt keine Antwort an" />
      <Notice tone="warning">
        <p>{reason}</p>
        <p>
          Ansprechstelle: {office}. Mehr steht auf der{' '}
          <TextLink href={`/v/${slug}/portal`}>Seite der Allianz „{name}“</TextLink>.
        </p>
      </Notice>
    </>
  ),
});

const thanks = ({ office }: Alliance, member: string, notes: readonly string[]): PageView => ({
  kind: 'page',
  title: 'Danke, Ihre Antwort ist eingetragen',
  body: (
    <>
      <PageTitle title="Danke, Ihre Antwort ist eingetragen" />
      <Notice tone="success" title={`Für ${member} ist geantwortet.`} live>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>
          Eine Bestätigung geht an die Adresse, an die der Link gesendet wurde. Der Link ist damit verbraucht.
          Möchten Sie etwas ändern, wenden Sie sich an: {office}.
        </p>
      </Notice>
    </>
  ),
});
