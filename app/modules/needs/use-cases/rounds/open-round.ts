import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { listRoundSheets } from '../../store/rounds-participant-store.ts';
import { replaceRoundTasks } from '../../store/rounds-slice-store.ts';
import { actAndTell } from './act-and-tell.ts';
import { recordRoundAct } from './acting.ts';
import type { RoundRecipient } from './list-recipients.ts';
import { prefillSheets } from './prefill-sheets.ts';
import { readSlice } from './read-slice.ts';
import { readSuccession } from './read-succession.ts';
import { type RoundStepResult, takeStep } from './take-step.ts';
import { tellOpened, tellReopened } from './tell-members.ts';

/** Opens a draft: its tasks are settled, last values are filled in, and whoever works on a sheet is told. */
export const openRound = (
  services: Services,
  alliance: Alliance,
  name: string,
  actor: string,
): Promise<RoundStepResult> =>
  actAndTell(services, alliance, actor, (acting, recipients) => open(acting, name, recipients));

/** The same within a transaction; without recipients nobody is written to. */
export const open = (
  acting: Acting,
  name: string,
  recipients: readonly RoundRecipient[],
): Promise<RoundStepResult> =>
  takeStep(acting, name, 'oeffnen', async (round, { tasks, members }) => {
    const { tx, alliance, today } = acting;
    // From now on the round asks for these tasks, whatever the catalogue gets.
    const slice = await readSlice(tx, { ...round, state: 'entwurf' }, today);
    await replaceRoundTasks(
      tx,
      alliance.id,
      round.id,
      slice.map(({ id }) => id),
    );
    const prefilled = await prefillSheets(acting, round, await readSuccession(tx, today));
    const asked = new Set((await listRoundSheets(tx, round.id)).map(({ memberId }) => memberId));
    await tellOpened(
      acting,
      round,
      recipients.filter(({ memberId }) => asked.has(memberId)),
    );
    await recordRoundAct(acting, round.id, 'opened', { dueOn: round.dueOn, tasks, members, prefilled });
  });

/** Opens a closed round again: nothing that was entered is lost, and those who are not through are told. */
export const reopenRound = (
  services: Services,
  alliance: Alliance,
  name: string,
  actor: string,
): Promise<RoundStepResult> =>
  actAndTell(services, alliance, actor, (acting, recipients) => reopen(acting, name, recipients));

const reopen = (
  acting: Acting,
  name: string,
  recipients: readonly RoundRecipient[],
): Promise<RoundStepResult> =>
  takeStep(acting, name, 'wieder-oeffnen', async (round) => {
    const sheets = await listRoundSheets(acting.tx, round.id);
    const waiting = new Set(
      sheets.filter(({ state }) => state !== 'freigegeben').map(({ memberId }) => memberId),
    );
    await tellReopened(
      acting,
      round,
      recipients.filter(({ memberId }) => waiting.has(memberId)),
    );
    await recordRoundAct(acting, round.id, 'reopened', { dueOn: round.dueOn });
  });
