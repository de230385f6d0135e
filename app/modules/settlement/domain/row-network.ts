import { divideRatio, ratio, ratioOfDecimal, ZERO } from '../../../foundation/ratio.ts';
import type { Constraint } from './constraint.ts';
import { closed, type Interval, point } from './interval.ts';
import { type Domains, formsTree } from './network.ts';
import {
  columnOf,
  type PrintDescription,
  type PrintedColumn,
  type PrintedRelation,
} from './print-description.ts';
import { hiddenValues } from './printed-figure.ts';

/** Printed figures by column. */
export type PrintedFigures = Readonly<Record<string, string>>;

/** Name of the hidden total of a column. */
export const totalName = (column: string): string => `total(${column})`;

const fixedName = (column: string): string => `fixed(${column})`;

const shareName = (column: string): string => `share(${column})`;

/** Rules that tie the figures of one row; a description whose rules form no tree cannot be decided and throws. */
export function rowConstraints(print: PrintDescription): readonly Constraint[] {
  const constraints = [
    ...measureConstraints(print),
    ...print.relations.flatMap((relation) => ruleOf(print, relation)),
  ];
  if (!formsTree(constraints)) throw new RangeError('the relations of a printed table must form a tree');
  return constraints;
}

/** by = share(by) × total(by), once for every measure something is portioned by. */
const measureConstraints = (print: PrintDescription): Constraint[] =>
  measuresOf(print).map((by) => ({
    kind: 'product',
    result: by,
    parts: [ratioOf(print, by), totalName(by)],
  }));

const measuresOf = ({ relations }: PrintDescription): string[] => [
  ...new Set(relations.flatMap((relation) => ('by' in relation ? [relation.by] : []))),
];

/** A printed share is the hidden share itself. */
function ratioOf({ relations }: PrintDescription, by: string): string {
  const shown = relations.find((relation) => relation.kind === 'ratio' && relation.by === by);
  return shown?.of ?? shareName(by);
}

function ruleOf(print: PrintDescription, relation: PrintedRelation): Constraint[] {
  switch (relation.kind) {
    case 'sum':
      return [{ kind: 'sum', result: relation.of, parts: relation.parts }];
    case 'portion':
      return [
        {
          kind: 'product',
          result: relation.of,
          parts: [ratioOf(print, relation.by), totalName(relation.of)],
        },
      ];
    case 'least':
      return [
        {
          kind: 'least',
          result: relation.of,
          parts: [relation.from],
          factor: divideRatio(ratioOfDecimal(relation.percent), ratio(100n)),
          minimum: ratioOfDecimal(relation.minimum),
        },
      ];
    case 'fixed':
      return [{ kind: 'sum', result: relation.of, parts: [fixedName(relation.of)] }];
    case 'ratio':
      return [];
  }
}

/** Everything the figures of a row and the totals behind them may be, given what is printed. */
export function rowDomains(print: PrintDescription, printed: PrintedFigures): Domains {
  const domains = new Map<string, Interval>();
  for (const by of measuresOf(print))
    domains.set(shareName(by), { low: closed(ZERO), high: closed(ratio(1n)) });
  for (const column of print.columns) {
    domains.set(column.key, hiddenValues(column, figureOf(printed, column)));
    if (column.total !== null) domains.set(totalName(column.key), hiddenValues(column, column.total));
  }
  for (const relation of print.relations) {
    if (relation.kind === 'fixed') domains.set(fixedName(relation.of), point(ratioOfDecimal(relation.value)));
  }
  return domains;
}

/** Columns whose printed totals take part in the rows: what is shared out and what it is shared by. */
export const sharedTotals = (print: PrintDescription): readonly PrintedColumn[] => {
  const shared = new Set(
    print.relations.flatMap((relation) => {
      if (relation.kind === 'portion') return [relation.of, relation.by];
      return relation.kind === 'ratio' ? [relation.by] : [];
    }),
  );
  return [...shared].map((key) => columnOf(print, key));
};

/** The printed figure of a column; a row without it is an error of the seed and throws. */
export function figureOf(printed: PrintedFigures, { key }: PrintedColumn): string {
  const figure = printed[key];
  if (figure === undefined) throw new RangeError(`no printed figure for ${key}`);
  return figure;
}
