import type { CalendarDate } from '../foundation/calendar-date.ts';
import { classNames } from './class-names.ts';
import type { GanttRow } from './gantt.tsx';
import type { GanttScale } from './gantt-scale.ts';

const HEIGHT = 40;
const MIDDLE = HEIGHT / 2;
/** Room for "Heute 21.11." beside its line. */
const LABEL_PERCENT = 18;
/** From here on a numeral would touch the next one. */
const MOST_NUMERALS = 16;

const percent = (value: number): string => `${value.toFixed(3)}%`;

interface Axis {
  readonly scale: GanttScale;
  /** Null where its line is not drawn. */
  readonly today: CalendarDate | null;
}

/** The head of the lane: years, quarters, and what the red line means. */
export function GanttQuarters({ scale, today }: Axis) {
  const { quarters } = scale;
  return (
    <svg className="gw-gantt__svg" height={HEIGHT} width="100%" focusable="false">
      <title>Quartale</title>
      {quarters.map(({ year, numeral, at, startsYear }, index) => (
        <g key={`${year}${numeral}`}>
          <Rule at={at} strong={startsYear} />
          {(startsYear || index === 0) && (
            <text className="gw-gantt__year" x={percent(at)} dx={4} y={15}>
              {year}
            </text>
          )}
          {quarters.length <= MOST_NUMERALS && (
            <text className="gw-gantt__numeral" x={percent(at)} dx={4} y={33}>
              {numeral}
            </text>
          )}
        </g>
      ))}
      {today && <TodayMark at={scale.place(today)} today={today} />}
    </svg>
  );
}

const Rule = ({ at, strong }: { readonly at: number; readonly strong: boolean }) => (
  <line
    className={classNames('gw-gantt__rule', strong && 'gw-gantt__rule--strong')}
    x1={percent(at)}
    x2={percent(at)}
    y1={0}
    y2={HEIGHT}
  />
);

function TodayMark({ at, today }: { readonly at: number; readonly today: CalendarDate }) {
  const turned = at > 100 - LABEL_PERCENT;
  return (
    <text
      className="gw-gantt__today-text"
      x={percent(at)}
      dx={turned ? -4 : 4}
      y={HEIGHT - 2}
      textAnchor={turned ? 'end' : 'start'}
    >
      Heute {today.slice(8, 10)}.{today.slice(5, 7)}.
    </text>
  );
}

interface LaneProps extends Axis {
  readonly row: GanttRow;
  /** What has no end yet is drawn until this day. */
  readonly runsUntil: CalendarDate;
}

/** Bars of one row: hollow the plan, solid what happened, hatched while it goes on, a diamond for the decision. */
export function GanttLane({ row: { plan, actual, gate }, scale, today, runsUntil }: LaneProps) {
  const end = actual?.to ?? plan?.to ?? actual?.from;
  return (
    <svg className="gw-gantt__svg" height={HEIGHT} width="100%" focusable="false">
      <title>Balken</title>
      {scale.quarters.map(({ year, numeral, at, startsYear }) => (
        <Rule key={`${year}${numeral}`} at={at} strong={startsYear} />
      ))}
      {plan && <Bar kind="plan" place={scale.bar(plan)} />}
      {actual && (
        <Bar
          kind={actual.to === null ? 'running' : 'actual'}
          place={scale.bar({ from: actual.from, to: actual.to ?? laterOf(actual.from, runsUntil) })}
        />
      )}
      {gate && end && <Diamond at={scale.bar({ from: end, to: end })} isDecided={gate === 'decided'} />}
      {today && (
        <line
          className="gw-gantt__today"
          x1={percent(scale.place(today))}
          x2={percent(scale.place(today))}
          y1={0}
          y2={HEIGHT}
        />
      )}
    </svg>
  );
}

const laterOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);

const INSET = { plan: 8, actual: 13, running: 13 } as const;

function Bar({
  kind,
  place: { at, width },
}: {
  readonly kind: keyof typeof INSET;
  readonly place: { readonly at: number; readonly width: number };
}) {
  const box = { y: INSET[kind], height: HEIGHT - 2 * INSET[kind], rx: 3 };
  const where = { x: percent(at), width: percent(width) };
  return (
    <>
      <rect className={`gw-gantt__bar gw-gantt__bar--${kind}`} {...where} {...box} />
      {kind === 'running' && <Hatching {...where} {...box} />}
    </>
  );
}

/** Stripes cut to the bar: a pattern would need an id of its own for each row. */
const Hatching = ({
  x,
  y,
  width,
  height,
}: {
  readonly x: string;
  readonly y: number;
  readonly width: string;
  readonly height: number;
}) => (
  <svg x={x} y={y} width={width} height={height} aria-hidden="true">
    {STRIPES.map((offset) => (
      <line key={offset} className="gw-gantt__stripe" x1={offset} y1={height} x2={offset + height} y2={0} />
    ))}
  </svg>
);

const STRIPES = Array.from({ length: 160 }, (_, index) => index * 9 - 12);

const Diamond = ({
  at: { at, width },
  isDecided,
}: {
  readonly at: { readonly at: number; readonly width: number };
  readonly isDecided: boolean;
}) => (
  <svg x={percent(at + width)} y={MIDDLE} overflow="visible" aria-hidden="true">
    <path
      className={classNames('gw-gantt__gate', isDecided && 'gw-gantt__gate--decided')}
      d="M0 -7 L7 0 L0 7 L-7 0 Z"
    />
  </svg>
);
