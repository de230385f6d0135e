import { germanCount } from '../../../../foundation/german.ts';
import { TextLink } from '../../../../ui/button.tsx';
import { EmptyState, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { ProjectParticipant } from '../../use-cases/undertakings/project-participants.ts';
import type { ProjectCandidate, ProjectPage } from '../../use-cases/undertakings/read-project-page.ts';
import { MATRIX_WORDS } from '../matrix/matrix-model.tsx';
import { RoleChips } from './role-chips.tsx';

/** Who takes part in which role; before the start, whom the charter is meant for. */
export function ParticipantsPanel({ page, base }: { readonly page: ProjectPage; readonly base: string }) {
  const { project, participants, candidateCount } = page;
  const isPlanned = participants.length === 0 && candidateCount > 0;
  const link = project.template !== null && (
    <TextLink href={`${base}/projekte/${project.slug}/beteiligte`}>Rollen und Verlauf</TextLink>
  );
  return (
    <Panel title={isPlanned ? 'Vorgesehene Kommunen' : 'Wer ist dabei?'} id="beteiligte" flush aside={link}>
      {isPlanned ? (
        <Candidates page={page} />
      ) : participants.length > 0 ? (
        <DataTable
          caption={`Beteiligte Kommunen mit Rollen: ${project.title}`}
          columns={participantColumns(
            project.implementationTitle !== null,
            participants.some(({ roles }) => roles.length > 0),
          )}
          rows={participants}
          rowKey={(row) => row.memberKey}
          cards
        />
      ) : (
        <NobodyNamed page={page} />
      )}
    </Panel>
  );
}

const NobodyNamed = ({ page: { project } }: { readonly page: ProjectPage }) => (
  <EmptyState icon="groups" title="Die Beteiligten sind nicht einzeln bekannt">
    {project.printedParticipants === null
      ? 'Nicht überliefert. Die Geschäftsstelle kann sie unter „Beteiligung eintragen“ ergänzen.'
      : `Die Quelle nennt nur die Zahl: ${germanCount(project.printedParticipants, 'Kommune', 'Kommunen')}.`}
  </EmptyState>
);

/** Who is only asked is a number to the other members (practice 10). */
function Candidates({ page: { project, candidates, candidateCount } }: { readonly page: ProjectPage }) {
  const unnamed = candidateCount - candidates.length;
  return (
    <>
      {candidates.length > 0 && (
        <DataTable
          caption={`Kommunen, für die der Projektauftrag vorgesehen ist: ${project.title}`}
          columns={CANDIDATE_COLUMNS}
          rows={candidates}
          rowKey={(row) => row.memberKey}
          cards
        />
      )}
      {unnamed > 0 && (
        <PanelFoot>
          <p>
            {candidates.length > 0
              ? `Außerdem ${germanCount(unnamed, 'weitere Kommune', 'weitere Kommunen')}.`
              : `Vorgesehen für ${germanCount(unnamed, 'Kommune', 'Kommunen')}.`}{' '}
            Namen stehen hier, sobald sie zugestimmt haben.
          </p>
        </PanelFoot>
      )}
    </>
  );
}

const CANDIDATE_COLUMNS: readonly Column<ProjectCandidate>[] = [
  { id: 'kommune', header: 'Kommune', rowHeader: true, card: 'title', cell: (row) => row.memberName },
  {
    id: 'rollen',
    header: 'Vorgesehene Rolle',
    card: 'meta',
    cell: ({ roles }) => (roles.length > 0 ? <RoleChips roles={roles} /> : 'noch offen'),
  },
];

/** Where a source names no role at all, nobody is said to go without one. */
const participantColumns = (
  hasImplementation: boolean,
  knowsRoles: boolean,
): Column<ProjectParticipant>[] => [
  { id: 'kommune', header: 'Kommune', rowHeader: true, card: 'title', cell: (row) => row.memberName },
  {
    id: 'rollen',
    header: 'Rolle',
    card: 'meta',
    cell: (row) =>
      knowsRoles || !row.participates ? <Roles participant={row} /> : 'beteiligt, Rolle nicht überliefert',
  },
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

function Roles({ participant: { roles, participates } }: { readonly participant: ProjectParticipant }) {
  if (roles.length === 0) return participates ? 'ohne Vertretung' : 'nur Umsetzung';
  return (
    <>
      <RoleChips roles={roles} />
      {!participates && <span> {MATRIX_WORDS.absent}</span>}
    </>
  );
}
