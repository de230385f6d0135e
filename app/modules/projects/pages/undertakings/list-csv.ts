import { type CsvValue, csvDocument } from '../../../../foundation/csv-writer.ts';
import { LIGHTS } from '../../domain/portfolio/traffic-light.ts';
import { PROJECT_GROUPS } from '../../domain/undertakings/project-group.ts';
import { stateLine } from '../../domain/undertakings/state-line.ts';
import { UNDERTAKING_KIND_LABELS } from '../../domain/undertakings/undertaking.ts';
import type { ProjectRow } from '../../use-cases/undertakings/list-project-rows.ts';
import { leadNames, nextText, sinceText } from './list-columns.tsx';

const HEAD = [
  'Projekt',
  'Gruppe',
  'Art',
  'Stand',
  'Ampel',
  'Gründe der Ampel',
  'Projektleitung',
  'Beteiligte',
  'Kommunen',
  'Seit',
  'Nächster Termin',
  'Aufgabenbereich',
  'Quelle',
  'Beispieldaten',
];

/** The list as a table file, one line a project. */
export const projectsCsv = (rows: readonly ProjectRow[]): string => csvDocument([HEAD, ...rows.map(toLine)]);

const toLine = (row: ProjectRow): CsvValue[] => [
  row.title,
  PROJECT_GROUPS[row.group],
  UNDERTAKING_KIND_LABELS[row.kind],
  stateLine(row.state, row.stages),
  LIGHTS[row.light.light],
  row.light.reasons.join(' '),
  leadNames(row),
  row.participantCount,
  row.participants
    .filter(({ participates }) => participates)
    .map(({ memberName }) => memberName)
    .join(', '),
  sinceText(row),
  nextText(row),
  row.areaName,
  row.source,
  row.isSample ? 'Beispieldaten' : '',
];
