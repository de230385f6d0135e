import { SIZE_CLASSES } from '../../domain/comparison/size-class.ts';
import { type Block, isBlock, isMeasure, type Measure } from '../../domain/questionnaire/question.ts';

/** What an address asks of a comparison. */
export interface ComparisonQuery {
  /** Key of a question or of one of its figures; '' for the list of all. */
  readonly item: string;
  readonly block: Block | null;
  /** Key of a size class. */
  readonly size: string | null;
  /** Null: each figure by its own. */
  readonly measure: Measure | null;
  readonly asOthers: boolean;
  /** As it stands in the address: "-werte"; '' for the usual order. */
  readonly sort: string;
}

export function readComparisonQuery(query: URLSearchParams): ComparisonQuery {
  const asked = (name: string): string => query.get(name) ?? '';
  const [block, size, measure] = [asked('block'), asked('groesse'), asked('bezug')];
  return {
    item: asked('frage'),
    block: isBlock(block) ? block : null,
    size: SIZE_CLASSES.some(({ key }) => key === size) ? size : null,
    measure: isMeasure(measure) ? measure : null,
    asOthers: query.get('sicht') === 'alle',
    sort: asked('sort'),
  };
}

/** The same question with other values; '' leaves one out. The order belongs to one page and does not go along. */
export function comparisonHref(
  path: string,
  query: ComparisonQuery,
  changes: Readonly<Record<string, string>> = {},
): string {
  const asked = new URLSearchParams();
  const values = {
    frage: query.item,
    block: query.block ?? '',
    groesse: query.size ?? '',
    bezug: query.measure ?? '',
    sicht: query.asOthers ? 'alle' : '',
    ...changes,
  };
  for (const [name, value] of Object.entries(values)) if (value !== '') asked.set(name, value);
  const text = asked.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The whole question as an address holds it, with its order: what heads of columns change. */
export const queryParams = (query: ComparisonQuery): URLSearchParams =>
  new URLSearchParams(comparisonHref('', query, { sort: query.sort }).slice(1));
