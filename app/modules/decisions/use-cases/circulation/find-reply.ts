import type { Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { type FoundReplyLink, findReplyLink } from '../../../../platform/reply-links.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { Authority } from '../../domain/authority/decide-authority.ts';
import type { DocumentRecord } from '../../domain/circulation/document.ts';
import { type LinkState, refuseLink } from '../../domain/circulation/link-state.ts';
import { partyAuthority } from '../../domain/circulation/party-authority.ts';
import { listVersions } from '../../store/circulation-version-store.ts';
import { listValueLimits } from '../../store/value-limit-store.ts';
import { REPLY_PURPOSE } from './ask-members.ts';
import { listRecipients, type Recipient } from './list-recipients.ts';
import {
  type CirculatingParty,
  type Circulation,
  loadCirculation,
  lockCirculation,
} from './load-circulation.ts';

/** What a reply link leads to. */
export interface LinkedReply {
  readonly linkId: string;
  /** The address that the link was sent to. */
  readonly address: string;
  readonly circulation: Circulation;
  readonly party: CirculatingParty;
}

export interface ReplyPage {
  readonly document: DocumentRecord;
  readonly party: CirculatingParty;
  readonly address: string;
  /** Text of the version that goes round. */
  readonly body: string;
  readonly changeNote: string;
  /** "Darf ich das allein entscheiden?" */
  readonly authority: Result<Authority, string> | undefined;
}

/** Either what can be answered, or the sentence that says why it cannot. */
export type FoundReply<T> = { readonly reply: T } | { readonly refusal: string };

/** The page of a link. Opening it never uses the link up: mail programs look ahead. */
export async function findReply(
  services: Services,
  alliance: Alliance,
  secret: string,
): Promise<FoundReply<ReplyPage>> {
  const recipients = await listRecipients(services, alliance);
  return services.database.inAlliance(alliance.id, async (tx) => {
    const now = services.clock.now();
    const found = await resolveReply(tx, secret, now, { lock: false, recipients });
    if ('refusal' in found) return found;
    const { circulation, party, address } = found.reply;
    const version = (await listVersions(tx, circulation.document.id)).at(-1);
    const { body = '', changeNote = '' } = version ?? {};
    const { document, members } = circulation;
    const kind = members.find(({ id }) => id === party.memberId)?.member.kind;
    const limits = await listValueLimits(tx);
    const authority = kind && partyAuthority(document, { ...party, kind }, limits, services.clock.today());
    return { reply: { document, party, address, body, changeNote, authority } };
  });
}

/**
 * What a secret leads to, and whether it still answers; `lock` holds the document for an answer. A link is worth what its
 * address is entitled to when it is used: whoever left the office or no longer deputises cannot answer by it.
 */
export async function resolveReply(
  tx: Tx,
  secret: string,
  now: Date,
  { lock, recipients }: { readonly lock: boolean; readonly recipients: readonly Recipient[] },
): Promise<FoundReply<LinkedReply>> {
  const found = await findReplyLink(tx, secret, now);
  const [documentId = '', memberKey = ''] = found?.link.subject.split('/') ?? [];
  const isReply = found?.link.purpose === REPLY_PURPOSE;
  const load = lock ? lockCirculation : loadCirculation;
  const circulation = isReply ? await load(tx, documentId) : undefined;
  const party = circulation?.parties.find((candidate) => candidate.memberKey === memberKey);
  // Whoever waited for the document looks again: the one before may have used the link up.
  const held = lock ? await findReplyLink(tx, secret, now) : found;
  const state = held && party ? standingOf(held, memberKey, recipients) : 'unknown';
  const refusal = refuseLink(state, circulation?.document);
  if (refusal !== undefined || !found || !circulation || !party) return { refusal: refusal ?? '' };
  const { id: linkId, address } = found.link;
  return { reply: { linkId, address, circulation, party } };
}

function standingOf(
  { state, link }: FoundReplyLink,
  memberKey: string,
  recipients: readonly Recipient[],
): LinkState {
  const isEntitled = recipients.some(
    (known) => known.memberKey === memberKey && known.address === link.address,
  );
  return state === 'open' && !isEntitled ? 'not-entitled' : state;
}
