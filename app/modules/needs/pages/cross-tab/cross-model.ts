import {
  ATTRIBUTE_LABELS,
  type Attribute,
  classesOf,
  type MemberTraits,
} from '../../domain/cross-tab/attributes.ts';
import {
  type CrossCell,
  type CrossLine,
  type CrossTab,
  crossTabulate,
} from '../../domain/cross-tab/cross-tab.ts';
import { figureOf, type Measure } from '../../domain/cross-tab/measure.ts';
import { hideSmallCells } from '../../domain/cross-tab/protect-cells.ts';
import { sizeClasses } from '../../domain/cross-tab/size-class.ts';
import type { RankedRound } from '../../use-cases/ranking/ranked-round.ts';
import type { LoadedRound } from '../../use-cases/ranking/read-round.ts';
import type { CrossQuery, RowKind } from './cross-query.ts';

/** A figure, a dash where there is none, or 'verdeckt' where it would show a single answer. */
export type CellFigure = number | string | null | typeof HIDDEN;

export const HIDDEN = Symbol('hidden');

/** The table as page and export show it; the last row and the last column are totals. */
export interface CrossModel {
  readonly rowHeader: string;
  readonly columns: readonly CrossLine[];
  readonly rows: readonly CrossRow[];
  readonly totals: CrossRow;
  readonly hasHidden: boolean;
}

export interface CrossRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly CellFigure[];
  readonly total: CellFigure;
}

export const ROW_LABELS: Readonly<Record<RowKind, string>> = {
  bereich: 'Aufgabenbereich',
  aufgabe: 'Aufgabe',
  ...ATTRIBUTE_LABELS,
};

/** Counts what the address asks for and hides what the reader may not see; page and export take the same. */
export function crossModel(
  { round, showsRatings }: RankedRound,
  traits: readonly MemberTraits[],
  query: CrossQuery,
): CrossModel {
  const classes = (attribute: Attribute) => classesOf(traits, attribute, orderOf(attribute, query));
  const rows = rowLines(round, query, classes);
  const members = traits.map(({ member }) => member);
  const tab = crossTabulate(round.ratings, members, rows, classes(query.columns));
  return toModel(tab, query, showsRatings);
}

const orderOf = (attribute: Attribute, { limits }: CrossQuery): readonly string[] =>
  attribute === 'groesse' ? sizeClasses(limits) : attribute === 'gruppe' ? ['U-Kommunen', 'Nicht-U'] : [];

function rowLines(
  { areas, tasks, taskNames }: LoadedRound,
  { rows, area: slug }: CrossQuery,
  classes: (attribute: Attribute) => CrossLine[],
): CrossLine[] {
  const area = areas.find((candidate) => candidate.slug === slug);
  const chosen = area ? [area] : areas;
  if (rows === 'bereich')
    return chosen.map(({ id, name }) => ({
      key: id,
      label: name,
      members: null,
      takes: (rating) => rating.area === name,
    }));
  if (rows === 'aufgabe')
    return tasks
      .filter(({ areaId }) => !area || areaId === area.id)
      .map(({ id, number, title }) => {
        const name = taskNames.get(id);
        const takes: CrossLine['takes'] = (rating) => rating.task === name;
        return { key: id, label: `${number} ${title}`, members: null, takes };
      });
  return classes(rows).map((line) => ({ ...line, takes: (rating) => !area || rating.area === area.name }));
}

function toModel(tab: CrossTab, { rows, measure }: CrossQuery, showsRatings: boolean): CrossModel {
  const hidden = showsRatings ? null : hideSmallCells(tab, measure);
  const shown = tab.rows.map(({ line, cells, total }, index): CrossRow => {
    const own = hidden?.rows[index];
    return {
      key: line.key,
      label: line.label,
      cells: cells.map((cell, column) => figure(cell, measure, own?.cells[column])),
      total: figure(total, measure, own?.total),
    };
  });
  const totals: CrossRow = {
    key: 'gesamt',
    label: 'Gesamt',
    cells: tab.totals.map((cell, column) => figure(cell, measure, hidden?.totals[column])),
    total: figure(tab.total, measure, hidden?.total),
  };
  const hasHidden = [...shown, totals].some(({ cells, total }) => total === HIDDEN || cells.includes(HIDDEN));
  return { rowHeader: ROW_LABELS[rows], columns: tab.columns, rows: shown, totals, hasHidden };
}

const figure = (cell: CrossCell, measure: Measure, isHidden = false): CellFigure =>
  isHidden ? HIDDEN : figureOf(cell, measure);
