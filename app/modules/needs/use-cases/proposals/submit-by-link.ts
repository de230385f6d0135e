import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { type FoundReplyLink, findReplyLink } from '../../../../platform/reply-links.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import {
  checkProposal,
  type ProposalForm,
  type ProposalRefusal,
} from '../../domain/proposals/check-proposal.ts';
import { refuseLinkUse } from '../../domain/proposals/link-use.ts';
import { countByLink } from '../../store/proposal-store.ts';
import { linkable, readLinks } from './proposal-context.ts';
import { PROPOSAL_LINK } from './standing-links.ts';
import { addProposal, lockProposals } from './submit-proposal.ts';

/** The page of a standing link: for which member it proposes, and what can be named. Nothing of other proposals. */
export interface LinkedForm {
  readonly memberName: string;
  readonly areas: readonly { readonly slug: string; readonly name: string }[];
}

/** Why a link takes no proposal: for good, or for now. */
export type LinkRefusal = { readonly deadLink: string } | { readonly tooMany: string };

export const findLinkedForm = (
  { database, clock }: Services,
  alliance: Alliance,
  secret: string,
): Promise<Result<LinkedForm, { readonly deadLink: string }>> =>
  database.inAlliance(alliance.id, async (tx) => {
    const found = await resolve(tx, secret, clock.now());
    if (!found.ok) return found;
    const { areas } = await readLinks(tx);
    return ok({ memberName: found.value.memberName, areas });
  });

/** Takes a proposal of whoever has the link of a member; the link stays. Answers the reference to keep. */
export const submitByLink = (
  { database, clock }: Services,
  alliance: Alliance,
  secret: string,
  form: ProposalForm,
): Promise<
  Result<
    { readonly reference: string; readonly memberName: string },
    LinkRefusal | readonly ProposalRefusal[]
  >
> =>
  database.inAlliance(alliance.id, async (tx) => {
    const at = clock.now();
    // Before counting: of many at once only those within the limit count.
    await lockProposals(tx, alliance.id);
    const found = await resolve(tx, secret, at);
    if (!found.ok) return found;
    const { linkId, memberId, memberName } = found.value;
    const since = (hours: number) => countByLink(tx, linkId, new Date(at.getTime() - hours * HOUR_MS));
    const tooMany = refuseLinkUse(await since(1), await since(24));
    if (tooMany !== undefined) return fail({ tooMany });
    const checked = checkProposal(form, linkable(await readLinks(tx), clock.today()));
    if (!checked.ok) return checked;
    const { reference } = await addProposal(
      { tx, allianceId: alliance.id, at, actor: `link:${linkId}` },
      { ...checked.value, memberId, channel: 'link', linkId, isSample: false },
      `${memberName} (per Link)`,
    );
    return ok({ reference, memberName });
  });

const HOUR_MS = 3_600_000;

async function resolve(tx: Tx, secret: string, now: Date) {
  const found = await findReplyLink(tx, secret, now);
  const member = (await listMembers(tx)).find(({ id }) => id === found?.link.subject);
  const deadLink = deadReason(found);
  if (deadLink !== undefined || !found || !member) return fail({ deadLink: deadLink ?? UNKNOWN });
  return ok({ linkId: found.link.id, memberId: member.id, memberName: member.member.name });
}

const UNKNOWN =
  'Diesen Link gibt es nicht. Prüfen Sie, ob die Adresse vollständig ist, oder fragen Sie die Leitung Ihrer Verwaltung nach dem geltenden.';

function deadReason(found: FoundReplyLink | undefined): string | undefined {
  if (found?.link.purpose !== PROPOSAL_LINK) return UNKNOWN;
  if (found.state === 'open') return undefined;
  return found.state === 'expired'
    ? 'Dieser Link ist abgelaufen. Die Leitung oder die IKZ-Beauftragten Ihrer Verwaltung können einen neuen ausstellen.'
    : 'Dieser Link gilt nicht mehr; er wurde zurückgezogen oder erneuert. Fragen Sie die Leitung oder die IKZ-Beauftragten Ihrer Verwaltung nach dem geltenden.';
}
