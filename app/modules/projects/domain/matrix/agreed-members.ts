import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { DocumentState } from '../../../decisions/domain/index.ts';
import {
  isRepresented,
  orderedRoles,
  type Participation,
  type Role,
} from '../participation/participation.ts';
import { isSent } from '../undertakings/document-state.ts';
import { projectSubject } from '../undertakings/project-subject.ts';
import { stateAt } from '../undertakings/undertaking.ts';
import type { UndertakingRecord } from '../undertakings/undertaking-record.ts';

/** A member that has agreed to the charter of a project that is still being prepared. */
export interface AgreedMember extends Participation {
  readonly undertakingId: string;
  readonly memberId: string;
}

/** What of a charter that goes round or is signed this depends on. */
export interface CharterPaper {
  readonly kind: string;
  readonly state: DocumentState;
  readonly subjectPath: string | undefined;
  readonly parties: readonly { readonly memberId: string; readonly boundOn: CalendarDate | null }[];
}

type Project = Pick<UndertakingRecord, 'id' | 'slug' | 'title' | 'implementationTitle' | 'states'>;
type Roles = ReadonlyMap<string, readonly { readonly memberId: string; readonly roles: readonly Role[] }[]>;

/**
 * Who takes part in what is being prepared on a day: members bound by then to the charter that goes round (the youngest,
 * first in `papers`), with the roles the charter is meant to give them. After the start intervals say it.
 */
export function agreedMembers(
  projects: readonly Project[],
  papers: readonly CharterPaper[],
  candidates: Roles,
  day: CalendarDate,
): readonly AgreedMember[] {
  return projects
    .filter(({ states }) => stateAt(states, day)?.state === 'in-vorbereitung')
    .flatMap((project) => {
      const { path } = projectSubject(project);
      const charter = papers.find(
        ({ kind, state, subjectPath }) => kind === 'projektauftrag' && isSent(state) && subjectPath === path,
      );
      return (charter?.parties ?? [])
        .filter(({ boundOn }) => boundOn !== null && boundOn <= day)
        .map(({ memberId }) => asParticipant(project, memberId, candidates));
    });
}

function asParticipant(
  { id, implementationTitle }: Project,
  memberId: string,
  candidates: Roles,
): AgreedMember {
  const meant = candidates.get(id)?.find((candidate) => candidate.memberId === memberId)?.roles ?? [];
  const roles = orderedRoles(meant);
  return {
    undertakingId: id,
    memberId,
    participates: true,
    represented: isRepresented(true, roles),
    roles,
    implementation: implementationTitle === null ? null : false,
    coreTeam: false,
    responsible: true,
    note: '',
  };
}
