import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { ROLE_LABELS } from '../../../../platform/auth/roles.ts';
import type { Stage } from '../../domain/process/stage.ts';
import {
  type ProjectFacts,
  projectFacts,
  type StageRefusal,
  stageRefusal,
} from '../../domain/process/stage-order.ts';
import { mayKeepProject } from '../../domain/team/project-viewer.ts';

import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listStagesOf } from '../../store/stage-store.ts';
import { lockUndertaking } from '../../store/undertaking-store.ts';
import { readParticipantsAt } from '../participation/read-participants.ts';
import { readProjectViewer } from '../team/read-project-viewer.ts';

/** Why nothing was done: there is no such project, the caller may not, or the reasons of the rules. */
export type StageFault = 'unknown' | 'forbidden' | readonly StageRefusal[];

/** A project held for an act on its stages, by someone who may. */
export interface HeldStages {
  readonly undertaking: UndertakingRecord;
  readonly stages: readonly Stage[];
  readonly project: ProjectFacts;
  /** In which capacity, never a name. */
  readonly byLabel: string;
}

/** Holds a project until the transaction ends and answers its stages to whoever may keep it. */
export async function holdStages(
  { tx, alliance, today }: Acting,
  slug: string,
  principal: Principal,
): Promise<Result<HeldStages, 'unknown' | 'forbidden'>> {
  const undertaking = await lockUndertaking(tx, slug);
  if (!undertaking) return fail('unknown');
  const viewer = await readProjectViewer(tx, principal, alliance.id, today);
  if (!mayKeepProject(viewer, await readParticipantsAt(tx, undertaking.id, today))) return fail('forbidden');
  const stages = await listStagesOf(tx, undertaking.id);
  return ok({
    undertaking,
    stages,
    project: projectFacts(undertaking.states, today),
    byLabel: viewer.isOffice ? ROLE_LABELS.coordinator : ROLE_LABELS.lead,
  });
}

/** Somebody was faster; the page now shows what holds. */
export const STAGE_CONFLICT = stageRefusal(
  'conflict',
  'Diese Stufe wurde inzwischen von anderer Stelle geändert. Sehen Sie sich den neuen Stand an, und speichern Sie Ihre Eingabe dann noch einmal, wenn sie noch passt.',
);
