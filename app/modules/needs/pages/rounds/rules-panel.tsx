import { germanDate, germanList } from '../../../../foundation/german.ts';
import { Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { CRITERIA, CRITERION_LABELS } from '../../domain/index.ts';
import { VISIBILITY_LABELS } from '../../domain/rounds/may-read-round.ts';
import { percentText } from '../ranking/weight-fields.ts';
import { roundHref } from './round-places.ts';
import type { RoundViewProps } from './round-props.ts';

/** What was settled before anyone answered: who reads what, what counts how much. */
export function RulesPanel({ base, file: { round, criteria, previous } }: RoundViewProps) {
  return (
    <Panel title="Was für diese Runde gilt" id="regeln">
      <DescriptionList
        stacked
        items={[
          {
            term: 'Rangfolge sieht',
            value: (
              <>
                {VISIBILITY_LABELS[round.rankingVisibility]}
                {round.rankingVisibility === 'oeffentlich' && round.state === 'freigegeben' && (
                  <>
                    {': '}
                    <a href={`${base}/rangfolge?runde=${round.slug}`}>öffentliche Seite</a>
                  </>
                )}
              </>
            ),
          },
          { term: 'Einzelne Bewertungen sieht', value: VISIBILITY_LABELS[round.ratingsVisibility] },
          {
            term: 'Gewichte',
            value: CRITERIA.map(
              (criterion) => `${CRITERION_LABELS[criterion]} ${percentText(round.weights[criterion])}\u00a0%`,
            ).join(', '),
          },
          ...(criteria.length > 0 ? [{ term: 'Neben der Punktzahl', value: germanList(criteria) }] : []),
          { term: 'Kreisweit ab', value: `${round.countyWideFrom}\u00a0% der Kommunen` },
          {
            term: 'Vorrunde',
            value: previous ? (
              <>
                <a href={roundHref(base, previous.slug)}>{previous.title}</a>, Stand{' '}
                {germanDate(previous.asOf)}
              </>
            ) : (
              'keine'
            ),
          },
        ]}
      />
    </Panel>
  );
}
