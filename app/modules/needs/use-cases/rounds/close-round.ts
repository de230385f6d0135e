import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { recordRoundAct } from './acting.ts';
import { type RoundStepResult, takeStep } from './take-step.ts';

/** Closes a round: no sheet takes anything any more, and those not released stay out but are kept. */
export const closeRound = (
  services: Services,
  alliance: Alliance,
  name: string,
  actor: string,
): Promise<RoundStepResult> => inActing(services, alliance, actor, (acting) => close(acting, name));

/** The same within a transaction. */
const close = (acting: Acting, name: string): Promise<RoundStepResult> =>
  takeStep(acting, name, 'schliessen', (round, { members, released }) =>
    recordRoundAct(acting, round.id, 'closed', { members, released }),
  );
