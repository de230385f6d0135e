import { ratioToNumber } from '../../../../foundation/ratio.ts';
import { LineChart, type LineSeries } from '../../../../ui/line-chart.tsx';
import {
  CRITERIA,
  CRITERION_LABELS,
  type Criterion,
  percentWeights,
  type Ranking,
  scoreCurve,
} from '../../domain/index.ts';
import type { AreaRow } from './area-rows.ts';

export interface ScoreCurvesProps {
  readonly row: AreaRow;
  readonly others: readonly AreaRow[];
  readonly ranking: Ranking;
}

/** Points over the weight of each criterion: where two lines cross, two areas change places. */
export const ScoreCurves = (props: ScoreCurvesProps) => (
  <div className="gw-chart-row">
    {CRITERIA.map((criterion) => (
      <ScoreCurve key={criterion} {...props} criterion={criterion} />
    ))}
  </div>
);

function ScoreCurve({
  row,
  others,
  ranking,
  criterion,
}: ScoreCurvesProps & { readonly criterion: Criterion }) {
  const { members, weights } = ranking;
  const series = (area: AreaRow, look: LineSeries['look']): LineSeries => ({
    name: `${area.area}, Rang ${area.rank}`,
    mark: String(area.rank),
    look,
    points: scoreCurve(area, members, weights, criterion),
  });
  return (
    <LineChart
      id={`verlauf-${criterion}`}
      title={`Liniendiagramm: Punkte je nach Gewicht von ${CRITERION_LABELS[criterion]}`}
      description="Wo sich zwei Linien kreuzen, tauschen zwei Bereiche die Plätze. Die Zahl am Ende der Linie ist der Rang. Alle Werte stehen in der Tabelle darüber."
      series={[
        ...others.map((other) => series(other, other.rank < row.rank ? 'dashed' : 'dotted')),
        series(row, 'solid'),
      ]}
      xSpan={[0, 100]}
      xLabel={`Gewicht ${CRITERION_LABELS[criterion]} in %`}
      yLabel="Punkte"
      xReference={ratioToNumber({ numerator: percentWeights(weights)[criterion], denominator: 1_000_000n })}
    />
  );
}
