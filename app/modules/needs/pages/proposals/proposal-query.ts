import { compareGerman } from '../../../../foundation/german.ts';
import { readSort, type Sort } from '../../../../ui/sort.ts';
import { isDecided, isVotedUpon, type ProposalState } from '../../domain/proposals/proposal-state.ts';
import type { ShownProposal } from '../../use-cases/proposals/proposal-context.ts';

const SORT_KEYS = ['eingang', 'thema', 'tage'] as const;
export type ProposalSortKey = (typeof SORT_KEYS)[number];

/** What the list of proposals is asked for. */
export interface ProposalQuery {
  readonly text: string;
  /** A group of states; empty for all. */
  readonly group: string;
  readonly area: string;
  readonly sort: Sort<ProposalSortKey>;
}

export const STATE_GROUPS: readonly {
  readonly value: string;
  readonly label: string;
  readonly fits: (state: ProposalState) => boolean;
}[] = [
  { value: '', label: 'alle', fits: () => true },
  { value: 'beratung', label: 'eingegangen und in Beratung', fits: (state) => isEarly(state) },
  { value: 'vorgelegt', label: 'den Leitungen vorgelegt', fits: isVotedUpon },
  { value: 'entschieden', label: 'entschieden', fits: isDecided },
  { value: 'zurueckgezogen', label: 'zurückgezogen', fits: (state) => state === 'zurueckgezogen' },
];

const isEarly = (state: ProposalState): boolean => state === 'eingegangen' || state === 'in-beratung';

export const readProposalQuery = (query: URLSearchParams): ProposalQuery => ({
  text: query.get('suche') ?? '',
  group: query.get('stand') ?? '',
  area: query.get('bereich') ?? '',
  sort: readSort(query, SORT_KEYS, { by: 'eingang', direction: 'descending' }),
});

/** The proposals that fit, in the order asked for. */
export function filterProposals(
  proposals: readonly ShownProposal[],
  { text, group, area, sort }: ProposalQuery,
): readonly ShownProposal[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = STATE_GROUPS.find(({ value }) => value === group)?.fits ?? (() => true);
  const shown = proposals.filter(
    (proposal) =>
      fits(proposal.state) &&
      (area === '' || proposal.area?.slug === area) &&
      words.every((word) => haystack(proposal).includes(word)),
  );
  const ordered = shown.toSorted((a, b) => COMPARE[sort.by](a, b));
  return sort.direction === 'descending' ? ordered.toReversed() : ordered;
}

const haystack = ({ title, need, wish, reference, memberName, office }: ShownProposal): string =>
  [title, need, wish, reference, memberName ?? '', office].join(' ').toLowerCase();

const COMPARE: Readonly<Record<ProposalSortKey, (a: ShownProposal, b: ShownProposal) => number>> = {
  eingang: (a, b) => a.createdAt.getTime() - b.createdAt.getTime(),
  thema: (a, b) => compareGerman(a.title, b.title),
  tage: (a, b) => a.leadTime.days - b.leadTime.days,
};
