import type { PageAnswer, PageCall, PageView } from '../../../platform/http/page-route.ts';
import { changeDigestChoice } from '../use-cases/change-digest-choice.ts';
import { loadInbox } from '../use-cases/load-inbox.ts';
import { InboxView } from './inbox-view.tsx';

/** GET /eingang: what waits for the reader in all alliances. */
export async function showInbox(call: PageCall): Promise<PageView> {
  const inbox = await loadInbox(call.services, signedIn(call));
  return {
    kind: 'page',
    title: inbox.total === 0 ? 'Was auf mich wartet' : `Was auf mich wartet (${inbox.total})`,
    body: <InboxView {...inbox} saved={call.query.get('meldung') === 'gespeichert'} />,
  };
}

/** POST /eingang: whether the daily digest comes. */
export async function submitDigestChoice(call: PageCall): Promise<PageAnswer> {
  const form = await call.form();
  await changeDigestChoice(call.services, signedIn(call), form.get('taeglich') === 'ja');
  return { kind: 'redirect', to: '/eingang?meldung=gespeichert' };
}

function signedIn({ principal }: PageCall) {
  if (!principal) throw new Error('the inbox is for who is signed in');
  return principal;
}
