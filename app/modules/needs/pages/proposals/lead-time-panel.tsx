import { germanDate } from '../../../../foundation/german.ts';
import { Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { PROPOSAL_STATE_LABELS } from '../../domain/proposals/proposal-state.ts';
import type { ShownProposal } from '../../use-cases/proposals/proposal-context.ts';
import { daysText } from './lead-time-facts.tsx';

/** How long the proposal was in each state, from need to start. */
export const LeadTimePanel = ({ proposal: { leadTime } }: { readonly proposal: ShownProposal }) => (
  <Panel title="Vom Bedarf zum Beginn" id="dauer">
    <DescriptionList
      figures
      items={[
        ...leadTime.states.map(({ state, from, days }) => ({
          term: `${PROPOSAL_STATE_LABELS[state]} seit ${germanDate(from)}`,
          value: daysText(days),
        })),
        { term: leadTime.isRunning ? 'zusammen bisher' : 'zusammen', value: daysText(leadTime.days) },
      ]}
    />
  </Panel>
);
