import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { slugOf } from '../../../../foundation/slug.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { checkSettings } from '../../domain/rounds/check-settings.ts';
import type { RoundSettings, SettingsRefusal } from '../../domain/rounds/round-settings.ts';
import { listRounds } from '../../store/round-store.ts';
import { saveCriteria } from '../../store/rounds-criterion-store.ts';
import { saveCohorts } from '../../store/rounds-participant-store.ts';
import { insertRoundDraft } from '../../store/rounds-round-store.ts';
import { replaceRoundTasks } from '../../store/rounds-slice-store.ts';
import { recordRoundAct } from './acting.ts';
import { copyMarks } from './copy-marks.ts';
import { readChoices } from './read-choices.ts';
import { told } from './read-settings.ts';
import { tidySettings } from './tidy-settings.ts';

/** A round that is about to be set up. */
export interface NewRoundSettings {
  readonly settings: RoundSettings;
  readonly isSample: boolean;
  /** What is made up; empty for a real round. */
  readonly note: string;
}

type Made = Result<{ readonly id: string; readonly slug: string }, readonly SettingsRefusal[]>;

/** Sets up a round as a draft: nobody is asked yet. */
export const createRound = (
  services: Services,
  alliance: Alliance,
  settings: RoundSettings,
  actor: string,
): Promise<Made> =>
  inActing(services, alliance, actor, (acting) => addRound(acting, { settings, isSample: false, note: '' }));

/** The same within a transaction. Complexity is taken over from the last round: the office corrects it, it does not start anew. */
export async function addRound(
  acting: Acting,
  { settings: given, isSample, note }: NewRoundSettings,
): Promise<Made> {
  const { tx, alliance, today } = acting;
  const refusals = checkSettings(given, await readChoices(tx, today));
  if (refusals.length > 0) return fail(refusals);
  const settings = tidySettings(given);
  const slug = await freeSlug(tx, settings.title);
  const id = await insertRoundDraft(tx, alliance.id, { ...settings, slug, isSample, note });
  await replaceRoundTasks(tx, alliance.id, id, settings.taskIds ?? []);
  await saveCohorts(tx, alliance.id, id, settings.cohorts);
  await saveCriteria(tx, alliance.id, id, settings.criteria);
  await copyMarks(acting, id, settings.previousRoundId);
  await recordRoundAct(acting, id, 'created', told(settings));
  return ok({ id, slug });
}

const SLUG_MAX = 60;
/** Stand for pages of their own below /runden. */
const RESERVED: readonly string[] = ['neu'];

/** A name for the address that no other round of the alliance has. */
async function freeSlug(tx: Tx, title: string): Promise<string> {
  const taken = new Set([...RESERVED, ...(await listRounds(tx)).map(({ slug }) => slug)]);
  const wished = slugOf(title).slice(0, SLUG_MAX) || 'runde';
  let slug = wished;
  for (let count = 2; taken.has(slug); count += 1) slug = `${wished}-${count}`;
  return slug;
}
