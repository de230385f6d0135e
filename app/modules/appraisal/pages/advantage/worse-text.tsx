import { germanList } from '../../../../foundation/german.ts';
import { NoValue } from '../../../../ui/text.tsx';
import { mayTellRange, type ScoreSummary } from '../../domain/advantage/summarise-scores.ts';
import type { CriteriaPage } from '../../use-cases/advantage/load-criteria.ts';

/** Names for those who keep the figures; numbers for all others, where they give no single score away. */
export function worseText(summary: ScoreSummary, { members, reach }: CriteriaPage) {
  const { worse } = summary;
  if (!reach.keepsFigures && !mayTellRange(summary))
    return summary.count === 0 ? <NoValue spoken="noch nicht bewertet" /> : 'zu wenige Bewertungen';
  if (worse.length === 0) return <NoValue spoken="niemanden" />;
  if (!reach.keepsFigures) return `${worse.length} von ${members.length}`;
  return germanList(members.filter(({ memberKey }) => worse.includes(memberKey)).map(({ name }) => name));
}
