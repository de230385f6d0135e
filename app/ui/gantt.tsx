import type { CalendarDate } from '../foundation/calendar-date.ts';
import { Legend } from './badge.tsx';
import { classNames } from './class-names.ts';
import { Diamond, GanttAxis, GanttHatch, GanttLane, RUNNING_FILL } from './gantt-lane.tsx';
import { actualText, daysOf, deviationText, type GanttRow, gateDay, spanText } from './gantt-model.ts';
import { type GanttScale, ganttScale } from './gantt-scale.ts';
import { ScrollRegion } from './scroll-region.tsx';
import { type Column, DataTable } from './table.tsx';

export interface GanttTableProps {
  /** Says what the table holds; read aloud, not shown. */
  readonly caption: string;
  /** Head of the first column: "Stufe". */
  readonly firstColumn: string;
  readonly rows: readonly GanttRow[];
  readonly today: CalendarDate;
  /** Among other things on an upright sheet: paper leaves the bars to the page of their own. */
  readonly upright?: boolean;
}

/** Stages and tasks with plan, what happened, and bars that say the same. On a phone the bars go and rows are cards. */
export function GanttTable({ caption, firstColumn, rows, today, upright = false }: GanttTableProps) {
  const scale = ganttScale([...daysOf(rows), ...daysNear(rows, today)]);
  return (
    <ScrollRegion
      className={classNames(
        'gw-scroll gw-gantt-scroll',
        upright ? 'gw-gantt-scroll--upright' : 'gw-print-wide',
      )}
      label={caption}
    >
      <GanttHatch />
      <DataTable
        caption={caption}
        columns={columnsOf(firstColumn, scale, today)}
        rows={rows}
        rowKey={({ id }) => id}
        className="gw-gantt"
        cards
      />
    </ScrollRegion>
  );
}

/** Today widens the scale only while something runs. */
const daysNear = (rows: readonly GanttRow[], today: CalendarDate): CalendarDate[] =>
  rows.some(({ actual }) => actual !== null && actual.to === null) ? [today] : [];

const columnsOf = (
  firstColumn: string,
  scale: GanttScale | null,
  today: CalendarDate,
): Column<GanttRow>[] => [
  { id: 'titel', header: firstColumn, rowHeader: true, card: 'title', cell: (row) => <Title row={row} /> },
  { id: 'plan', header: 'Geplant', card: 'wide', cardLabel: 'geplant', cell: (row) => <Plan row={row} /> },
  {
    id: 'ist',
    header: 'Tatsächlich',
    card: 'wide',
    cardLabel: 'tatsächlich',
    cell: (row) => <Actual row={row} />,
  },
  ...(scale
    ? [
        {
          id: 'verlauf',
          header: (
            <>
              <span className="kern-sr-only">Verlauf als Balken</span>
              <GanttAxis scale={scale} today={today} />
            </>
          ),
          card: 'hidden' as const,
          bar: true,
          cell: (row: GanttRow) => <GanttLane row={row} scale={scale} today={today} />,
        },
      ]
    : []),
];

const Title = ({
  row: { number, title, note, depth = 0, isCurrent = false },
}: {
  readonly row: GanttRow;
}) => (
  <span
    className={classNames(
      'gw-gantt__title',
      depth === 1 && 'gw-gantt__title--deep',
      isCurrent && 'gw-gantt__title--current',
    )}
    aria-current={isCurrent ? 'step' : undefined}
  >
    <span className="gw-gantt__number">{number}</span>
    <span>
      {title}
      {note && <span className="gw-gantt__note">{note}</span>}
    </span>
  </span>
);

function Plan({ row: { plan, expected } }: { readonly row: GanttRow }) {
  return (
    <>
      <span className="gw-gantt__days">{plan ? spanText(plan) : 'ohne Plan'}</span>
      {expected && <span className="gw-gantt__note">jetzt erwartet {spanText(expected)}</span>}
    </>
  );
}

function Actual({ row }: { readonly row: GanttRow }) {
  const text = deviationText(row.deviationDays);
  return (
    <>
      <span className={classNames('gw-gantt__days', row.actual === null && 'gw-gantt__days--none')}>
        {actualText(row)}
      </span>
      {text !== '' && (
        <span className={classNames('gw-gantt__deviation', (row.deviationDays ?? 0) > 0 && 'gw-gantt__late')}>
          {' '}
          {text}
        </span>
      )}
    </>
  );
}

const KEYS = {
  actual: 'tatsächlich',
  running: 'läuft',
  plan: 'geplant',
  expected: 'jetzt erwartet',
  open: 'Freigabe oder Meilenstein, offen',
  done: 'Freigabe oder Meilenstein, erreicht',
} as const;
type Key = keyof typeof KEYS;

/** Every mark that the rows use, with its meaning; for screen readers the columns say it. */
export function GanttLegend({ rows }: Pick<GanttTableProps, 'rows'>) {
  const shown = (Object.keys(KEYS) as Key[]).filter((key) => rows.some((row) => isUsed(row, key)));
  return (
    <Legend
      decorative
      className="gw-gantt-legend"
      items={shown.map((key) => ({ mark: <KeyMark kind={key} />, label: KEYS[key] }))}
    />
  );
}

function isUsed(row: GanttRow, key: Key): boolean {
  const { plan, actual, expected, gate, isMilestone = false } = row;
  switch (key) {
    case 'actual':
      return !isMilestone && actual?.to != null;
    case 'running':
      return actual !== null && actual.to === null;
    case 'plan':
      return !isMilestone && plan !== null;
    case 'expected':
      return !isMilestone && expected != null;
    case 'open':
      return gateDay(row) !== null && gate !== 'done' && (gate === 'open' || isMilestone);
    case 'done':
      return gateDay(row) !== null && gate === 'done';
  }
}

function KeyMark({ kind }: { readonly kind: Key }) {
  return (
    <svg className="gw-swatch gw-gantt__key" width="16" height="16" aria-hidden="true" focusable="false">
      {kind === 'open' || kind === 'done' ? (
        <svg x="8" y="8" overflow="visible" aria-hidden="true">
          <Diamond done={kind === 'done'} />
        </svg>
      ) : (
        <rect
          className={`gw-gantt__${kind === 'running' ? 'actual' : kind}`}
          x="1"
          y={kind === 'expected' ? 6 : 3}
          width="14"
          height={kind === 'expected' ? 4 : 10}
          rx="2"
          fill={kind === 'running' ? RUNNING_FILL : undefined}
        />
      )}
    </svg>
  );
}
