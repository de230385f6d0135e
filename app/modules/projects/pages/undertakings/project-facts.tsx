import type { ReactNode } from 'react';
import { germanCount } from '../../../../foundation/german.ts';
import { TextLink } from '../../../../ui/button.tsx';
import { type Fact, Facts } from '../../../../ui/layout.tsx';
import type { Role } from '../../domain/participation/participation.ts';
import { NOT_HANDED_DOWN, runningTime } from '../../domain/undertakings/running-time.ts';
import { hasProjectGroup, isEnd, UNDERTAKING_KIND_LABELS } from '../../domain/undertakings/undertaking.ts';
import type { ProjectPage } from '../../use-cases/undertakings/read-project-page.ts';

interface ProjectFactsProps {
  readonly page: ProjectPage;
  readonly base: string;
}

/** Who leads, how many take part, from when to when, and where it comes from, in one line. */
export const ProjectFacts = ({ page, base }: ProjectFactsProps) => (
  <Facts items={[...peopleFacts(page), ...timeFacts(page), ...originFacts(page, base)]} />
);

function peopleFacts(page: ProjectPage): Fact[] {
  const { project } = page;
  const leads = namesWith(page, 'PL');
  const steering = namesWith(page, 'LKG');
  return [
    { label: 'Art', value: UNDERTAKING_KIND_LABELS[project.kind] },
    ...(leads.length > 0 || hasProjectGroup(project.kind)
      ? [{ label: 'Projektleitung', value: leads.length > 0 ? leads.join(', ') : notKnown(page) }]
      : []),
    { label: 'Beteiligte Kommunen', ...participantValue(page) },
    ...(steering.length > 0
      ? [{ label: 'Lenkungsgruppe', value: steering.length, note: steering.join(', ') }]
      : []),
  ];
}

/** Before the start the roles are those the charter gives. */
const namesWith = ({ participants, candidates }: ProjectPage, role: Role): string[] =>
  (participants.length > 0 ? participants : candidates)
    .filter(({ roles }) => roles.includes(role))
    .map(({ memberName }) => memberName);

/** What a report told as over, or without any names, says nothing of who led it. */
function notKnown({ participants, project, candidateCount, state }: ProjectPage): string {
  const isOver = state !== null && isEnd(state.state);
  const isNamed = participants.length > 0 || candidateCount > 0;
  return project.template === null && (isOver || !isNamed) ? NOT_HANDED_DOWN : 'offen';
}

function participantValue({
  participants,
  candidateCount,
  project,
  charter,
}: ProjectPage): Omit<Fact, 'label'> {
  const counted = participants.filter(({ participates }) => participates).length;
  if (counted > 0) return { value: counted };
  if (candidateCount > 0)
    return {
      value: candidateCount,
      note: `vorgesehen${charter.bound.length > 0 ? `, ${charter.bound.length} ${AGREED[charter.state] ?? 'schon gebunden'}` : ''}`,
    };
  return { value: project.printedParticipants ?? NOT_HANDED_DOWN };
}

/** A draft binds nobody. */
const AGREED: Partial<Record<ProjectPage['charter']['state'], string>> = {
  abstimmung: 'mit dem Entwurf einverstanden',
};

const timeFacts = ({ project, today, state }: ProjectPage): Fact[] =>
  state === null ? [] : [{ label: 'Laufzeit', value: runningTime(project, today) }];

function originFacts({ project, parent, children, area }: ProjectPage, base: string): Fact[] {
  const { origin } = project;
  return [
    ...(origin && origin.kind !== 'undertaking'
      ? [{ label: 'Entstanden aus', value: <TextLink href={base + origin.path}>{origin.title}</TextLink> }]
      : []),
    ...(parent
      ? [
          {
            label: 'Gehört zu',
            value: <TextLink href={`${base}/projekte/${parent.slug}`}>{parent.title}</TextLink>,
          },
        ]
      : []),
    ...(children.length > 0 ? [{ label: 'Daraus hervorgegangen', value: childLinks(children, base) }] : []),
    ...(area
      ? [
          {
            label: 'Aufgabenbereich',
            value: <TextLink href={`${base}/bedarf/${area.slug}`}>{area.name}</TextLink>,
          },
        ]
      : []),
  ];
}

const childLinks = (children: ProjectPage['children'], base: string): ReactNode =>
  children.length > SHOWN_CHILDREN
    ? germanCount(children.length, 'Vorhaben', 'Vorhaben')
    : children.map(({ id, slug, title }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <TextLink href={`${base}/projekte/${slug}`}>{title}</TextLink>
        </span>
      ));

/** More stand in a panel of their own. */
const SHOWN_CHILDREN = 2;
