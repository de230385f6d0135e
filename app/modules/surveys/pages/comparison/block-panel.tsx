import { germanCount } from '../../../../foundation/german.ts';
import { TextLink } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { columnSorts, readSort, type Sort } from '../../../../ui/sort.ts';
import { DataTable } from '../../../../ui/table.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import type { ItemComparison } from '../../domain/comparison/compare-item.ts';
import { countChoices, wordAnswers } from '../../domain/comparison/compare-words.ts';
import type { ComparedMember } from '../../domain/comparison/compared-member.ts';
import { BLOCKS, type Block, type Question } from '../../domain/questionnaire/question.ts';
import type { ComparisonPage } from '../../use-cases/comparison/load-comparison.ts';
import { type ComparisonQuery, comparisonHref, queryParams } from './comparison-query.ts';
import { itemColumns } from './item-columns.tsx';
import { outliersOf } from './item-figures.ts';
import { ITEM_SORTS, type ItemSort } from './item-sort.ts';

export interface ComparisonViewProps {
  readonly path: string;
  readonly page: ComparisonPage;
  readonly query: ComparisonQuery;
}

/** A page with the figures of its members that an address asks for. */
export type Listed = ComparisonViewProps & {
  readonly items: readonly ItemComparison[];
  readonly members: readonly ComparedMember[];
};

export const columnFacts = ({ path, query, members, page }: Omit<Listed, 'items'>) => ({
  hrefOf: (key: string) => comparisonHref(path, query, { frage: key, block: '' }),
  asked: members.length,
  hasOwn: members.some(({ memberKey }) => page.sight.ownKeys.includes(memberKey)),
});

interface BlockProps extends Listed {
  readonly block: Block;
  readonly questions: readonly Question[];
}

const SHEET_ORDER: Sort<ItemSort> = { by: 'frage', direction: 'ascending' };

/** Equal ones keep the order of the sheet. */
function inOrder(items: readonly ItemComparison[], { by, direction }: Sort<ItemSort>): ItemComparison[] {
  if (by === 'frage') return direction === 'ascending' ? [...items] : items.toReversed();
  const weight = by === 'angaben' ? ({ answered }: ItemComparison) => answered : outliersOf;
  const sign = direction === 'ascending' ? 1 : -1;
  return items.toSorted((a, b) => sign * (weight(a) - weight(b)));
}

/** The questions of one block: figures in a table, answers in words below it. */
export function BlockPanel({ block, questions, ...props }: BlockProps) {
  const params = queryParams(props.query);
  const sort = readSort(params, ITEM_SORTS, SHEET_ORDER);
  const rows = inOrder(
    props.items.filter(({ item }) => item.question.block === block),
    sort,
  );
  const words = questions.filter((question) => question.block === block && isInWords(question));
  const { hrefOf } = columnFacts(props);
  return (
    <Panel title={BLOCKS[block]} id={`block-${block}`} flush={rows.length > 0}>
      {rows.length > 0 && (
        <DataTable
          caption={`${BLOCKS[block]}: Zahlen im Vergleich`}
          columns={columnsOf(block, { ...columnFacts(props), sorted: columnSorts(params, sort, 'ergebnis') })}
          rows={rows}
          rowKey={({ item }) => item.key}
          cards
          fixed
        />
      )}
      {words.length > 0 && (
        <div className={rows.length > 0 ? 'gw-panel-foot' : undefined}>
          <DescriptionList
            stacked
            items={words.map((question) => ({
              term: question.label,
              value: (
                <>
                  {wordsText(question, props.members)}{' '}
                  <TextLink href={hrefOf(question.key)}>
                    Ansehen<span className="kern-sr-only">: {question.label}</span>
                  </TextLink>
                </>
              ),
            }))}
          />
        </div>
      )}
    </Panel>
  );
}

const isInWords = ({ kind }: Question): boolean => kind === 'auswahl' || kind === 'text' || kind === 'datei';

/** "Eigenes Personal 9, Vergeben 3", "12 Antworten" */
function wordsText(question: Question, members: readonly ComparedMember[]): string {
  if (question.kind === 'auswahl')
    return (
      countChoices(question, members)
        .filter((choice) => choice.members.length > 0)
        .toSorted((a, b) => b.members.length - a.members.length)
        .map((choice) => `${choice.label} ${choice.members.length}`)
        .join(', ') || 'Keine Antworten.'
    );
  if (question.kind !== 'text' && question.kind !== 'datei') return '';
  return `${germanCount(wordAnswers(question, members).length, 'Antwort', 'Antworten')}.`;
}

/** Every block has its own heads to sort by: their ids must differ on one page. */
const columnsOf = (block: Block, facts: Parameters<typeof itemColumns>[0]): ReturnType<typeof itemColumns> =>
  itemColumns(facts).map((column) => ({ ...column, id: `${block}-${column.id}` }));
