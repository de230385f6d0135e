import { Badge } from '../../../../ui/badge.tsx';
import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import type { ExchangeContent, Figure } from '../../domain/exchange/exchange-item.ts';

interface ItemContentProps {
  readonly content: ExchangeContent;
  /** What is left out for others. */
  readonly leftOut: readonly string[];
  /** The reader sees everything, and which figures others see. */
  readonly mayKeep: boolean;
}

/** What an item says, by its kind. */
export function ItemContent({ content, leftOut, mayKeep }: ItemContentProps) {
  switch (content.kind) {
    case 'erkenntnis':
      return (
        <>
          <Panel title="Erkenntnis" id="inhalt-text">
            <p className="gw-letter">{content.text}</p>
          </Panel>
          <Figures figures={content.figures} leftOut={leftOut} mayKeep={mayKeep} />
        </>
      );
    case 'bericht':
      return (
        <>
          {content.chapters.map(({ title, text }) => (
            <Panel key={title} title={title}>
              <p className="gw-letter">{text}</p>
            </Panel>
          ))}
          <Figures figures={content.figures} leftOut={leftOut} mayKeep={mayKeep} />
        </>
      );
    case 'loesungen':
      return (
        <Panel title="Lösungen" id="loesungen">
          <DescriptionList
            items={content.solutions.map(({ title, description }) => ({ term: title, value: description }))}
            stacked
          />
        </Panel>
      );
    case 'fragebogen':
      return (
        <Panel title={`${content.questionnaire.questions.length} Fragen`} id="fragen">
          {content.description !== '' && <p className="gw-prose">{content.description}</p>}
          <ol className="gw-list">
            {content.questionnaire.questions.map(({ key, label }) => (
              <li key={key}>{label}</li>
            ))}
          </ol>
        </Panel>
      );
  }
}

interface FiguresProps extends Pick<ItemContentProps, 'leftOut' | 'mayKeep'> {
  readonly figures: readonly Figure[];
}

const Figures = ({ figures, leftOut, mayKeep }: FiguresProps) =>
  figures.length === 0 && leftOut.length === 0 ? null : (
    <Panel title="Zahlen" id="zahlen" flush>
      {figures.length > 0 && (
        <DataTable
          caption="Zahlen zu dieser Erkenntnis"
          columns={columnsOf(figures, mayKeep)}
          rows={figures.map((figure, index) => ({ ...figure, key: index.toString() }))}
          rowKey={({ key }) => key}
          cards
        />
      )}
      {leftOut.length > 0 && (
        <PanelFoot>
          <p>
            {mayKeep ? 'Für andere: ' : ''}
            {leftOut.join(' ')}
          </p>
        </PanelFoot>
      )}
    </Panel>
  );

type Row = Figure & { readonly key: string };

const columnsOf = (figures: readonly Figure[], mayKeep: boolean): readonly Column<Row>[] => [
  { id: 'name', header: 'Bezeichnung', rowHeader: true, card: 'title', cell: ({ label }) => label },
  ...(figures.some(({ member }) => member !== null)
    ? [
        {
          id: 'kommune',
          header: 'Kommune',
          card: 'meta' as const,
          cell: ({ member }: Row) => member ?? 'alle',
        },
      ]
    : []),
  {
    id: 'wert',
    header: 'Wert',
    align: 'end',
    card: 'value',
    cell: ({ value, unit }) => (unit === '' ? value : `${value} ${unit}`),
  },
  ...(mayKeep && figures.some(({ member }) => member !== null)
    ? [{ id: 'frei', header: 'Für andere', card: 'wide' as const, cell: (row: Row) => <Seen figure={row} /> }]
    : []),
];

const Seen = ({ figure: { member, isReleased } }: { readonly figure: Figure }) =>
  member === null || isReleased ? (
    <Badge tone="success" icon="check">
      sichtbar
    </Badge>
  ) : (
    <Badge tone="neutral" icon="lock">
      weggelassen
    </Badge>
  );
