import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { listRoundSheets } from '../../store/rounds-participant-store.ts';
import { actAndTell } from './act-and-tell.ts';
import { recordRoundAct } from './acting.ts';
import type { RoundRecipient } from './list-recipients.ts';
import { type RoundStepResult, takeStep } from './take-step.ts';
import { tellReleased } from './tell-members.ts';

/** Releases a round for good: from now on its ranking is read by whom it was set for. */
export const releaseRound = (
  services: Services,
  alliance: Alliance,
  name: string,
  actor: string,
): Promise<RoundStepResult> =>
  actAndTell(services, alliance, actor, (acting, recipients) => release(acting, name, recipients));

/** The same within a transaction; without recipients nobody is written to. */
const release = (
  acting: Acting,
  name: string,
  recipients: readonly RoundRecipient[],
): Promise<RoundStepResult> =>
  takeStep(acting, name, 'freigeben', async (round, { members, released }) => {
    const asked = new Set((await listRoundSheets(acting.tx, round.id)).map(({ memberId }) => memberId));
    await tellReleased(
      acting,
      round,
      recipients.filter(({ memberId }) => asked.has(memberId)),
    );
    const { rankingVisibility, ratingsVisibility } = round;
    await recordRoundAct(acting, round.id, 'released', {
      ...{ members, released, rankingVisibility, ratingsVisibility },
    });
  });
