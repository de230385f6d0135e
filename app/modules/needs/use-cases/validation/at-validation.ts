import { fail, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Validation } from '../../domain/validation/validation.ts';
import { lockValidation } from '../../store/validation-store.ts';
import { type AtRound, inRound } from '../follow-up/in-round.ts';

/** Something is done to a running validation; nobody else writes to it meanwhile. */
export interface AtValidation extends AtRound {
  readonly validation: Validation;
}

/** `unknown`: no such round or no validation. `finished`: it stands for good. */
export type ValidationGone = 'unknown' | 'finished';

/** Opens a transaction around the running validation of a round. */
export async function atValidation<T, E>(
  services: Services,
  alliance: Alliance,
  slug: string,
  actor: string,
  work: (acting: AtValidation) => Promise<Result<T, E>>,
): Promise<Result<T, E | ValidationGone>> {
  const done = await inRound<Result<T, E | ValidationGone>>(
    services,
    alliance,
    slug,
    actor,
    async (acting) => {
      const validation = await lockValidation(acting.tx, acting.round.id);
      if (!validation) return fail('unknown');
      return validation.state === 'abgeschlossen' ? fail('finished') : work({ ...acting, validation });
    },
  );
  return done ?? fail('unknown');
}

/** Tells the audit trail what was done to the validation of a round. */
export const recordValidationAct = (
  { tx, alliance, round, at, actor }: AtRound,
  act: 'begun' | 'answered' | 'ordered' | 'finished',
  after: unknown,
  before?: unknown,
): Promise<void> =>
  recordChange(tx, {
    chain: alliance.id,
    at,
    actor,
    action: `validation.${act}`,
    subject: { kind: 'validation', id: round.id },
    before,
    after,
  });
