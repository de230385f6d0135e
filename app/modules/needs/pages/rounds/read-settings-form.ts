import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { CRITERIA, type Criterion } from '../../domain/index.ts';
import { CRITERIA_MAX } from '../../domain/rounds/check-settings.ts';
import { VISIBILITIES, type Visibility } from '../../domain/rounds/may-read-round.ts';
import type { RoundSettings, SettingsRefusal } from '../../domain/rounds/round-settings.ts';
import type { SettingsChoices } from '../../use-cases/rounds/read-choices.ts';
import { percentText, readWeights, WEIGHT_FIELDS } from '../ranking/weight-fields.ts';

/** A further criterion as typed. */
export interface CriterionInput {
  /** Empty for one that is new. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
}

/** What was typed, kept as it is for a second try. */
export interface SettingsForm {
  readonly title: string;
  readonly asOf: string;
  readonly dueOn: string;
  /** "alle" or "auswahl". */
  readonly slice: string;
  /** Ids of areas whose tasks are all chosen, and of single tasks. */
  readonly areaIds: readonly string[];
  readonly taskIds: readonly string[];
  /** By member key: "study", "other" or "nicht". */
  readonly cohorts: ReadonlyMap<string, string>;
  readonly weights: Readonly<Record<Criterion, string>>;
  readonly criteria: readonly CriterionInput[];
  readonly countyWideFrom: string;
  readonly rankingVisibility: string;
  readonly ratingsVisibility: string;
  /** Id of a round; empty for none. */
  readonly previousRoundId: string;
  readonly version: string;
}

export const cohortField = (memberKey: string): string => `kommune-${memberKey}`;
const COHORT_PREFIX = cohortField('');
/** Places of the form for further criteria. */
const PLACES = Array.from({ length: CRITERIA_MAX }, (_, index) => index + 1);

/** Reads the posted form. */
export const readSettingsForm = (form: URLSearchParams): SettingsForm => ({
  title: form.get('titel') ?? '',
  asOf: form.get('stichtag') ?? '',
  dueOn: form.get('frist') ?? '',
  slice: form.get('auswahl') ?? '',
  areaIds: form.getAll('bereich'),
  taskIds: form.getAll('aufgabe'),
  cohorts: new Map(
    [...form]
      .filter(([name]) => name.startsWith(COHORT_PREFIX))
      .map(([name, value]) => [name.slice(COHORT_PREFIX.length), value]),
  ),
  weights: {
    members: form.get(WEIGHT_FIELDS.members) ?? '',
    urgency: form.get(WEIGHT_FIELDS.urgency) ?? '',
    complexity: form.get(WEIGHT_FIELDS.complexity) ?? '',
  },
  criteria: PLACES.map((place) => ({
    id: form.get(`kriterium-${place}-id`) ?? '',
    label: form.get(`kriterium-${place}`) ?? '',
    hint: form.get(`kriterium-${place}-hinweis`) ?? '',
  })),
  countyWideFrom: form.get('kreisweit-ab') ?? '',
  rankingVisibility: form.get('sicht-rangfolge') ?? '',
  ratingsVisibility: form.get('sicht-bewertungen') ?? '',
  previousRoundId: form.get('vorrunde') ?? '',
  version: form.get('version') ?? '',
});

/** The form of settings as they are stored. An area that is chosen as a whole is ticked as a whole. */
export function settingsFormOf(
  settings: RoundSettings,
  { members, areas, tasks }: SettingsChoices,
  version = '',
): SettingsForm {
  const chosen = new Set(settings.taskIds);
  const open = tasks.filter(({ isRetired }) => !isRetired);
  const whole = areas.filter(({ id }) => {
    const own = open.filter(({ areaId }) => areaId === id);
    return own.length > 0 && own.every((task) => chosen.has(task.id));
  });
  const areaIds = whole.map(({ id }) => id);
  return {
    title: settings.title,
    asOf: settings.asOf,
    dueOn: settings.dueOn ?? '',
    slice: settings.taskIds === null ? 'alle' : 'auswahl',
    areaIds,
    taskIds: tasks
      .filter(({ id, areaId, isRetired }) => chosen.has(id) && (isRetired || !areaIds.includes(areaId)))
      .map(({ id }) => id),
    cohorts: new Map(members.map(({ id, key }) => [key, settings.cohorts.get(id) ?? 'nicht'])),
    weights: {
      members: percentText(settings.weights.members),
      urgency: percentText(settings.weights.urgency),
      complexity: percentText(settings.weights.complexity),
    },
    criteria: PLACES.map((place) => {
      const criterion = settings.criteria[place - 1];
      return { id: criterion?.id ?? '', label: criterion?.label ?? '', hint: criterion?.hint ?? '' };
    }),
    countyWideFrom: String(settings.countyWideFrom),
    rankingVisibility: settings.rankingVisibility,
    ratingsVisibility: settings.ratingsVisibility,
    previousRoundId: settings.previousRoundId ?? '',
    version,
  };
}

/** The settings that were typed, and what of them cannot be read. `before` stands in for what cannot. */
export function toSettings(
  form: SettingsForm,
  choices: SettingsChoices,
  before: Pick<RoundSettings, 'asOf' | 'weights' | 'rankingVisibility' | 'ratingsVisibility'>,
): { readonly settings: RoundSettings; readonly refusals: readonly SettingsRefusal[] } {
  const asOf = readGermanDay(form.asOf);
  const dueOn = form.dueOn.trim() === '' ? null : readGermanDay(form.dueOn);
  const weights = readWeights(
    new URLSearchParams(CRITERIA.map((criterion) => [WEIGHT_FIELDS[criterion], form.weights[criterion]])),
    before.weights,
  );
  const [weightProblem] = weights.problems;
  const refusals: SettingsRefusal[] = [
    ...(asOf === undefined ? [{ field: 'asOf', reason: NO_DAY } as const] : []),
    ...(dueOn === undefined ? [{ field: 'dueOn', reason: NO_DAY } as const] : []),
    ...(weightProblem ? [{ field: 'weights', reason: weightProblem.message } as const] : []),
  ];
  const settings: RoundSettings = {
    title: form.title,
    asOf: asOf ?? before.asOf,
    dueOn: dueOn ?? null,
    taskIds: form.slice === 'auswahl' ? chosenTasks(form, choices) : null,
    cohorts: cohortsOf(form, choices),
    weights: weightProblem ? before.weights : weights.weights,
    criteria: form.criteria
      .filter(({ label, hint }) => label.trim() !== '' || hint.trim() !== '')
      .map(({ id, label, hint }) => ({ id: id === '' ? null : id, label, hint })),
    countyWideFrom: /^\d{1,3}$/.test(form.countyWideFrom.trim()) ? Number(form.countyWideFrom) : 0,
    rankingVisibility: readVisibility(form.rankingVisibility) ?? before.rankingVisibility,
    ratingsVisibility: readVisibility(form.ratingsVisibility) ?? before.ratingsVisibility,
    previousRoundId: form.previousRoundId === '' ? null : form.previousRoundId,
  };
  return { settings, refusals };
}

const NO_DAY = 'Nennen Sie einen Tag, den es gibt, zum Beispiel 11.12.2026.';

/** All tasks of the ticked areas that are in use, and the ticked ones. */
function chosenTasks({ areaIds, taskIds }: SettingsForm, { tasks }: SettingsChoices): string[] {
  const whole = tasks.filter(({ areaId, isRetired }) => !isRetired && areaIds.includes(areaId));
  return [...new Set([...whole.map(({ id }) => id), ...taskIds])];
}

const cohortsOf = ({ cohorts }: SettingsForm, { members }: SettingsChoices): RoundSettings['cohorts'] =>
  new Map(
    members.flatMap(({ id, key }) => {
      const cohort = cohorts.get(key);
      return cohort === 'study' || cohort === 'other' ? [[id, cohort] as const] : [];
    }),
  );

const readVisibility = (text: string): Visibility | undefined => VISIBILITIES.find((word) => word === text);
