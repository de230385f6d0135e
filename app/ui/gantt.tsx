import type { CalendarDate } from '../foundation/calendar-date.ts';
import { germanDate } from '../foundation/german.ts';
import { classNames } from './class-names.ts';
import { GanttLane, GanttQuarters } from './gantt-lane.tsx';
import { type DaySpan, ganttScale } from './gantt-scale.ts';
import { ScrollRegion } from './scroll-region.tsx';
import { ROLE } from './table-roles.ts';

export interface GanttRow {
  /** Unique in the table. */
  readonly id: string;
  /** "3"; absent for what has no place of its own. */
  readonly number?: string;
  readonly title: string;
  readonly href?: string;
  /** Null where nothing is planned. */
  readonly plan: DaySpan | null;
  /** Null where it has not begun; `to` null while it goes on. */
  readonly actual: { readonly from: CalendarDate; readonly to: CalendarDate | null } | null;
  /** "+14 Tage"; empty where it lies to its plan. */
  readonly late: string;
  /** A decision at its end: still to come or taken. */
  readonly gate: 'open' | 'decided' | null;
  readonly isCurrent: boolean;
  /** Instead of an actual span: "entfällt". */
  readonly remark?: string;
}

export interface GanttProps {
  readonly caption: string;
  /** Header of the first column: "Stufe", "Aufgabe". */
  readonly what: string;
  /** What a diamond means: "Freigabe", "Meilenstein". */
  readonly gateWord: string;
  readonly rows: readonly GanttRow[];
  readonly today: CalendarDate;
}

/**
 * Plan and reality of a course, as a table: every bar repeats days that stand beside it, so the bars are silent. On a
 * phone each row is a card.
 */
export function Gantt({ caption, what, gateWord, rows, today }: GanttProps) {
  const scale = ganttScale(daysOf(rows, today));
  if (scale === null) return null;
  return (
    <div className="gw-gantt">
      <Legend gateWord={gateWord} withToday={isToday(rows)} />
      <ScrollRegion className="gw-gantt__scroll" label={caption}>
        <table className="gw-gantt__table" {...ROLE.table}>
          <caption className="kern-sr-only">{caption}</caption>
          <thead {...ROLE.rowgroup}>
            <tr {...ROLE.row}>
              <th scope="col" {...ROLE.columnheader}>
                {what}
              </th>
              <th scope="col" {...ROLE.columnheader}>
                Geplant
              </th>
              <th scope="col" {...ROLE.columnheader}>
                Tatsächlich
              </th>
              <td className="gw-gantt__lane" aria-hidden="true">
                <GanttQuarters scale={scale} today={isToday(rows) ? today : null} />
              </td>
            </tr>
          </thead>
          <tbody {...ROLE.rowgroup}>
            {rows.map((row) => (
              <tr key={row.id} {...ROLE.row} className={classNames(row.isCurrent && 'gw-gantt__current')}>
                <Head row={row} />
                <td className="gw-gantt__plan" {...ROLE.cell}>
                  <span className="gw-gantt__label">Geplant: </span>
                  {row.plan ? spanText(row.plan.from, row.plan.to) : 'ohne Plan'}
                </td>
                <Actual row={row} />
                <td className="gw-gantt__lane" aria-hidden="true">
                  <GanttLane row={row} scale={scale} today={isToday(rows) ? today : null} runsUntil={today} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

const isEnded = ({ actual, remark }: GanttRow): boolean => remark !== undefined || actual?.to != null;
/** Where all has ended, today lies far beyond the picture and is left out. */
const isToday = (rows: readonly GanttRow[]): boolean => !rows.every(isEnded);

const daysOf = (rows: readonly GanttRow[], today: CalendarDate): CalendarDate[] => {
  const days = rows.flatMap(({ plan, actual }) => [
    ...(plan ? [plan.from, plan.to] : []),
    ...(actual ? [actual.from, ...(actual.to ? [actual.to] : [])] : []),
  ]);
  return days.length > 0 && isToday(rows) ? [...days, today] : days;
};

const spanText = (from: CalendarDate, to: CalendarDate): string =>
  from === to ? germanDate(from) : `${germanDate(from)} – ${germanDate(to)}`;

function Head({ row }: { readonly row: GanttRow }) {
  return (
    <th scope="row" {...ROLE.rowheader}>
      {row.number !== undefined && <span className="gw-gantt__number">{row.number}</span>}
      {row.href ? <a href={row.href}>{row.title}</a> : row.title}
      {row.isCurrent && <span className="kern-sr-only"> (läuft)</span>}
    </th>
  );
}

function Actual({ row: { actual, late, remark } }: { readonly row: GanttRow }) {
  const text = actual === null ? 'noch nicht begonnen' : actualText(actual.from, actual.to);
  return (
    <td {...ROLE.cell} className={classNames('gw-gantt__actual', actual === null && 'gw-gantt__quiet')}>
      <span className="gw-gantt__label">Tatsächlich: </span>
      {remark ?? text} {late !== '' && <span className="gw-gantt__late">{late}</span>}
    </td>
  );
}

const actualText = (from: CalendarDate, to: CalendarDate | null): string =>
  to === null ? `${germanDate(from)} – läuft` : spanText(from, to);

const Legend = ({ gateWord, withToday }: { readonly gateWord: string; readonly withToday: boolean }) => (
  <p className="gw-gantt__legend" aria-hidden="true">
    <span>
      <i className="gw-gantt__key gw-gantt__key--actual" /> tatsächlich
    </span>
    <span>
      <i className="gw-gantt__key gw-gantt__key--plan" /> geplant
    </span>
    <span>
      <i className="gw-gantt__key gw-gantt__key--gate" /> {gateWord}
    </span>
    {withToday && (
      <span>
        <i className="gw-gantt__key gw-gantt__key--today" /> heute
      </span>
    )}
  </p>
);
