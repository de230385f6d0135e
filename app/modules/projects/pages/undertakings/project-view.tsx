import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { RoleChip } from '../../../../ui/badge.tsx';
import { EmptyState, PageTitle, Panel, Split } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { dayText } from '../../domain/undertakings/day-text.ts';
import { UNDERTAKING_KIND_LABELS, UNDERTAKING_STATE_LABELS } from '../../domain/undertakings/undertaking.ts';
import type { ProjectDetail } from '../../use-cases/undertakings/find-project.ts';
import type { ProjectParticipant } from '../../use-cases/undertakings/list-projects.ts';
import { MATRIX_ROLES, MATRIX_WORDS } from '../matrix/matrix-model.tsx';
import { StateBadge } from './projects-view.tsx';

export interface ProjectViewProps {
  readonly base: string;
  readonly project: ProjectDetail;
  /** Contribution table of the same undertaking, where the reader may see contributions. */
  readonly contributionsHref: string | undefined;
}

/** One page for one undertaking. */
export function ProjectView({ base, project, contributionsHref }: ProjectViewProps) {
  return (
    <>
      <PageTitle
        title={project.title}
        lead={project.description || UNDERTAKING_KIND_LABELS[project.kind]}
        badge={<StateBadge project={project} />}
      />
      <Split
        main={<Participants project={project} hasImplementation={project.implementationTitle !== null} />}
        side={
          <>
            <Panel title="Auf einen Blick" id="eckdaten">
              <DescriptionList items={facts(base, project, contributionsHref)} />
            </Panel>
            <Panel title="Stand mit Quelle" id="staende">
              <DescriptionList
                items={project.states.map((entry) => ({
                  term: `ab ${germanDate(entry.since)}`,
                  value: `${UNDERTAKING_STATE_LABELS[entry.state]} (${entry.source})`,
                }))}
              />
            </Panel>
            {project.keyDates.length > 0 && (
              <Panel title="Termine" id="termine">
                <DescriptionList
                  items={project.keyDates.map((entry) => ({
                    term: dayText(entry),
                    value: `${entry.title} (${entry.source})`,
                  }))}
                />
              </Panel>
            )}
          </>
        }
      />
    </>
  );
}

function facts(base: string, project: ProjectDetail, contributionsHref: string | undefined) {
  return [
    { term: 'Art', value: UNDERTAKING_KIND_LABELS[project.kind] },
    { term: 'Beteiligte', value: countText(project.participantCount) },
    ...(project.implementationTitle ? [{ term: 'Umsetzung', value: project.implementationTitle }] : []),
    ...(project.areaSlug
      ? [{ term: 'Bedarf', value: <a href={`${base}/bedarf/${project.areaSlug}`}>{project.areaName}</a> }]
      : []),
    ...(contributionsHref
      ? [{ term: 'Kosten', value: <a href={contributionsHref}>Beiträge mit Rechenweg</a> }]
      : []),
    { term: 'Quelle', value: project.source },
  ];
}

const countText = (count: number | null): string =>
  count === null ? 'nicht bekannt' : germanCount(count, 'Kommune', 'Kommunen');

function Participants({
  project,
  hasImplementation,
}: {
  readonly project: ProjectDetail;
  readonly hasImplementation: boolean;
}) {
  return (
    <Panel title="Wer ist dabei?" id="beteiligte" flush>
      {project.participants.length === 0 ? (
        <EmptyState icon="groups" title="Die Beteiligten sind nicht einzeln bekannt">
          {project.printedParticipants === null
            ? 'Die Geschäftsstelle kann sie unter „Beteiligung eintragen“ ergänzen.'
            : `Die Quelle nennt nur die Zahl: ${countText(project.printedParticipants)}.`}
        </EmptyState>
      ) : (
        <DataTable
          caption={`Beteiligte Kommunen mit Rollen: ${project.title}`}
          columns={participantColumns(hasImplementation)}
          rows={project.participants}
          rowKey={(row) => row.memberKey}
          cards
        />
      )}
    </Panel>
  );
}

const participantColumns = (hasImplementation: boolean): Column<ProjectParticipant>[] => [
  { id: 'kommune', header: 'Kommune', rowHeader: true, card: 'title', cell: (row) => row.memberName },
  { id: 'rollen', header: 'Rolle', card: 'meta', cell: (row) => <Roles participant={row} /> },
  ...(hasImplementation
    ? [
        {
          id: 'umsetzung',
          header: 'Umsetzung',
          card: 'meta' as const,
          cell: (row: ProjectParticipant) => (row.implementation ? 'dabei' : 'nicht dabei'),
        },
      ]
    : []),
];

function Roles({ participant }: { readonly participant: ProjectParticipant }) {
  const roles = MATRIX_ROLES.filter(({ code }) => participant.roles.includes(code));
  if (roles.length === 0) return participant.participates ? 'ohne Vertretung' : 'nur Umsetzung';
  return (
    <span className="gw-roles">
      {roles.map((role) => (
        <RoleChip key={role.code} code={role.code} look={role.look} title={role.name} />
      ))}
      <span className="kern-sr-only">{roles.map((role) => role.name).join(', ')}</span>
      {!participant.participates && <span>{MATRIX_WORDS.absent}</span>}
    </span>
  );
}
