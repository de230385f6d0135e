import { compareItem, type ItemComparison } from '../../domain/comparison/compare-item.ts';
import type { ComparedMember } from '../../domain/comparison/compared-member.ts';
import type { FigureItem } from '../../domain/comparison/figure-item.ts';
import { itemsOf } from '../../domain/comparison/figure-items.ts';
import { sizeClassOf } from '../../domain/comparison/size-class.ts';
import type { Question } from '../../domain/questionnaire/question.ts';
import type { ComparisonPage } from '../../use-cases/comparison/load-comparison.ts';
import type { ComparisonQuery } from './comparison-query.ts';

/** The members that an address asks for. */
export const askedMembers = (
  { members }: Pick<ComparisonPage, 'members'>,
  { size }: Pick<ComparisonQuery, 'size'>,
): readonly ComparedMember[] =>
  size === null
    ? members
    : members.filter(({ population }) => sizeClassOf(population?.value ?? null).key === size);

/** The questions of one block, or all. */
export const questionsIn = (
  { questionnaire }: Pick<ComparisonPage, 'questionnaire'>,
  { block }: Pick<ComparisonQuery, 'block'>,
): readonly Question[] =>
  questionnaire.questions.filter((question) => block === null || question.block === block);

/** One figure as an address asks for it. */
export const compareAsked = (
  page: ComparisonPage,
  query: ComparisonQuery,
  item: FigureItem,
): ItemComparison =>
  compareItem(item, askedMembers(page, query), page.ground, page.sight, query.measure ?? item.measure);

/** All figures of some questions. */
export const compareQuestions = (
  page: ComparisonPage,
  query: ComparisonQuery,
  questions: readonly Question[],
): ItemComparison[] => questions.flatMap(itemsOf).map((item) => compareAsked(page, query, item));
