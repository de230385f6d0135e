import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import { findShownProposal } from '../../use-cases/proposals/find-shown-proposal.ts';
import { PROPOSAL_PLACE, proposalCrumbs, proposalNotFound } from './proposal-places.tsx';
import { ProposalView } from './proposal-view.tsx';

const MESSAGES: Readonly<Record<string, string>> = {
  eingereicht: 'Der Vorschlag ist eingereicht. Die Geschäftsstelle nimmt ihn in die Beratung.',
  gespeichert: 'Der Text ist gespeichert.',
  schritt: 'Der neue Stand ist eingetragen.',
  stimme: 'Die Stimme ist gezählt. Sie lässt sich ändern, solange die Abstimmung läuft.',
  empfehlung: 'Die Empfehlung ist gespeichert.',
  anmerkung: 'Die Anmerkung steht im Verlauf.',
  ziel: 'Es ist vermerkt, was aus dem Vorschlag wurde.',
};

/** What was refused on the page, and what was typed there. */
export interface Refused {
  readonly typed: URLSearchParams;
  readonly errors: readonly FieldError[];
  readonly status: 409 | 422;
}

/** GET /v/:alliance/vorschlaege/:id */
export const showProposal = (call: AllianceCall): Promise<PageAnswer> => proposalPage(call);

/** The page of a proposal, also after a refusal: each form keeps what was typed into it. */
export async function proposalPage(
  { services, alliance, principal, params, query }: AllianceCall,
  refused?: Refused,
): Promise<PageView> {
  const page = await findShownProposal(services, alliance, principal, params['id'] ?? '');
  if (!page) return proposalNotFound(alliance);
  const { title } = page.proposal;
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title,
    ...PROPOSAL_PLACE,
    crumbs: proposalCrumbs(alliance, { label: title }),
    body: (
      <ProposalView
        page={page}
        base={`/v/${alliance.slug}`}
        typed={refused?.typed ?? new URLSearchParams()}
        errors={refused?.errors ?? []}
        message={refused ? undefined : messageIn(MESSAGES, query)}
      />
    ),
  };
}
