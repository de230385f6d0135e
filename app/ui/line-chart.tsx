import { germanDecimal } from '../foundation/german.ts';
import { endLabels } from './line-labels.ts';
import { type AxisScale, axisScale, plainScale } from './scatter-scale.ts';

/** One line: solid and thick for the subject, dashed and dotted for what it is compared with. */
export interface LineSeries {
  readonly name: string;
  /** Stands at the end of the line: the rank in the table. */
  readonly mark: string;
  readonly look: 'solid' | 'dashed' | 'dotted';
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface LineChartProps {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  /** What the picture shows and where its figures stand as text. */
  readonly description: string;
  readonly series: readonly LineSeries[];
  /** Ends of the x axis. */
  readonly xSpan: readonly [number, number];
  readonly xLabel: string;
  readonly yLabel: string;
  /** Dashed upright line: where things stand now. */
  readonly xReference?: number;
}

const WIDTH = 344;
const HEIGHT = 214;
const LEFT = 30;
const RIGHT = WIDTH - 30;
const TOP = 20;
const BOTTOM = HEIGHT - 38;

/** Drawn in place instead of an img element, so that it follows the colours of the page. */
const PICTURE = { role: 'img' };

interface Scales {
  readonly x: AxisScale;
  readonly y: AxisScale;
}

/** Lines over a common axis, drawn on the server. The figures themselves stand in a table beside it. */
export function LineChart({ id, title, description, series, xSpan, ...labels }: LineChartProps) {
  const { xLabel, yLabel, xReference } = labels;
  const x = plainScale(xSpan, LEFT, RIGHT, 4);
  const y = axisScale(
    series.flatMap(({ points }) => points.map((point) => point.y)),
    BOTTOM,
    TOP,
    4,
  );
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="gw-lines"
      {...PICTURE}
      aria-labelledby={`${id}-titel ${id}-text`}
    >
      <title id={`${id}-titel`}>{title}</title>
      <desc id={`${id}-text`}>{description}</desc>
      <Grid x={x} y={y} />
      {xReference !== undefined && (
        <line
          className="gw-lines__reference"
          x1={x.place(xReference)}
          x2={x.place(xReference)}
          y1={TOP}
          y2={BOTTOM}
        />
      )}
      <Lines series={series} x={x} y={y} />
      <text className="gw-lines__axis" x={(LEFT + RIGHT) / 2} y={HEIGHT - 4} textAnchor="middle">
        {xLabel}
      </text>
      <text className="gw-lines__axis" x={0} y={12}>
        {yLabel}
      </text>
    </svg>
  );
}

function Lines({ series, x, y }: Scales & Pick<LineChartProps, 'series'>) {
  const ends = series.map(({ mark, points }) => ({ mark, y: y.place(points.at(-1)?.y ?? 0) }));
  return (
    <>
      {series.map(({ name, look, points }) => (
        <polyline
          key={name}
          className={`gw-lines__line gw-lines__line--${look}`}
          points={points.map((point) => `${x.place(point.x)},${y.place(point.y)}`).join(' ')}
        >
          <title>{name}</title>
        </polyline>
      ))}
      {endLabels(ends).map((label) => (
        <text key={label.mark} className="gw-lines__mark" x={RIGHT + 6} y={label.y + 4.5}>
          {label.mark}
        </text>
      ))}
    </>
  );
}

const tickText = (value: number): string => germanDecimal(value.toString());

function Grid({ x, y }: Scales) {
  return (
    <>
      {y.ticks.map((tick) => (
        <g key={tick}>
          <line className="gw-lines__grid" x1={LEFT} x2={RIGHT} y1={y.place(tick)} y2={y.place(tick)} />
          <text className="gw-lines__axis" x={LEFT - 6} y={y.place(tick) + 4.5} textAnchor="end">
            {tickText(tick)}
          </text>
        </g>
      ))}
      {x.ticks.map((tick) => (
        <text key={tick} className="gw-lines__axis" x={x.place(tick)} y={BOTTOM + 17} textAnchor="middle">
          {tickText(tick)}
        </text>
      ))}
    </>
  );
}
