import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { EmptyState, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import type { BoardProject, Portfolio } from '../../use-cases/portfolio/load-portfolio.ts';
import { ProjectName } from './board-columns.tsx';
import { LightWithReasons } from './light-with-reasons.tsx';
import { membersText, nextDateText, stageText } from './portfolio-words.ts';

export interface BoardPanelProps {
  readonly base: string;
  readonly portfolio: Portfolio;
}

/** One of the places side by side; null where it is free. */
interface Place {
  readonly number: number;
  readonly entry: BoardProject | null;
}

/** The places of projects that run side by side: taken ones first, then the free ones; beyond the limit they go on. */
export function PlacesPanel(props: BoardPanelProps) {
  const { load, running } = props.portfolio;
  const count = Math.max(load.limit?.projects ?? 0, running.length);
  const places = Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    entry: running[index] ?? null,
  }));
  return (
    <Panel title="Plätze für Projekte" id="plaetze" flush>
      {places.length === 0 ? (
        <EmptyState title="Zurzeit läuft kein Projekt">
          Hier steht ein Projekt, sobald es gestartet ist. Wie viele zugleich laufen sollen, tragen Sie unter
          „Grenze und Auslastung“ ein.
        </EmptyState>
      ) : (
        <DataTable
          caption="Plätze für gleichzeitig laufende Projekte, mit Stufe, Ampel und nächstem Termin"
          columns={columns(props)}
          rows={places}
          rowKey={({ number }) => String(number)}
          rowLook={({ entry }) => (entry === null ? 'quiet' : undefined)}
          cards
        />
      )}
      <PanelFoot>
        <Beside {...props} />
      </PanelFoot>
    </Panel>
  );
}

function columns({ base, portfolio }: BoardPanelProps): readonly Column<Place>[] {
  const { limit } = portfolio.load;
  const shown = (text: (entry: BoardProject) => string) => (place: Place) =>
    place.entry === null ? '' : text(place.entry);
  return [
    {
      id: 'platz',
      header: 'Platz',
      width: 'rank',
      card: 'lead',
      cell: ({ number }) =>
        limit !== null && number > limit.projects ? `${number} (über der Grenze)` : number,
    },
    {
      id: 'projekt',
      header: 'Projekt',
      rowHeader: true,
      card: 'title',
      cell: ({ entry }) => (entry === null ? 'frei' : <PlaceName base={base} entry={entry} />),
    },
    { id: 'stufe', header: 'Stufe', card: 'meta', cell: shown(stageText) },
    {
      id: 'ampel',
      header: 'Ampel',
      card: 'wide',
      cell: ({ entry }) => entry && <LightWithReasons light={entry.project.light} />,
    },
    { id: 'termin', header: 'Nächster Termin', card: 'wide', cell: shown(nextDateText) },
    {
      id: 'kommunen',
      header: 'Kommunen',
      align: 'end',
      card: 'meta',
      cardLabel: 'Kommunen',
      cell: shown(membersText),
    },
  ];
}

const PlaceName = ({ base, entry }: { readonly base: string; readonly entry: BoardProject }) => (
  <>
    <ProjectName base={base} entry={entry} />
    {entry.overLimit !== null && <p className="gw-note">Begründung der Lenkungsgruppe: {entry.overLimit}</p>}
  </>
);

/** What runs without a place, and why: whoever counts must be able to follow. */
function Beside({ base, portfolio: { beside, load, viewer } }: BoardPanelProps) {
  return (
    <div className="gw-stack">
      {load.limit && (
        <p className="gw-muted">{`Höchstens ${load.limit.projects} zugleich (${load.limit.source}).`}</p>
      )}
      {load.free !== null && load.free > 0 && viewer.seesAll && (
        <p>
          <LinkButton icon="calculate" href={`${base}/portfolio/auswahl`}>
            Was als Nächstes starten?
          </LinkButton>
        </p>
      )}
      {beside.length > 0 && (
        <Disclosure summary={`Läuft, ohne einen Platz zu belegen: ${beside.length}`}>
          <ul className="gw-list">
            {beside.map((entry) => (
              <li key={entry.project.id}>
                <TextLink href={`${base}/projekte/${entry.project.slug}`}>{entry.project.title}</TextLink>:{' '}
                {entry.place}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
