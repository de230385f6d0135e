import { germanDecimal } from '../foundation/german.ts';
import { classNames } from './class-names.ts';
import { type AxisScale, axisScale } from './scatter-scale.ts';

export interface ScatterPoint {
  readonly x: number;
  readonly y: number;
  /** Stands in the point: the rank in the table. */
  readonly mark: string;
  /** Tooltip: the name with both figures. */
  readonly name: string;
  /** Disc; otherwise ring. */
  readonly filled: boolean;
}

export interface ScatterProps {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  /** What the picture shows and where its figures stand as text. */
  readonly description: string;
  readonly points: readonly ScatterPoint[];
  readonly xLabel: string;
  readonly yLabel: string;
  /** Dashed lines that part the field into quadrants. */
  readonly xReference?: number;
  readonly yReference?: number;
  /** Name of the quadrant at the top right of both references. */
  readonly zoneLabel?: string;
}

const WIDTH = 344;
const HEIGHT = 372;
const LEFT = 26;
const RIGHT = WIDTH - 12;
const TOP = 6;
const BOTTOM = HEIGHT - 40;
const RADIUS = 9.5;
/** A narrower zone goes without its name rather than let it stand outside. */
const LABEL_WIDTH = 64;

/** Drawn in place instead of an img element, so that it follows the colours of the page. */
const PICTURE = { role: 'img' };

const tickText = (value: number) => germanDecimal(value.toString());
const given = (...values: readonly (number | undefined)[]) => values.filter((value) => value !== undefined);

interface Scales {
  readonly x: AxisScale;
  readonly y: AxisScale;
}

function Grid({ x, y }: Scales) {
  return (
    <>
      {y.ticks.map((tick) => (
        <g key={tick}>
          <line className="gw-scatter__grid" x1={LEFT} x2={RIGHT} y1={y.place(tick)} y2={y.place(tick)} />
          <text className="gw-scatter__axis" x={LEFT - 8} y={y.place(tick) + 4.5} textAnchor="end">
            {tickText(tick)}
          </text>
        </g>
      ))}
      {x.ticks.map((tick) => (
        <g key={tick}>
          <line className="gw-scatter__grid" x1={x.place(tick)} x2={x.place(tick)} y1={TOP} y2={BOTTOM} />
          <text className="gw-scatter__axis" x={x.place(tick)} y={BOTTOM + 17} textAnchor="middle">
            {tickText(tick)}
          </text>
        </g>
      ))}
    </>
  );
}

type Quadrants = Scales & Pick<ScatterProps, 'xReference' | 'yReference' | 'zoneLabel'>;

function Zone({ x, y, xReference, yReference, zoneLabel }: Quadrants) {
  if (xReference === undefined || yReference === undefined || zoneLabel === undefined) return null;
  const left = x.place(xReference);
  return (
    <>
      <rect
        className="gw-scatter__zone"
        x={left}
        y={TOP}
        width={RIGHT - left}
        height={y.place(yReference) - TOP}
      />
      {RIGHT - left >= LABEL_WIDTH && (
        <text className="gw-scatter__zone-label" x={left + 9} y={TOP + 15}>
          {zoneLabel}
        </text>
      )}
    </>
  );
}

function References({ x, y, xReference, yReference }: Quadrants) {
  const line = 'gw-scatter__reference';
  return (
    <>
      {yReference !== undefined && (
        <line className={line} x1={LEFT} x2={RIGHT} y1={y.place(yReference)} y2={y.place(yReference)} />
      )}
      {xReference !== undefined && (
        <line className={line} x1={x.place(xReference)} x2={x.place(xReference)} y1={TOP} y2={BOTTOM} />
      )}
    </>
  );
}

function Point({ point, x, y }: Scales & { readonly point: ScatterPoint }) {
  const [cx, cy] = [x.place(point.x), y.place(point.y)];
  return (
    <g className={classNames('gw-scatter__point', point.filled && 'gw-scatter__point--filled')}>
      <title>{point.name}</title>
      <circle cx={cx} cy={cy} r={RADIUS} />
      <text className="gw-scatter__number" x={cx} y={cy + 4.2} textAnchor="middle">
        {point.mark}
      </text>
    </g>
  );
}

/** Points in a field of four quadrants, drawn on the server. The figures themselves stand in a table beside it. */
export function ScatterChart({ id, title, description, points, xLabel, yLabel, ...quadrants }: ScatterProps) {
  const { xReference, yReference } = quadrants;
  const x = axisScale([...points.map((point) => point.x), ...given(xReference)], LEFT, RIGHT, 4);
  const y = axisScale([...points.map((point) => point.y), ...given(yReference)], BOTTOM, TOP, 4);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="gw-scatter"
      {...PICTURE}
      aria-labelledby={`${id}-titel ${id}-text`}
    >
      <title id={`${id}-titel`}>{title}</title>
      <desc id={`${id}-text`}>{description}</desc>
      <Zone x={x} y={y} {...quadrants} />
      <Grid x={x} y={y} />
      <References x={x} y={y} {...quadrants} />
      <text className="gw-scatter__axis" x={(LEFT + RIGHT) / 2} y={HEIGHT - 4} textAnchor="middle">
        {xLabel}
      </text>
      <text className="gw-scatter__axis" x={LEFT + 6} y={TOP + 15}>
        {yLabel}
      </text>
      {points.map((point) => (
        <Point key={point.name} point={point} x={x} y={y} />
      ))}
    </svg>
  );
}
