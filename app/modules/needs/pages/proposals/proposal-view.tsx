import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { PageTitle, Panel, Split } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { mayAdvise, refuseEditing } from '../../domain/proposals/proposal-viewer.ts';
import type { ProposalPage } from '../../use-cases/proposals/find-shown-proposal.ts';
import type { ShownProposal } from '../../use-cases/proposals/proposal-context.ts';
import { AdvicePanel } from './advice-panel.tsx';
import { LeadTimePanel } from './lead-time-panel.tsx';
import { ProposalLogPanel } from './proposal-log-panel.tsx';
import { ProposalSampleNotice } from './proposal-sample-notice.tsx';
import { StateBadge } from './state-badge.tsx';
import { StepsPanel } from './steps-panel.tsx';
import { TargetPanel } from './target-panel.tsx';
import { VotesPanel } from './votes-panel.tsx';

export interface ProposalViewProps {
  readonly page: ProposalPage;
  /** Address of the alliance. */
  readonly base: string;
  readonly typed: URLSearchParams;
  readonly errors: readonly FieldError[];
  readonly message: string | undefined;
}

/** A proposal from its text to what became of it. */
export function ProposalView(props: ProposalViewProps) {
  const { page, base, typed, errors, message } = props;
  const { proposal, context, votes } = page;
  const parts = { page, own: `${base}/vorschlaege/${proposal.id}`, typed, errors };
  return (
    <>
      <PageTitle
        title={proposal.title}
        badge={<StateBadge state={proposal.state} />}
        lead={`Vorschlag ${proposal.reference}`}
        actions={
          refuseEditing(context.viewer, proposal) === undefined && (
            <LinkButton icon="edit" href={`${parts.own}/bearbeiten`}>
              Text bearbeiten
            </LinkButton>
          )
        }
      />
      <ErrorSummary errors={errors} />
      {message !== undefined && <Notice tone="success" title={message} live />}
      {proposal.isSample && <ProposalSampleNotice />}
      <div id="stand" tabIndex={-1}>
        <Split
          main={
            <>
              <TextPanel page={page} base={base} />
              {(proposal.advice !== '' || proposal.priority !== '' || mayAdvise(context.viewer)) && (
                <AdvicePanel {...parts} />
              )}
              {proposal.ballot > 0 && <VotesPanel {...parts} votes={votes} />}
              <ProposalLogPanel page={page} />
            </>
          }
          side={
            <>
              <StepsPanel {...parts} />
              <TargetPanel {...parts} base={base} />
              <LeadTimePanel proposal={proposal} />
            </>
          }
        />
      </div>
    </>
  );
}

const TextPanel = ({
  page: {
    proposal,
    context: { viewer },
  },
  base,
}: Pick<ProposalViewProps, 'page' | 'base'>) => (
  <Panel title="Der Vorschlag" id="vorschlag">
    <div className="gw-stack">
      <h3 className="gw-h3">Was heute fehlt</h3>
      <p className="gw-letter">{proposal.need}</p>
      {proposal.wish !== '' && (
        <>
          <h3 className="gw-h3">Was gemeinsam geschehen soll</h3>
          <p className="gw-letter">{proposal.wish}</p>
        </>
      )}
      <DescriptionList stacked items={factsOf(base, proposal, viewer.isOffice)} />
    </div>
  </Panel>
);

const factsOf = (base: string, proposal: ShownProposal, isOffice: boolean) => [
  {
    term: 'Von',
    value: [proposal.memberName ?? 'Allianz', proposal.office].filter(Boolean).join(', '),
  },
  {
    term: 'Aufgabenbereich',
    value: proposal.area ? (
      <TextLink href={`${base}/vorschlaege?bereich=${proposal.area.slug}`}>{proposal.area.name}</TextLink>
    ) : (
      'keiner genannt'
    ),
  },
  ...(proposal.task
    ? [
        {
          term: 'Aufgabe',
          value: (
            <TextLink href={`${base}/aufgaben/${encodeURIComponent(proposal.task.number)}`}>
              {proposal.task.number} {proposal.task.title}
            </TextLink>
          ),
        },
      ]
    : []),
  ...(proposal.idea
    ? [
        {
          term: 'Vorbild',
          value: <TextLink href={`${base}/ideen/${proposal.idea.id}`}>{proposal.idea.title}</TextLink>,
        },
      ]
    : []),
  ...(isOffice
    ? [{ term: 'Entscheidung geht an', value: proposal.address || 'keine Adresse angegeben' }]
    : []),
];
