import type { CsvValue } from '../../../../foundation/csv-writer.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { PROPOSAL_STATE_LABELS } from '../../domain/proposals/proposal-state.ts';
import type { ShownProposal } from '../../use-cases/proposals/proposal-context.ts';

const HEAD = [
  'Kennung',
  'Thema',
  'Bedarf',
  'Vorschlag',
  'Von',
  'Amt',
  'Aufgabenbereich',
  'Aufgabe',
  'Stand',
  'Priorität',
  'Eingegangen am',
  'Tage bisher',
  'Tage bis zur Entscheidung',
  'Tage bis zum Beginn',
  'Wurde zu',
  'Beispieldaten',
];

/** One row a proposal, as on the screen; votes and addresses are in none. */
export const proposalRows = (proposals: readonly ShownProposal[]): readonly (readonly CsvValue[])[] => [
  HEAD,
  ...proposals.map((proposal) => [
    proposal.reference,
    proposal.title,
    proposal.need,
    proposal.wish,
    proposal.memberName ?? 'Allianz',
    proposal.office,
    proposal.area?.name ?? '',
    proposal.task?.number ?? '',
    PROPOSAL_STATE_LABELS[proposal.state],
    proposal.priority,
    germanDate(germanDay(proposal.createdAt)),
    proposal.leadTime.days,
    proposal.leadTime.toDecision,
    proposal.leadTime.toStart,
    proposal.target?.title ?? '',
    proposal.isSample ? 'ja' : '',
  ]),
];
