import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { mayKeepProject, type ProjectViewer } from '../../domain/team/project-viewer.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { type StateEntry, stateAt } from '../../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { findUndertaking, lockUndertaking } from '../../store/undertaking-store.ts';
import { type ProjectMember, readParticipantsAt } from '../participation/read-participants.ts';
import { readProjectViewer } from './read-project-viewer.ts';

/** A project as modules above see it: who takes part today, and what whoever asks may do. */
export interface ProjectScene {
  readonly project: UndertakingRecord;
  /** How documents and surveys name it. */
  readonly subject: ReturnType<typeof projectSubject>;
  readonly state: StateEntry | null;
  /** Those that take part today; nobody does before the start. */
  readonly members: readonly ProjectMember[];
  readonly viewer: ProjectViewer;
  /** Office and project lead: they write what all members read. */
  readonly mayKeep: boolean;
}

interface Question {
  readonly allianceId: string;
  readonly principal: Principal;
  readonly slug: string;
  readonly today: CalendarDate;
}

/** The project of an address; undefined where there is none. `lock` holds it until the transaction ends. */
export async function readProjectScene(
  tx: Tx,
  { allianceId, principal, slug, today }: Question,
  hold: 'read' | 'lock' = 'read',
): Promise<ProjectScene | undefined> {
  const project = await (hold === 'lock' ? lockUndertaking : findUndertaking)(tx, slug);
  if (!project) return undefined;
  const viewer = await readProjectViewer(tx, principal, allianceId, today);
  const members = await readParticipantsAt(tx, project.id, today);
  return {
    project,
    subject: projectSubject(project),
    state: stateAt(project.states, today),
    members,
    viewer,
    mayKeep: mayKeepProject(viewer, members),
  };
}
