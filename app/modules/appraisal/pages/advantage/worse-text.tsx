import { germanList } from '../../../../foundation/german.ts';
import { NoValue } from '../../../../ui/text.tsx';
import type { ScoreSummary } from '../../domain/advantage/summarise-scores.ts';
import type { CriteriaPage } from '../../use-cases/advantage/load-criteria.ts';

/** Names for those who keep the figures, numbers for all others. */
export function worseText({ worse }: ScoreSummary, { members, reach }: CriteriaPage) {
  if (worse.length === 0) return <NoValue spoken="niemanden" />;
  if (!reach.keepsFigures) return `${worse.length} von ${members.length}`;
  return germanList(members.filter(({ memberKey }) => worse.includes(memberKey)).map(({ name }) => name));
}
