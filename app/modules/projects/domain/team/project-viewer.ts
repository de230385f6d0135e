import type { Participation } from '../participation/participation.ts';

/** Who looks at a project. */
export interface ProjectViewer {
  readonly isOffice: boolean;
  /** Office, steering group and auditors see every member with its state. */
  readonly seesAll: boolean;
  /** Members that the viewer may answer for, as head or deputy. */
  readonly actsFor: readonly string[];
  /** Members that the viewer works for. */
  readonly memberKeys: readonly string[];
}

/** A participant as this decision needs it. */
export type LeadCandidate = Pick<Participation, 'roles'> & { readonly memberKey: string };

/** The office and whoever works for a member with the role PL keep schedule, stages and papers of a project. */
export const mayKeepProject = (
  { isOffice, memberKeys }: Pick<ProjectViewer, 'isOffice' | 'memberKeys'>,
  participants: readonly LeadCandidate[],
): boolean =>
  isOffice ||
  participants.some(({ memberKey, roles }) => roles.includes('PL') && memberKeys.includes(memberKey));
