import { SampleDataBadge } from '../../../../ui/badge.tsx';
import type { Column } from '../../../../ui/table.tsx';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { UNDERTAKING_KIND_LABELS } from '../../domain/undertakings/undertaking.ts';
import type { BoardProject } from '../../use-cases/portfolio/load-portfolio.ts';
import { LightWithReasons } from './light-with-reasons.tsx';
import { membersText, nextDateText } from './portfolio-words.ts';

/** The name of a project with its kind, leading to its page. */
export const ProjectName = ({ base, entry }: { readonly base: string; readonly entry: BoardProject }) => {
  const { project } = entry;
  return (
    <>
      <a href={`${base}${projectSubject(project).path}`}>{project.title}</a>{' '}
      {project.isSample && <SampleDataBadge />}
      <p className="gw-note">{UNDERTAKING_KIND_LABELS[project.kind]}</p>
    </>
  );
};

/** Columns that several tables of the board share. */
export const nameColumn = (base: string): Column<BoardProject> => ({
  id: 'vorhaben',
  header: 'Vorhaben',
  rowHeader: true,
  card: 'title',
  cell: (entry) => <ProjectName base={base} entry={entry} />,
});
export const LIGHT_COLUMN: Column<BoardProject> = {
  id: 'ampel',
  header: 'Ampel',
  card: 'wide',
  cell: ({ project }) => <LightWithReasons light={project.light} />,
};
export const MEMBERS_COLUMN: Column<BoardProject> = {
  id: 'kommunen',
  header: 'Kommunen',
  align: 'end',
  card: 'meta',
  cardLabel: 'Kommunen',
  cell: membersText,
};
export const NEXT_COLUMN: Column<BoardProject> = {
  id: 'termin',
  header: 'Nächster Termin',
  card: 'wide',
  cell: nextDateText,
};
