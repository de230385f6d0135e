import { divideRatio, type Ratio } from '../../../../foundation/ratio.ts';
import type { Measure } from '../questionnaire/question.ts';
import type { ComparedMember, ComparisonGround, Sight } from './compared-member.ts';
import type { FigureItem } from './figure-item.ts';
import { type Fences, fencesOf, findOutlier, type Outlier } from './find-outlier.ts';
import { findPotential, type MeasuredFigure, type Potential } from './find-potential.ts';
import { divisorOf } from './measure-figure.ts';
import { readFigure } from './read-figure.ts';
import { SIZE_CLASSES, type SizeClass, sizeClassOf } from './size-class.ts';
import { isSmallStaff } from './small-staff.ts';
import { describeFigures, medianOf, type Statistics } from './statistics.ts';

/** What stands at a member and an item. */
export type ComparedCell =
  | (MeasuredFigure & {
      readonly kind: 'wert';
      /** Counts among the figures of all; not where only its own member may see it. */
      readonly counts: boolean;
      readonly outlier: Outlier | null;
    })
  /** Given, but not comparable: "Einwohnerzahl fehlt". */
  | { readonly kind: 'ohne-bezug'; readonly raw: Ratio; readonly reason: string }
  /** Fewer than three people. */
  | { readonly kind: 'verdeckt' }
  /** No figure; `reason` where there is one to tell: a pay grade without standard cost. */
  | { readonly kind: 'luecke'; readonly reason: string };

export interface MemberCell {
  readonly member: ComparedMember;
  readonly isOwn: boolean;
  readonly sizeClass: SizeClass;
  /** What the member wrote to its answer; '' where it may not be seen. */
  readonly note: string;
  readonly cell: ComparedCell;
}

/** One item over all members. */
export interface ItemComparison {
  readonly item: FigureItem;
  readonly measure: Measure;
  readonly cells: readonly MemberCell[];
  /** Over the figures that count; null without any. */
  readonly statistics: Statistics | null;
  readonly fences: Fences | null;
  readonly potential: Potential | null;
  /** Members that gave a figure, shown or not. */
  readonly answered: number;
  /** Members whose figure is not shown to everyone. */
  readonly hidden: number;
}

/**
 * Sets a figure of all members side by side as one reader may see it. What is hidden from a reader enters nothing that it
 * is shown: no statistic, no class, no potential. To add hidden figures up would not do: releases come one by one, and the
 * difference of two sums would be a person.
 */
export function compareItem(
  item: FigureItem,
  members: readonly ComparedMember[],
  ground: ComparisonGround,
  sight: Sight,
  measure: Measure = item.measure,
): ItemComparison {
  const bare = members.map((member) => bareCell(item, member, ground, sight, measure));
  const figures = bare.flatMap(({ cell }) => (cell.kind === 'wert' && cell.counts ? [cell] : []));
  const statistics = describeFigures(figures.map(({ value }) => value));
  const fences = statistics && fencesOf(statistics);
  const judged = bare.map((entry): MemberCell => {
    const { cell } = entry;
    if (cell.kind !== 'wert' || !cell.counts || !statistics) return entry;
    return { ...entry, cell: { ...cell, outlier: findOutlier(cell.value, statistics, fences) } };
  });
  return {
    ...{ item, measure, cells: judged, statistics, fences },
    // Fewer cases are nothing that is saved.
    potential:
      statistics && item.question.key !== ground.casesKey ? findPotential(figures, statistics.median) : null,
    answered: bare.filter(({ cell }) => cell.kind !== 'luecke').length,
    hidden: sight.seesSmall ? 0 : members.filter((member) => isSmall(item, member)).length,
  };
}

const isSmall = ({ question }: FigureItem, { answers }: ComparedMember): boolean =>
  isSmallStaff(question, answers?.get(question.key));

function bareCell(
  item: FigureItem,
  member: ComparedMember,
  ground: ComparisonGround,
  { seesSmall, ownKeys }: Sight,
  measure: Measure,
): MemberCell {
  const answer = member.answers?.get(item.question.key);
  const isOwn = ownKeys.includes(member.memberKey);
  const isProtected = isSmallStaff(item.question, answer) && !seesSmall;
  const isHidden = isProtected && !isOwn;
  return {
    ...{ member, isOwn, sizeClass: sizeClassOf(member.population?.value ?? null) },
    note: isHidden ? '' : (answer?.note ?? ''),
    cell: isHidden
      ? { kind: 'verdeckt' }
      : withoutGrades(figureCell(item, member, ground, measure, !isProtected), seesSmall || isOwn),
  };
}

/** Which pay grade has no standard cost is told to those who may see pay grades. */
const withoutGrades = (cell: ComparedCell, seesGrades: boolean): ComparedCell =>
  cell.kind === 'luecke' && cell.reason !== '' && !seesGrades
    ? { kind: 'luecke', reason: 'Ein Personalkostensatz fehlt.' }
    : cell;

function figureCell(
  item: FigureItem,
  member: ComparedMember,
  ground: ComparisonGround,
  measure: Measure,
  counts: boolean,
): ComparedCell {
  const raw = readFigure(item, member.answers?.get(item.question.key)?.value ?? null, ground);
  if (!raw.ok) return { kind: 'luecke', reason: raw.error };
  if (raw.value === null) return { kind: 'luecke', reason: '' };
  const divisor = divisorOf(member, measure, ground);
  if (!divisor.ok) return { kind: 'ohne-bezug', raw: raw.value, reason: divisor.error };
  const value = divideRatio(raw.value, divisor.value);
  return { kind: 'wert', raw: raw.value, divisor: divisor.value, value, counts, outlier: null };
}

/** Figures that count. */
export const countedFigures = ({ cells }: Pick<ItemComparison, 'cells'>): MeasuredFigure[] =>
  cells.flatMap(({ cell }) => (cell.kind === 'wert' && cell.counts ? [cell] : []));

export interface ClassMedian {
  readonly sizeClass: SizeClass;
  readonly count: number;
  /** Null with fewer than three figures. */
  readonly median: Ratio | null;
}

/** A median of fewer would be a member. */
const LEAST_IN_CLASS = 3;

/** The median of each size class that has figures. */
export function classMedians({ cells }: Pick<ItemComparison, 'cells'>): ClassMedian[] {
  return SIZE_CLASSES.flatMap((sizeClass) => {
    const own = countedFigures({ cells: cells.filter((entry) => entry.sizeClass.key === sizeClass.key) });
    if (own.length === 0) return [];
    const median = own.length < LEAST_IN_CLASS ? null : medianOf(own.map(({ value }) => value));
    return [{ sizeClass, count: own.length, median }];
  });
}
