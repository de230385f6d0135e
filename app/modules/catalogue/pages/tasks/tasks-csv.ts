import type { CsvValue } from '../../../../foundation/csv-writer.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { ORIGIN_LABELS } from './task-words.ts';
import type { TaskLine } from './tasks-query.ts';

/** The first six are those that the import reads. */
export const TASK_COLUMNS = [
  'Nummer',
  'Titel',
  'Bereich',
  'Übergeordnet',
  'Beschreibung',
  'Seit Jahren unbesetzt',
  'Herkunft',
  'Quelle',
  'Stand',
  'Nachfolge',
  'Beispieldaten',
] as const;

/** The lines of the screen as rows of a sheet, headings that only show the way left out. */
export const taskRows = (lines: readonly TaskLine[]): readonly (readonly string[])[] =>
  lines.filter(({ isMatch }) => isMatch).map(row);

export const taskCsv = (lines: readonly TaskLine[]): readonly (readonly CsvValue[])[] => [
  TASK_COLUMNS,
  ...taskRows(lines),
];

const row = ({ task, area, parentNumber, isHeading, replacedBy }: TaskLine): readonly string[] => [
  task.number,
  task.title,
  area.name,
  parentNumber ?? '',
  task.description,
  task.longVacant ? 'ja' : 'nein',
  ORIGIN_LABELS[task.origin],
  task.source,
  task.retiredOn === null
    ? isHeading
      ? 'fasst zusammen'
      : 'gilt'
    : `abgelöst ${germanDate(task.retiredOn)}`,
  replacedBy.join(', '),
  task.isSample ? 'ja' : 'nein',
];
