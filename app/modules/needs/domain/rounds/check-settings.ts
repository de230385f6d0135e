import { MILLION } from '../../../../foundation/decimal.ts';
import { germanInteger } from '../../../../foundation/german.ts';
import { checkWeights, type Weights } from '../ranking/weights.ts';
import { VISIBILITIES } from './may-read-round.ts';
import type { RoundCriterion, RoundSettings, SettingsRefusal } from './round-settings.ts';

export const TITLE_MAX = 120;
export const CRITERIA_MAX = 5;
export const CRITERION_LABEL_MAX = 60;
export const CRITERION_HINT_MAX = 200;

/** What a round may choose from. */
export interface SettingsWorld {
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly tasks: readonly ChoosableTask[];
  /** Released rounds, without the one that is set up. */
  readonly previousRounds: readonly { readonly id: string }[];
}

/** A task as far as choosing it matters. */
export interface ChoosableTask {
  readonly id: string;
  readonly number: string;
  /** No longer in use: rounds that have it keep it, none takes it up. */
  readonly isRetired: boolean;
}

/** What cannot be saved, in the order of the form. Empty where all is well. */
export function checkSettings(settings: RoundSettings, world: SettingsWorld): SettingsRefusal[] {
  return [
    ...checkTitle(settings.title),
    ...checkTasks(settings.taskIds, world.tasks),
    ...checkMembers([...settings.cohorts.keys()], world),
    ...checkRoundWeights(settings.weights),
    ...checkCriteria(settings.criteria),
    ...checkThreshold(settings.countyWideFrom),
    ...checkVisibility(settings),
    ...checkPrevious(settings.previousRoundId, world),
  ];
}

function checkTitle(title: string): SettingsRefusal[] {
  const { length } = title.trim();
  if (length === 0)
    return [
      { field: 'title', reason: 'Geben Sie der Runde einen Titel, zum Beispiel „Bedarfsabfrage 2026“.' },
    ];
  return length > TITLE_MAX
    ? [{ field: 'title', reason: `Kürzen Sie den Titel auf höchstens ${TITLE_MAX} Zeichen.` }]
    : [];
}

function checkTasks(chosen: RoundSettings['taskIds'], tasks: readonly ChoosableTask[]): SettingsRefusal[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const found = (chosen ?? []).map((id) => byId.get(id));
  if (found.includes(undefined))
    return [{ field: 'tasks', reason: 'Eine gewählte Aufgabe gibt es nicht. Wählen Sie aus der Liste.' }];
  const retired = found.find((task) => task?.isRetired);
  return retired
    ? [
        {
          field: 'tasks',
          reason: `Aufgabe ${retired.number} ist stillgelegt und kann nicht mehr abgefragt werden. Wählen Sie ihre Nachfolgerin.`,
        },
      ]
    : [];
}

const checkMembers = (ids: readonly string[], { members }: SettingsWorld): SettingsRefusal[] =>
  ids.every((id) => members.some((member) => member.id === id))
    ? []
    : [{ field: 'members', reason: 'Eine gewählte Kommune gibt es nicht. Wählen Sie aus der Liste.' }];

/** Stored weights are whole percents. */
function checkRoundWeights(weights: Weights): SettingsRefusal[] {
  const checked = checkWeights(weights);
  if (!checked.ok) return [{ field: 'weights', reason: checked.error }];
  return Object.values(weights).every((weight) => weight % MILLION === 0n)
    ? []
    : [
        {
          field: 'weights',
          reason: 'Geben Sie die Gewichte in ganzen Prozent an, zum Beispiel 40, 40 und 20.',
        },
      ];
}

function checkCriteria(criteria: readonly RoundCriterion[]): SettingsRefusal[] {
  const labels = criteria.map(({ label }) => label.trim().toLocaleLowerCase('de'));
  const refuse = (reason: string): SettingsRefusal[] => [{ field: 'criteria', reason }];
  if (criteria.length > CRITERIA_MAX)
    return refuse(`Es sind höchstens ${CRITERIA_MAX} weitere Kriterien möglich.`);
  if (labels.includes(''))
    return refuse('Geben Sie dem Kriterium einen Namen, oder leeren Sie auch die Erklärung.');
  if (new Set(labels).size < labels.length)
    return refuse('Ein Kriterium steht zweimal da; nennen Sie jedes einmal.');
  return criteria.some(
    ({ label, hint }) => label.trim().length > CRITERION_LABEL_MAX || hint.trim().length > CRITERION_HINT_MAX,
  )
    ? refuse(
        `Kürzen Sie Namen auf ${CRITERION_LABEL_MAX} und Erklärungen auf ${germanInteger(CRITERION_HINT_MAX)} Zeichen.`,
      )
    : [];
}

const checkThreshold = (percent: number): SettingsRefusal[] =>
  Number.isInteger(percent) && percent >= 1 && percent <= 100
    ? []
    : [{ field: 'countyWideFrom', reason: 'Geben Sie eine ganze Zahl von 1 bis 100 ein, zum Beispiel 50.' }];

/** Single ratings give the ranking away: whoever reads them could compute it. */
function checkVisibility({ rankingVisibility, ratingsVisibility }: RoundSettings): SettingsRefusal[] {
  if (ratingsVisibility === 'oeffentlich')
    return [
      {
        field: 'ratingsVisibility',
        reason:
          'Was eine einzelne Kommune gesagt hat, wird nicht öffentlich: Niemand soll öffentlich als unterbesetzt dastehen. Wählen Sie einen kleineren Kreis.',
      },
    ];
  return VISIBILITIES.indexOf(ratingsVisibility) <= VISIBILITIES.indexOf(rankingVisibility)
    ? []
    : [
        {
          field: 'ratingsVisibility',
          reason:
            'Einzelne Bewertungen können nicht weiter sichtbar sein als die Rangfolge. Wählen Sie denselben oder einen kleineren Kreis.',
        },
      ];
}

const checkPrevious = (id: string | null, { previousRounds }: SettingsWorld): SettingsRefusal[] =>
  id === null || previousRounds.some((round) => round.id === id)
    ? []
    : [
        {
          field: 'previousRound',
          reason: 'Als Vorrunde kommt nur eine freigegebene Runde in Frage. Wählen Sie aus der Liste.',
        },
      ];
