import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { DEFAULT_THRESHOLD_PERCENT, DEFAULT_WEIGHTS } from '../../domain/index.ts';
import type { RoundSettings } from '../../domain/rounds/round-settings.ts';
import { findRound, type RoundRecord } from '../../store/round-store.ts';
import { readChoices, type SettingsChoices } from './read-choices.ts';
import { readSettings } from './read-settings.ts';

/** The settings of a round, and what they choose from. */
export interface SettingsFile {
  readonly round: RoundRecord;
  readonly settings: RoundSettings;
  readonly choices: SettingsChoices;
}

/** For the office: the settings of a stored round; undefined where there is none of that name. */
export const loadSettings = (
  { database, clock }: Services,
  alliance: Alliance,
  name: string,
): Promise<SettingsFile | undefined> =>
  database.inAlliance(alliance.id, async (tx) => {
    const round = await findRound(tx, name);
    if (!round) return undefined;
    return {
      round,
      settings: await readSettings(tx, round),
      choices: await readChoices(tx, clock.today(), round.id),
    };
  });

/** For a new round: what it chooses from, and the settings of the last released round to start with. */
export const loadNewSettings = (
  { database, clock }: Services,
  alliance: Alliance,
): Promise<{ readonly settings: RoundSettings; readonly choices: SettingsChoices }> =>
  database.inAlliance(alliance.id, async (tx) => {
    const today = clock.today();
    const choices = await readChoices(tx, today);
    const [last] = choices.previousRounds;
    const plain = startingSettings(choices, today);
    if (!last) return { settings: plain, choices };
    const before = await readSettings(tx, last);
    const settings: RoundSettings = {
      ...before,
      title: '',
      asOf: today,
      dueOn: null,
      taskIds: null,
      criteria: before.criteria.map(({ label, hint }) => ({ id: null, label, hint })),
      previousRoundId: last.id,
    };
    return { settings, choices };
  });

const startingSettings = ({ members }: SettingsChoices, asOf: RoundSettings['asOf']): RoundSettings => ({
  title: '',
  asOf,
  dueOn: null,
  taskIds: null,
  cohorts: new Map(members.filter(({ isGuest }) => !isGuest).map(({ id }) => [id, 'study'])),
  weights: DEFAULT_WEIGHTS,
  criteria: [],
  countyWideFrom: DEFAULT_THRESHOLD_PERCENT,
  rankingVisibility: 'leitungen',
  ratingsVisibility: 'leitungen',
  previousRoundId: null,
});
