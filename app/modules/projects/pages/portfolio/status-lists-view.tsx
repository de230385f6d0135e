import { germanDate } from '../../../../foundation/german.ts';
import { SampleDataBadge } from '../../../../ui/badge.tsx';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { SelectField, TextArea } from '../../../../ui/fields.tsx';
import { FilterBar } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { SampleDataNotice } from '../../../../ui/notice.tsx';
import type { ListedPeriod } from '../../domain/portfolio/report-period.ts';
import { STATUS_LISTS, type StatusLine, type StatusListKey } from '../../domain/portfolio/status-list.ts';
import { LIST_KEYS, lineDetail, statusText } from '../../domain/portfolio/status-text.ts';
import type { LoadedStatusLists } from '../../use-cases/portfolio/load-status-lists.ts';
import { PortfolioTabs } from './portfolio-places.tsx';

export interface StatusListsViewProps {
  readonly base: string;
  readonly path: string;
  readonly loaded: LoadedStatusLists;
  readonly selects: boolean;
}

/** The lists of an annual report, derived from states and outcomes, with a text to copy. */
export function StatusListsView({ base, path, loaded, selects }: StatusListsViewProps) {
  const { period, periods } = loaded;
  return (
    <>
      <div id="kopf" data-live-part>
        <PageTitle
          title={`Standlisten ${period.year}`}
          lead={periodText(period)}
          actions={
            <>
              <LinkButton icon="download" href={`${path}/standlisten.csv?jahr=${period.year}`}>
                Tabelle (CSV)
              </LinkButton>
              <PrintButton />
            </>
          }
        />
      </div>
      <PortfolioTabs path={path} page="standlisten" selects={selects} />
      <FilterBar action={`${path}/standlisten`} target="kopf standlisten" label="Berichtszeitraum wählen">
        <SelectField
          id="jahr"
          name="jahr"
          label="Bericht des Jahres"
          value={String(period.year)}
          options={periods.map((entry) => ({
            value: String(entry.year),
            label: String(entry.year),
          }))}
        />
      </FilterBar>
      <div id="standlisten" data-live-part>
        <Lists base={base} loaded={loaded} />
      </div>
    </>
  );
}

function Lists({ base, loaded: { lists, period } }: Pick<StatusListsViewProps, 'base' | 'loaded'>) {
  const lines = LIST_KEYS.flatMap((key) => lists[key]);
  if (lines.length === 0) return <Nothing />;
  return (
    <>
      {lines.some(({ isSample }) => isSample) && (
        <SampleDataNotice>
          <p>Vorhaben mit dem Kennzeichen „Beispieldaten“ sind ausgedacht.</p>
        </SampleDataNotice>
      )}
      {LIST_KEYS.filter((key) => lists[key].length > 0).map((key) => (
        <ListPanel key={key} list={key} base={base} lines={lists[key]} />
      ))}
      <Panel title="Text für den Bericht" id="text">
        <TextArea
          id="berichtstext"
          name="berichtstext"
          label="Zum Kopieren"
          rows={12}
          value={statusText(lists, period)}
        />
      </Panel>
    </>
  );
}

const periodText = ({ startsOn, endsOn, report }: ListedPeriod): string =>
  `Berichtszeitraum ${germanDate(startsOn)} bis ${germanDate(endsOn)}${report === null ? '' : `, ${report}`}. Aus Ständen und Ausgängen der Vorhaben hergeleitet.`;

const Nothing = () => (
  <Panel>
    <EmptyState icon="inbox" title="Für diesen Zeitraum ist nichts überliefert">
      Wählen Sie oben einen anderen Berichtszeitraum.
    </EmptyState>
  </Panel>
);

interface ListPanelProps {
  readonly base: string;
  readonly list: StatusListKey;
  readonly lines: readonly StatusLine[];
}

const ListPanel = ({ base, list, lines }: ListPanelProps) => (
  <Panel title={STATUS_LISTS[list]} id={`liste-${list}`}>
    <ul className="gw-list">
      {lines.map((line) => (
        <li key={line.id}>
          <a href={`${base}/projekte/${line.slug}`}>{line.title}</a> {lineDetail(line)}
          {line.isNew && ' – neu gestartet'} {line.isSample && <SampleDataBadge />}
        </li>
      ))}
    </ul>
  </Panel>
);
