import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { checkChange } from '../../domain/rounds/check-change.ts';
import { checkSettings } from '../../domain/rounds/check-settings.ts';
import type { RoundSettings, SettingsRefusal } from '../../domain/rounds/round-settings.ts';
import { findRound, type RoundRecord } from '../../store/round-store.ts';
import { saveCriteria } from '../../store/rounds-criterion-store.ts';
import { saveCohorts } from '../../store/rounds-participant-store.ts';
import { lockRound, updateRoundHead } from '../../store/rounds-round-store.ts';
import { replaceRoundTasks } from '../../store/rounds-slice-store.ts';
import { actAndTell } from './act-and-tell.ts';
import { recordRoundAct } from './acting.ts';
import { copyMarks } from './copy-marks.ts';
import type { RoundRecipient } from './list-recipients.ts';
import { prefillSheets } from './prefill-sheets.ts';
import { readChangeFacts } from './read-change-facts.ts';
import { readChoices } from './read-choices.ts';
import { readSettings, told } from './read-settings.ts';
import { readSuccession } from './read-succession.ts';
import { tellOpened } from './tell-members.ts';
import { tidySettings } from './tidy-settings.ts';

export interface RoundChange {
  /** Id or slug. */
  readonly name: string;
  readonly settings: RoundSettings;
  /** Version of the round that was read. */
  readonly version: number;
}

type Changed = Result<{ readonly slug: string }, readonly SettingsRefusal[] | 'unknown'>;

/** Changes a round that nobody changed since it was read. Whoever joins an open round is told and finds its last values. */
export const changeRound = (
  services: Services,
  alliance: Alliance,
  change: RoundChange,
  actor: string,
): Promise<Changed> =>
  actAndTell(services, alliance, actor, (acting, recipients) => saveChange(acting, change, recipients));

async function saveChange(
  acting: Acting,
  { name, settings: given, version }: RoundChange,
  recipients: readonly RoundRecipient[],
): Promise<Changed> {
  const { tx, today } = acting;
  const known = await findRound(tx, name);
  if (!known) return fail('unknown');
  await lockRound(tx, known.id);
  const round = (await findRound(tx, known.id)) ?? known;
  if (round.version !== version) return fail([CROSSED]);
  const before = await readSettings(tx, round);
  const settings = tidySettings(await withNamedTasks(tx, round, given, { settled: before.taskIds, today }));
  const refusals = await checkAll(acting, round, before, settings);
  if (refusals.length > 0) return fail(refusals);
  await write(acting, round, before, settings);
  if (round.state === 'offen') await welcome(acting, { ...round, ...settings }, before, recipients);
  await recordRoundAct(acting, round.id, 'changed', told(settings), told(before));
  return ok({ slug: round.slug });
}

/** Once its tasks are settled, "the whole catalogue" means them and whatever came to it since. */
async function withNamedTasks(
  tx: Tx,
  { id, state }: RoundRecord,
  given: RoundSettings,
  { settled, today }: { readonly settled: RoundSettings['taskIds']; readonly today: CalendarDate },
): Promise<RoundSettings> {
  if (state === 'entwurf' || settled === null || given.taskIds !== null) return given;
  const { tasks } = await readChoices(tx, today, id);
  const inUse = tasks.filter(({ isRetired }) => !isRetired).map((task) => task.id);
  return { ...given, taskIds: [...new Set([...settled, ...inUse])] };
}

async function checkAll(
  { tx, today }: Acting,
  round: RoundRecord,
  before: RoundSettings,
  after: RoundSettings,
): Promise<readonly SettingsRefusal[]> {
  const choices = await readChoices(tx, today, round.id);
  // What a round asked for already it may go on asking for, retired or not.
  const own = new Set(before.taskIds);
  const tasks = choices.tasks.map((task) => (own.has(task.id) ? { ...task, isRetired: false } : task));
  const refusals = checkSettings(after, { ...choices, tasks });
  if (refusals.length > 0) return refusals;
  return checkChange(before, after, await readChangeFacts(tx, round, choices, today));
}

async function write(
  acting: Acting,
  { id }: RoundRecord,
  before: RoundSettings,
  settings: RoundSettings,
): Promise<void> {
  const { tx, alliance } = acting;
  await updateRoundHead(tx, id, settings);
  await replaceRoundTasks(tx, alliance.id, id, settings.taskIds ?? []);
  await saveCohorts(tx, alliance.id, id, settings.cohorts);
  await saveCriteria(tx, alliance.id, id, settings.criteria);
  if (before.previousRoundId !== settings.previousRoundId)
    await copyMarks(acting, id, settings.previousRoundId);
}

async function welcome(
  acting: Acting,
  round: RoundRecord,
  before: RoundSettings,
  recipients: readonly RoundRecipient[],
): Promise<void> {
  await prefillSheets(acting, round, await readSuccession(acting.tx, acting.today));
  const { cohorts } = await readSettings(acting.tx, round);
  const joined = [...cohorts.keys()].filter((id) => !before.cohorts.has(id));
  await tellOpened(
    acting,
    round,
    recipients.filter(({ memberId }) => joined.includes(memberId)),
  );
}

const CROSSED: SettingsRefusal = {
  field: 'conflict',
  reason:
    'Die Runde wurde inzwischen von anderer Stelle geändert. Vergleichen Sie sie mit Ihrer Eingabe, und speichern Sie dann noch einmal.',
};
