import { germanCount } from '../../../../foundation/german.ts';
import { Facts } from '../../../../ui/layout.tsx';
import type { LeadTimeSummary, Span } from '../../domain/proposals/lead-time.ts';

export const daysText = (days: number): string => germanCount(days, 'Tag', 'Tage');

/** How long it takes from need to start: half of them no longer than the median, the longest beside it. */
export const LeadTimeFacts = ({ times }: { readonly times: LeadTimeSummary }) => (
  <Facts
    items={[
      fact('Bis zur Entscheidung (Median)', times.toDecision),
      fact('Bis zum Beginn (Median)', times.toStart),
      fact('Noch unterwegs (Median)', times.running),
    ]}
  />
);

const fact = (label: string, span: Span | undefined) =>
  span === undefined
    ? { label, value: '–', note: 'noch keiner' }
    : {
        label,
        value: daysText(span.median),
        note: `${germanCount(span.count, 'Vorschlag', 'Vorschläge')}, längstens ${daysText(span.longest)}`,
      };
