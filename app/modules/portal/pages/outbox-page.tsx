import type { AllianceCall, PageAnswer, PageView } from '../../../platform/http/page-route.ts';
import { changeMailState } from '../use-cases/change-mail-state.ts';
import { findOutboxMail, type ShownMail, showMailWithLink } from '../use-cases/find-outbox-mail.ts';
import { listOutboxPage } from '../use-cases/list-outbox.ts';
import { MailView, type MailViewProps, UnknownMailView } from './mail-view.tsx';
import { readOutboxQuery } from './outbox-query.ts';
import { OutboxView } from './outbox-view.tsx';

/** GET /v/:alliance/postausgang?stand=&seite= */
export async function showOutbox({ services, alliance, query }: AllianceCall): Promise<PageView> {
  const asked = readOutboxQuery(query);
  const outbox = await listOutboxPage(services, alliance, asked.state, asked.page);
  return {
    kind: 'page',
    title: 'Postausgang',
    crumbs: [{ label: 'Postausgang' }],
    body: <OutboxView {...outbox} asked={asked} base={`/v/${alliance.slug}`} />,
  };
}

/** GET /v/:alliance/postausgang/:mail */
export async function showOutboxMail(call: AllianceCall): Promise<PageView> {
  const { services, alliance, params } = call;
  return mailPage(call, await findOutboxMail(services, alliance, params['mail'] ?? ''));
}

/** POST /v/:alliance/postausgang/:mail/link: the text with its reply link. Not by GET: looking is recorded. */
export async function submitShowLink(call: AllianceCall): Promise<PageView> {
  const { services, alliance, principal, params } = call;
  return mailPage(
    call,
    await showMailWithLink(services, alliance, params['mail'] ?? '', principal.accountId),
  );
}

/** POST /v/:alliance/postausgang/:mail: send it again, or note that it arrived. */
export async function submitMailDecision(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const form = await call.form();
  const id = params['mail'] ?? '';
  const decision = form.get('entscheidung');
  if (decision !== 'resend' && decision !== 'confirm') {
    const refusal = { field: 'entscheiden', message: 'Wählen Sie eine der Schaltflächen.' };
    return mailPage(call, await findOutboxMail(services, alliance, id), { refusal, status: 422 });
  }
  const decided = await changeMailState(services, alliance, {
    id,
    decision,
    isSure: form.get('sicher') === 'ja',
    actor: principal.accountId,
  });
  if (decided.ok) return { kind: 'redirect', to: `/v/${alliance.slug}/postausgang/${id}` };
  const { kind, message } = decided.error;
  const refusal = { field: kind === 'not-sure' ? 'sicher' : 'entscheiden', message };
  const shown = await findOutboxMail(services, alliance, id);
  return mailPage(call, shown, { refusal, status: kind === 'not-sure' ? 422 : 409 });
}

function mailPage(
  { services, alliance }: AllianceCall,
  shown: ShownMail | undefined,
  { refusal, status = 200 }: Pick<MailViewProps, 'refusal'> & { readonly status?: 200 | 409 | 422 } = {},
): PageView {
  const base = `/v/${alliance.slug}`;
  const title = shown ? shown.mail.subject : 'E-Mail nicht gefunden';
  const hasServer = services.config.mail !== undefined;
  return {
    kind: 'page',
    status: shown ? status : 404,
    title,
    crumbs: [{ label: 'Postausgang', href: `${base}/postausgang` }, { label: title }],
    body: shown ? (
      <MailView shown={shown} base={base} hasServer={hasServer} refusal={refusal} />
    ) : (
      <UnknownMailView base={base} />
    ),
  };
}
