import { mayKeepProject, type ProjectViewer } from '../team/project-viewer.ts';
import { type Charter, leadsOf } from './charter.ts';

/** What someone may do with a charter. */
export interface CharterRights {
  /** Reads the draft and every later wording. */
  readonly readsDraft: boolean;
  /** Reads what went round and was signed. */
  readonly readsSent: boolean;
  readonly writes: boolean;
}

/**
 * Before it goes round a charter is the draft of those who write it (office and Projektleitung) and of those who supervise
 * them. What went round is for the members it is meant for and for those who were asked.
 */
export function charterRights(
  viewer: ProjectViewer,
  charter: Charter,
  asked: readonly { readonly memberKey: string }[],
): CharterRights {
  const writes = mayKeepProject(viewer, leadsOf(charter));
  const isMeant = [...charter.members, ...asked].some(({ memberKey }) =>
    viewer.memberKeys.includes(memberKey),
  );
  const readsDraft = writes || viewer.seesAll;
  return { writes, readsDraft, readsSent: readsDraft || isMeant };
}
