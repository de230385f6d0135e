import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { Badge, SampleDataBadge } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import type { TaskArea } from '../../domain/tasks/task.ts';
import { taskHref } from './task-words.ts';
import type { TaskLine } from './tasks-query.ts';

/** A row is an area or a task below it. */
interface Row {
  readonly area: TaskArea;
  /** Undefined: the row names the area. */
  readonly line: TaskLine | undefined;
  readonly count: number;
}

export interface TasksTableProps {
  readonly base: string;
  readonly lines: readonly TaskLine[];
  /** Each area behind its name and count: 150 rows are too many to look through. */
  readonly folded: boolean;
}

/** Areas and their tasks in the order of a printed plan. */
export const TasksTable = ({ base, lines, folded }: TasksTableProps) =>
  folded ? (
    <div className="gw-panel__text">
      {[...Map.groupBy(lines, ({ area }) => area)].map(([area, own]) => (
        <Disclosure key={area.id} summary={areaTitle(area, own)}>
          <DataTable
            caption={`Aufgaben im Bereich ${area.name}`}
            columns={columns(base, isMixed(lines))}
            rows={own.map((line) => ({ area, line, count: 0 }))}
            rowKey={({ line }) => line.task.id}
            rowLook={lookOf}
            cards
          />
        </Disclosure>
      ))}
    </div>
  ) : (
    <DataTable
      caption="Aufgaben nach Bereichen"
      columns={columns(base, isMixed(lines))}
      rows={rowsOf(lines)}
      rowKey={({ area, line }) => line?.task.id ?? area.id}
      rowLook={lookOf}
      cards
    />
  );

const lookOf = ({ line }: Row) => (line ? (line.isActive ? undefined : 'quiet') : 'strong');

const areaTitle = ({ number, name }: TaskArea, lines: readonly TaskLine[]): string =>
  `${number === null ? '' : `${number} `}${name}: ${germanCount(matchesOf(lines), 'Aufgabe', 'Aufgaben')}`;

const matchesOf = (lines: readonly TaskLine[]): number => lines.filter(({ isMatch }) => isMatch).length;

const rowsOf = (lines: readonly TaskLine[]): readonly Row[] =>
  [...Map.groupBy(lines, ({ area }) => area)].flatMap(([area, own]) => [
    { area, line: undefined, count: matchesOf(own) },
    ...own.map((line) => ({ area, line, count: 0 })),
  ]);

/** Where real tasks stand beside made-up ones each made-up one says so; else the notice above says it for all. */
const isMixed = (lines: readonly TaskLine[]): boolean =>
  new Set(lines.map(({ task }) => task.isSample)).size > 1;

const columns = (base: string, marksSamples: boolean): readonly Column<Row>[] => [
  {
    id: 'nummer',
    header: 'Nummer',
    card: 'meta',
    width: 'number',
    cell: ({ area, line }) => line?.task.number ?? area.number,
  },
  {
    id: 'aufgabe',
    header: 'Aufgabe',
    rowHeader: true,
    card: 'title',
    cell: ({ area, line }) => (line ? <TaskCell base={base} line={line} /> : area.name),
  },
  {
    id: 'merkmale',
    header: 'Merkmale',
    card: 'wide',
    cell: ({ line, count }) =>
      line ? <Marks line={line} marksSamples={marksSamples} /> : germanCount(count, 'Aufgabe', 'Aufgaben'),
  },
];

const TaskCell = ({ base, line: { task, depth } }: { readonly base: string; readonly line: TaskLine }) => (
  <span className={depth === 0 ? undefined : `gw-indent--${Math.min(depth, 2)}`}>
    <TextLink className="gw-table__link" href={taskHref(base, task.number)}>
      {task.title}
    </TextLink>
  </span>
);

const Marks = ({
  line: { task, isHeading, isActive, replacedBy },
  marksSamples,
}: {
  readonly line: TaskLine;
  readonly marksSamples: boolean;
}) => (
  <span className="gw-marks">
    {marksSamples && task.isSample && <SampleDataBadge />}
    {isHeading && <Badge>fasst zusammen</Badge>}
    {task.longVacant && isActive && <Badge tone="warning">seit Jahren unbesetzt</Badge>}
    {task.origin === 'eigen' && <Badge tone="info">eigene</Badge>}
    {task.retiredOn !== null && !isActive && (
      <Badge>
        {replacedBy.length > 0 ? `abgelöst durch ${replacedBy.join(', ')}` : 'aufgegeben'} am{' '}
        {germanDate(task.retiredOn)}
      </Badge>
    )}
  </span>
);
