import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import { SelectField, TextField } from '../../../../ui/fields.tsx';
import { FilterBar } from '../../../../ui/form.tsx';
import { EmptyState, Facts, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import {
  UNDERTAKING_KIND_LABELS,
  UNDERTAKING_STATE_LABELS,
  UNDERTAKING_STATES,
  type UndertakingState,
} from '../../domain/undertakings/undertaking.ts';
import type { ProjectSummary } from '../../use-cases/undertakings/list-projects.ts';

export interface ProjectFilter {
  readonly search: string;
  readonly state: string;
}

export interface ProjectsViewProps {
  readonly base: string;
  readonly projects: readonly ProjectSummary[];
  readonly filter: ProjectFilter;
  readonly total: number;
}

const STATE_LOOK: Readonly<Record<UndertakingState, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  warteliste: { tone: 'neutral', icon: 'hourglass' },
  'in-vorbereitung': { tone: 'neutral', icon: 'hourglass' },
  laufend: { tone: 'info', icon: 'schedule' },
  ausgesetzt: { tone: 'warning', icon: 'warning' },
  abgeschlossen: { tone: 'success', icon: 'checkCircle' },
  umgesetzt: { tone: 'success', icon: 'checkCircle' },
  verworfen: { tone: 'neutral', icon: 'close' },
};

/** The state of an undertaking in one badge. */
export const StateBadge = ({ project }: { readonly project: Pick<ProjectSummary, 'state'> }) =>
  project.state ? (
    <Badge {...STATE_LOOK[project.state.state]}>{UNDERTAKING_STATE_LABELS[project.state.state]}</Badge>
  ) : (
    <Badge>Stand unbekannt</Badge>
  );

/** All undertakings of an alliance. */
export function ProjectsView({ base, projects, filter, total }: ProjectsViewProps) {
  return (
    <>
      <PageTitle
        title="Projekte"
        lead="Was die Kommunen gemeinsam vorbereiten, prüfen und umsetzen, mit belegtem Stand und Quelle."
      />
      <Facts items={stateFacts(projects)} />
      <Panel flush>
        <FilterBar action={`${base}/projekte`} target="ergebnis" label="Projekte filtern">
          <TextField id="suche" name="suche" label="Suchen" type="search" value={filter.search} grow />
          <SelectField
            id="zustand"
            name="zustand"
            label="Stand"
            value={filter.state}
            options={STATE_OPTIONS}
          />
        </FilterBar>
        <div id="ergebnis">
          {projects.length === 0 ? (
            <EmptyState
              level={2}
              icon="search"
              title={total === 0 ? 'Noch keine Projekte' : 'Kein Projekt passt zu diesen Filtern'}
            >
              {total === 0
                ? 'Hier erscheinen Projekte, sobald die Geschäftsstelle das erste anlegt.'
                : 'Prüfen Sie die Schreibweise oder wählen Sie weniger Filter.'}
            </EmptyState>
          ) : (
            <DataTable
              caption="Projekte mit Art, Stand und Zahl der Beteiligten"
              columns={columns(base)}
              rows={projects}
              rowKey={(row) => row.id}
              cards
            />
          )}
        </div>
      </Panel>
    </>
  );
}

const STATE_OPTIONS = [
  { value: '', label: 'alle' },
  ...UNDERTAKING_STATES.map((state) => ({ value: state, label: UNDERTAKING_STATE_LABELS[state] })),
];

const stateFacts = (projects: readonly ProjectSummary[]) => [
  { label: 'Projekte', value: projects.length },
  ...UNDERTAKING_STATES.map((state) => ({
    label: UNDERTAKING_STATE_LABELS[state],
    value: projects.filter((project) => project.state?.state === state).length,
  })).filter((fact) => fact.value > 0),
];

const columns = (base: string): Column<ProjectSummary>[] => [
  {
    id: 'titel',
    header: 'Projekt',
    rowHeader: true,
    card: 'title',
    cell: (project) => <a href={`${base}/projekte/${project.slug}`}>{project.title}</a>,
  },
  { id: 'art', header: 'Art', card: 'meta', cell: (project) => UNDERTAKING_KIND_LABELS[project.kind] },
  {
    id: 'bereich',
    header: 'Aufgabenbereich',
    card: 'hidden',
    cell: (project) =>
      project.areaSlug ? (
        <a href={`${base}/bedarf/${project.areaSlug}`}>{project.areaName}</a>
      ) : (
        <span aria-hidden="true">–</span>
      ),
  },
  { id: 'stand', header: 'Stand', card: 'value', cell: (project) => <StateBadge project={project} /> },
  {
    id: 'beteiligte',
    header: 'Beteiligte',
    align: 'end',
    card: 'meta',
    cardLabel: 'Beteiligte',
    cell: (project) => project.participantCount ?? 'nicht bekannt',
  },
];
