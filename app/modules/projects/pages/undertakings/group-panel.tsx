import { TextLink } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { ROLE_LABELS, ROLES } from '../../domain/participation/participation.ts';
import type { ProjectPage } from '../../use-cases/undertakings/read-project-page.ts';

/** Who holds which role, beside the table of the sign-offs that already names who takes part. */
export function GroupPanel({ page, base }: { readonly page: ProjectPage; readonly base: string }) {
  const { participants, project } = page;
  const groups = ROLES.map((role) => ({
    term: ROLE_LABELS[role],
    value: participants
      .filter(({ roles }) => roles.includes(role))
      .map(({ memberName }) => memberName)
      .join(', '),
  })).filter(({ value }) => value !== '');
  if (groups.length === 0) return null;
  return (
    <Panel
      title="Beteiligte"
      id="beteiligte"
      aside={<TextLink href={`${base}/projekte/${project.slug}/beteiligte`}>Alle</TextLink>}
    >
      <DescriptionList items={groups} />
    </Panel>
  );
}
