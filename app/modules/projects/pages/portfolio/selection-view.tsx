import { germanCount } from '../../../../foundation/german.ts';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/fields.tsx';
import { FilterBar } from '../../../../ui/form.tsx';
import { EmptyState, Facts, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { MOST_PLACES, type Selection } from '../../domain/portfolio/selection.ts';
import type { LoadedSelection } from '../../use-cases/portfolio/load-selection.ts';
import { pointsText } from './points-text.ts';
import { PortfolioTabs } from './portfolio-places.tsx';
import { SelectionTable } from './selection-table.tsx';

export interface SelectionViewProps {
  readonly base: string;
  readonly path: string;
  readonly loaded: LoadedSelection;
}

/** What to start next for a number of places, proven best, each with its reason. */
export function SelectionView({ base, path, loaded }: SelectionViewProps) {
  const { places, selection, load, round } = loaded;
  return (
    <>
      <div id="kopf" data-live-part>
        <PageTitle
          title="Beste Auswahl"
          lead="Welche Vorhaben zusammen am meisten bringen, ohne eine Kommune zu überlasten."
          actions={
            <>
              <LinkButton icon="download" href={`${path}/auswahl.csv?plaetze=${places}`}>
                Tabelle (CSV)
              </LinkButton>
              <PrintButton />
            </>
          }
        />
      </div>
      <PortfolioTabs path={path} page="auswahl" selects />
      {load.problem !== null && <Notice tone="warning" title={load.problem} />}
      {isSample(loaded) && (
        <SampleDataNotice>
          <p>
            {round?.isSample ? round.note : 'Vorhaben mit dem Kennzeichen „Beispieldaten“ sind ausgedacht.'}
          </p>
        </SampleDataNotice>
      )}
      <FilterBar action={`${path}/auswahl`} target="kopf auswahl" label="Auswahl berechnen">
        <SelectField
          id="plaetze"
          name="plaetze"
          label="Plätze"
          value={String(places)}
          options={Array.from({ length: MOST_PLACES }, (_, index) => ({
            value: String(index + 1),
            label: placeLabel(index + 1, load.free),
          }))}
        />
      </FilterBar>
      <div id="auswahl" data-live-part>
        {selection.ok ? (
          <Answer base={base} loaded={loaded} selection={selection.value} />
        ) : (
          <Notice tone="danger" title={selection.error} />
        )}
      </div>
    </>
  );
}

const placeLabel = (count: number, free: number | null): string =>
  `${germanCount(count, 'Platz', 'Plätze')}${count === free ? ' – frei' : ''}`;

const isSample = ({ selection, round }: LoadedSelection): boolean =>
  round?.isSample === true ||
  (selection.ok && selection.value.lines.some(({ candidate }) => candidate.isSample));

interface AnswerProps {
  readonly base: string;
  readonly loaded: LoadedSelection;
  readonly selection: Selection;
}

function Answer({ base, loaded: { loads, load }, selection }: AnswerProps) {
  const chosen = selection.lines.filter(({ isIn }) => isIn).length;
  if (selection.lines.length === 0)
    return (
      <Panel>
        <EmptyState
          icon="inbox"
          title="Nichts steht zur Auswahl"
          action={<LinkButton href={`${base}/buendel`}>Zu den Bündeln</LinkButton>}
        >
          Stellen Sie ein Bündel bereit oder setzen Sie ein Vorhaben auf die Warteliste.
        </EmptyState>
      </Panel>
    );
  return (
    <>
      <Facts
        items={[
          { label: 'Ausgewählt', value: `${chosen} von ${selection.lines.length}` },
          { label: 'Punkte zusammen', value: pointsText(selection.points) },
          { label: 'Frei', value: load.free ?? 'offen', note: load.limit?.source },
          {
            label: 'Kommunen mit Angabe',
            value: `${loads.filter(({ capacity }) => capacity !== null).length} von ${loads.length}`,
            note: 'Die anderen begrenzen die Auswahl nicht.',
          },
        ]}
      />
      <SelectionTable base={base} lines={selection.lines} loads={loads} />
    </>
  );
}
