import { germanCount } from '../../../../foundation/german.ts';
import { SelectField, TextField } from '../../../../ui/fields.tsx';
import { FilterBar } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Pagination } from '../../../../ui/navigation.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { EXCHANGE_KIND_KEYS, EXCHANGE_KINDS } from '../../domain/exchange/exchange-item.ts';
import { ExchangeActs } from './exchange-acts.tsx';
import { exchangeColumns } from './exchange-columns.tsx';
import type { ExchangeViewProps } from './exchange-view-props.ts';
import { NoItems } from './no-items.tsx';

/** What members and other alliances found out, to be reused. */
export const ExchangeView = ({ path, page, filter, pageHref, message }: ExchangeViewProps) => (
  <>
    <PageTitle
      title="Austausch"
      lead="Erkenntnisse, Fragebögen und Berichte, die andere weiterverwenden dürfen, auch aus anderen Verbünden."
      actions={<ExchangeActs path={path} page={page} />}
    />
    {message !== undefined && <Notice tone="success" title={message} live />}
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
      <Panel title={germanCount(page.found, 'Eintrag', 'Einträge')} id="eintraege" flush>
        {page.items.length === 0 ? (
          <NoItems path={path} page={page} />
        ) : (
          <DataTable
            caption="Was weiterverwendet werden darf"
            columns={exchangeColumns(path)}
            rows={page.items}
            rowKey={({ item }) => item.id}
            cards
          />
        )}
        <Pagination label="Seiten der Einträge" page={page.page} pages={page.pages} href={pageHref} />
      </Panel>
    </div>
  </>
);
