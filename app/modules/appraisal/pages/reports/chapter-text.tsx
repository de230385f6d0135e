import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { ChapterDraft, PaperTable } from '../../domain/reports/report-chapter.ts';
import { textBlocks } from '../../domain/reports/report-paper.ts';

/** A chapter as it is printed: its words, then its tables. */
export const ChapterText = ({ text, tables }: ChapterDraft) => (
  <div className="gw-stack">
    <div className="gw-body">
      {textBlocks(text).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once and never reordered
        <Block key={index} block={block} />
      ))}
    </div>
    {tables.map((table) => (
      <ReportTable key={table.caption} table={table} />
    ))}
  </div>
);

/** Headings of the text stand below those of the page. */
function Block({ block }: { readonly block: ReturnType<typeof textBlocks>[number] }) {
  switch (block.kind) {
    case 'heading':
      return <h3 className="gw-h3">{block.text}</h3>;
    case 'list':
      return (
        <ul className="gw-list">
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once and never reordered
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    case 'paragraph':
      return <p>{block.text}</p>;
  }
}

interface Line {
  readonly id: string;
  readonly cells: readonly string[];
}

/** A table of a report with its caption above it. */
export const ReportTable = ({ table }: { readonly table: PaperTable }) => (
  <section>
    <h3 className="gw-h3">{table.caption}</h3>
    <DataTable
      caption={table.caption}
      columns={columnsOf(table)}
      rows={table.rows.map((cells, index): Line => ({ id: String(index), cells }))}
      rowKey={({ id }) => id}
      cards={table.columns.length <= 5}
    />
  </section>
);

const columnsOf = ({ columns, footer }: PaperTable): Column<Line>[] =>
  columns.map(({ header, align }, index) => ({
    id: String(index),
    header,
    ...(index === 0 ? { rowHeader: true, card: 'title' } : { card: 'meta', cardLabel: header }),
    ...(align === 'end' && { align: 'end' as const }),
    cell: ({ cells }) => cells[index] ?? '',
    ...(footer && { footer: footer[index] ?? '' }),
  }));
