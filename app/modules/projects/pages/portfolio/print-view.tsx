import { germanDate } from '../../../../foundation/german.ts';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { SampleDataNotice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { PaperProject, PortfolioFacts } from '../../domain/portfolio/portfolio-paper.ts';
import { PortfolioTabs } from './portfolio-places.tsx';

export interface PrintViewProps {
  readonly path: string;
  readonly facts: PortfolioFacts;
  readonly selects: boolean;
}

/** The portfolio on one page, as it is printed; the same as PDF. */
export const PrintView = ({ path, facts, selects }: PrintViewProps) => (
  <>
    <PageTitle
      title="Portfolio auf einer Seite"
      lead={`${facts.alliance}, Stand ${germanDate(facts.today)}. Belegte Plätze: ${facts.places}.`}
      actions={
        <>
          <LinkButton icon="download" href={`${path}/drucken.pdf`}>
            PDF
          </LinkButton>
          <PrintButton />
        </>
      }
    />
    <PortfolioTabs path={path} page="drucken" selects={selects} />
    {facts.isSample && (
      <SampleDataNotice>
        <p>Ein Teil der Vorhaben und Zahlen ist ausgedacht und so gekennzeichnet.</p>
      </SampleDataNotice>
    )}
    <ProjectsPanel title="Laufende Projekte" id="laufend" rows={facts.running} />
    <ProjectsPanel title="In Vorbereitung" id="vorbereitung" rows={facts.preparing} />
    <Panel title="Warteliste" id="warteliste">
      {facts.waiting.length === 0 ? (
        <p>Nichts wartet auf einen Platz.</p>
      ) : (
        <ol className="gw-list">
          {facts.waiting.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ol>
      )}
    </Panel>
    <Panel title="Auslastung der Kommunen" id="auslastung" flush>
      <DataTable
        caption="Laufende Projekte mit Projektgruppe je Kommune"
        columns={LOAD_COLUMNS}
        rows={facts.loads}
        rowKey={([name]) => name}
        cards
      />
    </Panel>
  </>
);

interface ProjectsPanelProps {
  readonly title: string;
  readonly id: string;
  readonly rows: readonly PaperProject[];
}

const ProjectsPanel = ({ title, id, rows }: ProjectsPanelProps) => (
  <Panel title={title} id={id} flush={rows.length > 0}>
    {rows.length === 0 ? (
      <p>Zurzeit nichts.</p>
    ) : (
      <DataTable caption={title} columns={COLUMNS} rows={rows} rowKey={(row) => row.title} cards />
    )}
  </Panel>
);

const COLUMNS: readonly Column<PaperProject>[] = [
  { id: 'projekt', header: 'Projekt', rowHeader: true, card: 'title', cell: ({ title }) => title },
  { id: 'stufe', header: 'Stufe', card: 'meta', cell: ({ stage }) => stage },
  { id: 'ampel', header: 'Ampel', card: 'wide', cell: ({ light, reason }) => `${light}: ${reason}` },
  { id: 'termin', header: 'Nächster Termin', card: 'wide', cell: ({ next }) => next },
  {
    id: 'kommunen',
    header: 'Kommunen',
    align: 'end',
    card: 'meta',
    cardLabel: 'Kommunen',
    cell: ({ members }) => members,
  },
];

type LoadRow = PortfolioFacts['loads'][number];
const LOAD_COLUMNS: readonly Column<LoadRow>[] = [
  { id: 'kommune', header: 'Kommune', rowHeader: true, card: 'title', cell: ([name]) => name },
  {
    id: 'dabei',
    header: 'Dabei',
    align: 'end',
    card: 'meta',
    cardLabel: 'dabei',
    cell: ([, count]) => count,
  },
  {
    id: 'leitet',
    header: 'Leitet',
    align: 'end',
    card: 'meta',
    cardLabel: 'leitet',
    cell: ([, , leads]) => leads,
  },
  { id: 'kraft', header: 'Angegebene Kraft', card: 'wide', cell: ([, , , capacity]) => capacity },
];
