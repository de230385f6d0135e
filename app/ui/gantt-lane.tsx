import type { CalendarDate } from '../foundation/calendar-date.ts';
import { germanDate } from '../foundation/german.ts';
import { percent, type Span } from './bar-geometry.ts';
import { classNames } from './class-names.ts';
import { type GanttRow, gateDay } from './gantt-model.ts';
import { type GanttScale, QUARTERS_WITH_NAME } from './gantt-scale.ts';

/** Fill of what still runs; `GanttHatch` defines it. */
const RUNNING = 'gw-gantt-running';
export const RUNNING_FILL = `url(#${RUNNING})`;

export interface LaneProps {
  readonly scale: GanttScale;
  readonly today: CalendarDate;
}

/** The hatch of bars that still grow, once a table. */
export const GanttHatch = () => (
  <svg className="gw-defs" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <pattern id={RUNNING} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="gw-gantt__running-ground" width="7" height="7" />
        <line className="gw-gantt__running-line" x1="2" x2="2" y1="0" y2="7" />
      </pattern>
    </defs>
  </svg>
);

interface BarProps {
  readonly className: string;
  readonly span: Span;
  /** In pixels; the bar lies in the middle of its row, however high that is. */
  readonly height: number;
  readonly fill?: string | undefined;
}

const Bar = ({ className, span, height, fill }: BarProps) => (
  <rect
    className={className}
    x={percent(span.start)}
    width={percent(span.length)}
    y={-height / 2}
    height={height}
    rx="3"
    fill={fill}
  />
);

/** A diamond: hollow while open, filled once decided or reached. */
export const Diamond = ({ done }: { readonly done: boolean }) => (
  <path
    className={classNames('gw-gantt__diamond', done && 'gw-gantt__diamond--done')}
    d="M0-7 7 0 0 7-7 0Z"
  />
);

/** The bars of one line over the rules of the quarters. Repeats what the columns say, so it is silent. */
export function GanttLane({ row, scale, today }: LaneProps & { readonly row: GanttRow }) {
  return (
    <svg className="gw-gantt__lane" aria-hidden="true" focusable="false">
      <Rules scale={scale} />
      {!row.isMilestone && <Bars row={row} scale={scale} today={today} />}
      <Today scale={scale} today={today} />
      <Gate row={row} scale={scale} />
    </svg>
  );
}

function Bars({ row: { plan, actual, expected }, scale, today }: LaneProps & { readonly row: GanttRow }) {
  const end = actual ? (actual.to ?? today) : null;
  return (
    <svg y="50%" overflow="visible" aria-hidden="true">
      {plan && <Bar className="gw-gantt__plan" span={scale.span(plan.from, plan.to)} height={22} />}
      {expected && (
        <Bar className="gw-gantt__expected" span={scale.span(expected.from, expected.to)} height={8} />
      )}
      {actual && end !== null && end >= actual.from && (
        <Bar
          className="gw-gantt__actual"
          span={scale.span(actual.from, end)}
          height={13}
          fill={actual.to === null ? RUNNING_FILL : undefined}
        />
      )}
    </svg>
  );
}

function Gate({ row, scale }: { readonly row: GanttRow; readonly scale: GanttScale }) {
  const { gate, isMilestone = false } = row;
  if (gate === undefined && !isMilestone) return null;
  const day = gateDay(row);
  if (day === null) return null;
  const { start, length } = scale.span(day, day);
  return (
    <svg
      x={percent(isMilestone ? start + length / 2 : start + length)}
      y="50%"
      overflow="visible"
      aria-hidden="true"
    >
      <Diamond done={gate === 'done'} />
    </svg>
  );
}

const Rules = ({ scale: { quarters } }: { readonly scale: GanttScale }) => (
  <>
    {quarters.map(({ year, number, start }) => (
      <line
        key={`${year}-${number}`}
        className={number === 1 ? 'gw-gantt__year' : 'gw-gantt__quarter'}
        x1={percent(start)}
        x2={percent(start)}
        y1="0"
        y2="100%"
      />
    ))}
  </>
);

/** The day itself is one day wide; the line stands in its middle. */
function todayPlace({ scale, today }: LaneProps): number | null {
  const start = scale.at(today);
  return start === null ? null : start + scale.span(today, today).length / 2;
}

function Today(props: LaneProps) {
  const place = todayPlace(props);
  if (place === null) return null;
  return <line className="gw-gantt__today" x1={percent(place)} x2={percent(place)} y1="0" y2="100%" />;
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
/** From here on the word stands left of the line, or it would leave the table. */
const RIGHT_EDGE = 80;

/** Years and quarters over the lanes, and the day itself. */
export function GanttAxis(props: LaneProps) {
  const { scale, today } = props;
  const place = todayPlace(props);
  const named = scale.quarters.length <= QUARTERS_WITH_NAME;
  return (
    <svg className="gw-gantt__axis" aria-hidden="true" focusable="false">
      <Rules scale={scale} />
      {scale.quarters.map((quarter) => (
        <svg
          key={`${quarter.year}-${quarter.number}`}
          x={percent(quarter.start)}
          overflow="visible"
          aria-hidden="true"
        >
          {quarter.namesYear && (
            <text className="gw-gantt__year-text" x="4" y="14">
              {quarter.year}
            </text>
          )}
          {named && (
            <text x="4" y="31">
              {ROMAN[quarter.number - 1]}
            </text>
          )}
        </svg>
      ))}
      {place !== null && (
        <svg x={percent(place)} overflow="visible" aria-hidden="true">
          <text
            className="gw-gantt__today-text"
            x={place > RIGHT_EDGE ? -5 : 5}
            y="49"
            textAnchor={place > RIGHT_EDGE ? 'end' : 'start'}
          >
            Heute {germanDate(today).slice(0, 6)}
          </text>
          <line className="gw-gantt__today" x1="0" x2="0" y1="37" y2="100%" />
        </svg>
      )}
    </svg>
  );
}
