import { fail, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { type ProjectScene, readProjectScene } from '../../../projects/index.ts';
import type { Refusal } from '../../domain/advantage/refusal.ts';
import { isAppraisalOver } from '../hold-appraisal.ts';

/** Why nothing was done: there is no such project or entry, the caller may not, or the reasons of the rules. */
export type Fault<Field extends string> = 'unknown' | 'forbidden' | readonly Refusal<Field>[];

/** What was done answers the id of the entry. */
export type Done<Field extends string> = Result<string, Fault<Field>>;

/** Whose project it is about. */
export interface Place {
  readonly slug: string;
  readonly principal: Principal;
}

/** A project whose advantage check is changed. */
export interface Held {
  readonly acting: Acting;
  readonly scene: ProjectScene;
}

/** Holds the project until the transaction ends, so that changes of its check come one after the other. */
export const inProject = <Value, Error>(
  services: Services,
  alliance: Alliance,
  { slug, principal }: Place,
  work: (held: Held) => Promise<Result<Value, Error>>,
): Promise<Result<Value, Error | 'unknown' | 'forbidden'>> =>
  inActing(
    services,
    alliance,
    principal.accountId,
    async (acting): Promise<Result<Value, Error | 'unknown' | 'forbidden'>> => {
      const question = { allianceId: alliance.id, principal, slug, today: acting.today };
      const scene = await readProjectScene(acting.tx, question, 'lock');
      if (!scene) return fail('unknown');
      return isAppraisalOver(scene) ? fail('forbidden') : work({ acting, scene });
    },
  );

/** The same for what only office and project lead may do. */
export const inKeptProject = <Value, Error>(
  services: Services,
  alliance: Alliance,
  place: Place,
  work: (held: Held) => Promise<Result<Value, Error>>,
): Promise<Result<Value, Error | 'unknown' | 'forbidden'>> =>
  inProject(
    services,
    alliance,
    place,
    async (held): Promise<Result<Value, Error | 'forbidden'>> =>
      held.scene.mayKeep ? work(held) : fail('forbidden'),
  );

/** Tells the audit trail what was done to an advantage check; call it last. */
export const recordAppraisal = (
  { acting: { tx, alliance, at, actor }, scene: { project } }: Held,
  act: string,
  after: unknown,
  before?: unknown,
): Promise<void> =>
  recordChange(tx, {
    chain: alliance.id,
    at,
    actor,
    action: `appraisal.${act}`,
    subject: { kind: 'appraisal', id: project.slug },
    before,
    after,
  });
