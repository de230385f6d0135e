import { germanCount, germanInteger } from '../../../foundation/german.ts';
import { SampleDataBadge } from '../../../ui/badge.tsx';
import { TextLink } from '../../../ui/button.tsx';
import { EmptyState, type Fact, Facts, PageTitle, Panel, PanelFoot, Split } from '../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../ui/table.tsx';
import { NoValue } from '../../../ui/text.tsx';
import {
  type AllianceFigures,
  type KeyDate,
  openProjects,
  type UndertakingFigures,
} from '../domain/figures.ts';
import { keyDateText } from '../domain/key-date-text.ts';
import type { Overview } from '../use-cases/load-overview.ts';
import { OverviewMatrix } from './matrix-panel.tsx';
import { PhaseState } from './phase-state.tsx';
import { populationNote } from './population-note.ts';
import { WaitingList } from './waiting-list.tsx';

const SHOWN = 10;

export interface OverviewViewProps extends Overview {
  readonly name: string;
  /** Where the alliance's pages begin: "/v/gross-gerau". */
  readonly base: string;
}

export function OverviewView({ figures, waiting, seesWork, name, base }: OverviewViewProps) {
  const { undertakings, keyDates, matrix } = figures;
  const waits = (
    <Panel title="Was auf mich wartet" id="wartet" aside={<TextLink href="/eingang">Zum Eingang</TextLink>}>
      <WaitingList waiting={waiting} base={base} />
    </Panel>
  );
  return (
    <>
      <PageTitle title="Übersicht" lead={`${name}: was ansteht und wie weit die gemeinsame Arbeit ist.`} />
      <Facts items={[...factsOf(figures, seesWork, base), ...needsFacts(figures, base)]} />
      {seesWork ? (
        <>
          <Split
            main={
              <>
                {waits}
                <ProjectsPanel undertakings={undertakings} base={base} />
              </>
            }
            side={<DatesPanel keyDates={keyDates} base={base} />}
          />
          <OverviewMatrix matrix={matrix} base={base} />
        </>
      ) : (
        waits
      )}
    </>
  );
}

function factsOf(
  { members: { members, guests, population, withoutPopulation }, undertakings }: AllianceFigures,
  seesWork: boolean,
  base: string,
): Fact[] {
  const count = (phase: UndertakingFigures['phase'], state: string) => (
    <TextLink href={`${base}/projekte?zustand=${state}`}>
      {germanInteger(undertakings.filter((undertaking) => undertaking.phase === phase).length)}
    </TextLink>
  );
  return [
    {
      label: 'Mitglieder',
      value: germanInteger(members),
      note: guests > 0 && `und ${germanCount(guests, 'Gast', 'Gäste')}`,
    },
    ...(population
      ? [
          {
            label: 'Einwohnerinnen und Einwohner',
            value: germanInteger(population.total),
            note: populationNote(population.asOf, withoutPopulation),
          },
        ]
      : []),
    ...(seesWork
      ? [
          { label: 'Laufende Vorhaben', value: count('running', 'laufend') },
          { label: 'In Vorbereitung', value: count('preparing', 'in-vorbereitung') },
          { label: 'Auf der Warteliste', value: count('waiting', 'warteliste') },
          { label: 'Beendet', value: count('done', 'beendet') },
        ]
      : []),
  ];
}

function needsFacts({ needs }: AllianceFigures, base: string): Fact[] {
  if (!needs?.first) return [];
  const { title, path } = needs.first;
  const value = <TextLink href={base + path}>{title}</TextLink>;
  return [{ label: 'Größter Bedarf', value, note: needs.isSample && 'Beispieldaten' }];
}

const columnsFor = (base: string): readonly Column<UndertakingFigures>[] => [
  {
    id: 'title',
    header: 'Projekt',
    cell: ({ title, path, isSample }) => (
      <>
        <TextLink href={base + path}>{title}</TextLink> {isSample && <SampleDataBadge />}
      </>
    ),
    rowHeader: true,
    card: 'title',
  },
  { id: 'state', header: 'Stand', cell: (row) => <PhaseState {...row} />, card: 'meta' },
  {
    id: 'participants',
    header: 'Beteiligte',
    cell: ({ participantCount }) =>
      participantCount === null ? <NoValue spoken="nicht bekannt" /> : germanInteger(participantCount),
    align: 'end',
    width: 'number',
    card: 'value',
    cardLabel: 'Beteiligte',
  },
];

function ProjectsPanel({
  undertakings,
  base,
}: {
  readonly undertakings: readonly UndertakingFigures[];
  readonly base: string;
}) {
  const open = openProjects(undertakings);
  if (open.length === 0)
    return (
      <Panel title="Wo die Projekte stehen" id="projekte">
        <EmptyState
          title="Zurzeit ist kein Projekt offen."
          action={<TextLink href={`${base}/projekte`}>Alle Vorhaben ansehen</TextLink>}
        >
          Sobald ein Projekt vorbereitet wird oder läuft, steht es hier mit seinem Stand.
        </EmptyState>
      </Panel>
    );
  return (
    <Panel title="Wo die Projekte stehen" id="projekte" flush>
      <DataTable
        caption="Offene Projekte mit Stand und Zahl der Beteiligten"
        columns={columnsFor(base)}
        rows={open.slice(0, SHOWN)}
        rowKey={({ path }) => path}
        cards
      />
      <PanelFoot>
        {open.length > SHOWN && <span>{germanInteger(open.length - SHOWN)} weitere offen.</span>}
        <TextLink href={`${base}/projekte`}>Alle Vorhaben, mit Warteliste und Arbeitsgruppen</TextLink>
      </PanelFoot>
    </Panel>
  );
}

function DatesPanel({ keyDates, base }: { readonly keyDates: readonly KeyDate[]; readonly base: string }) {
  return (
    <Panel title="Nächste Termine" id="termine">
      {keyDates.length === 0 ? (
        <EmptyState icon="event" title="Es ist kein Termin eingetragen.">
          Termine der nächsten zwei Jahre erscheinen hier, sobald sie feststehen.
        </EmptyState>
      ) : (
        <ul className="gw-dates gw-stack">
          {keyDates.map(({ on, precision, title, path }) => (
            <li key={on + title}>
              <span className="gw-note">{keyDateText(on, precision)}</span>
              <br />
              {path === null ? title : <TextLink href={base + path}>{title}</TextLink>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
