import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { Badge, type BadgeProps, SampleDataBadge } from '../../../../ui/badge.tsx';
import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { SelectField, TextField } from '../../../../ui/fields.tsx';
import { FilterBar } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import {
  EXCHANGE_KIND_KEYS,
  EXCHANGE_KINDS,
  EXCHANGE_STATES,
  type ExchangeState,
} from '../../domain/exchange/exchange-item.ts';
import { LICENCES } from '../../domain/exchange/licences.ts';
import type { ExchangeFilter } from '../../domain/exchange/search-items.ts';
import type { ExchangePage, ShownItem } from '../../use-cases/exchange/load-exchange.ts';

interface ExchangeViewProps {
  readonly path: string;
  readonly page: ExchangePage;
  readonly filter: ExchangeFilter;
}

/** What members and other alliances found out, to be reused. */
export const ExchangeView = ({ path, page, filter }: ExchangeViewProps) => (
  <>
    <PageTitle
      title="Austausch"
      lead="Erkenntnisse, Fragebögen und Berichte, die andere weiterverwenden dürfen, auch aus anderen Verbünden."
      actions={<Acts path={path} page={page} />}
    />
    <FilterBar action={path} target="treffer" label="Austausch durchsuchen">
      <TextField id="suche" name="suche" type="search" label="Suche" value={filter.words} grow />
      <SelectField
        id="art"
        name="art"
        label="Art"
        value={filter.kind}
        options={[
          { value: '', label: 'Alle' },
          ...EXCHANGE_KIND_KEYS.map((value) => ({ value, label: EXCHANGE_KINDS[value] })),
        ]}
      />
      <SelectField
        id="feld"
        name="feld"
        label="Aufgabenfeld"
        value={filter.field}
        options={[{ value: '', label: 'Alle' }, ...page.fields.map((value) => ({ value, label: value }))]}
      />
    </FilterBar>
    <div id="treffer" data-live-part>
      <Panel title={germanCount(page.items.length, 'Eintrag', 'Einträge')} id="eintraege" flush>
        {page.items.length === 0 ? (
          <Nothing path={path} page={page} />
        ) : (
          <DataTable
            caption="Was weiterverwendet werden darf"
            columns={columnsOf(path)}
            rows={page.items}
            rowKey={({ item }) => item.id}
            cards
          />
        )}
      </Panel>
    </div>
  </>
);

const Acts = ({ path, page: { isOffice, projects } }: Pick<ExchangeViewProps, 'path' | 'page'>) => (
  <>
    <LinkButton href={`${path}/loesungen`}>Lösungen</LinkButton>
    {isOffice && <LinkButton href={`${path}/fragebogen`}>Fragebogen freigeben</LinkButton>}
    {(isOffice || projects.length > 0) && <LinkButton href={`${path}/bericht`}>Bericht freigeben</LinkButton>}
    {isOffice && <LinkButton href={`${path}/importieren`}>Blaupause übernehmen</LinkButton>}
    {(isOffice || projects.length > 0) && (
      <LinkButton href={`${path}/neu`} look="primary" icon="add">
        Neue Erkenntnis
      </LinkButton>
    )}
  </>
);

const Nothing = ({ path, page: { total, isOffice } }: Pick<ExchangeViewProps, 'path' | 'page'>) =>
  total > 0 ? (
    <EmptyState
      icon="search"
      title="Nichts gefunden"
      action={<LinkButton href={path}>Alle zeigen</LinkButton>}
    >
      Suchen Sie mit weniger Wörtern, oder nehmen Sie die Auswahl zurück.
    </EmptyState>
  ) : (
    <EmptyState
      icon="share"
      title="Noch nichts freigegeben"
      action={
        isOffice ? <LinkButton href={`${path}/importieren`}>Blaupause übernehmen</LinkButton> : undefined
      }
    >
      {isOffice
        ? 'Geben Sie eine Erkenntnis oder einen Fragebogen frei, oder übernehmen Sie eine Blaupause eines anderen Verbunds.'
        : 'Sobald die Geschäftsstelle oder eine Projektleitung etwas freigibt, steht es hier.'}
    </EmptyState>
  );

const LOOK: Readonly<Record<ExchangeState, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  entwurf: { tone: 'neutral', icon: 'edit' },
  freigegeben: { tone: 'success', icon: 'checkCircle' },
  zurueckgezogen: { tone: 'neutral', icon: 'close' },
};

export const ItemBadge = ({ item }: Pick<ShownItem, 'item'>) =>
  item.isImported ? (
    <Badge tone="info" icon="download">
      Übernommen
    </Badge>
  ) : (
    <Badge {...LOOK[item.state]}>{EXCHANGE_STATES[item.state]}</Badge>
  );

const columnsOf = (path: string): readonly Column<ShownItem>[] => [
  {
    id: 'titel',
    header: 'Titel',
    rowHeader: true,
    card: 'title',
    cell: ({ item }) => (
      <>
        <TextLink href={`${path}/eintrag/${item.id}`}>{item.title}</TextLink>{' '}
        {item.isSample && <SampleDataBadge />}
      </>
    ),
  },
  { id: 'art', header: 'Art', card: 'meta', cell: ({ item }) => EXCHANGE_KINDS[item.content.kind] },
  { id: 'feld', header: 'Aufgabenfeld', card: 'meta', cell: ({ item }) => item.field },
  {
    id: 'herkunft',
    header: 'Herkunft',
    card: 'wide',
    cell: ({ item: { origin, licence } }) =>
      origin === null || licence === null
        ? 'noch nicht freigegeben'
        : `${origin.alliance}, ${germanDate(origin.releasedOn)}, ${LICENCES[licence].label}`,
  },
  { id: 'stand', header: 'Stand', card: 'value', cell: ({ item }) => <ItemBadge item={item} /> },
];
