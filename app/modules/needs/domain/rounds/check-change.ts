import { germanDate, germanList } from '../../../../foundation/german.ts';
import { CRITERIA, type Weights } from '../ranking/weights.ts';
import { VISIBILITIES, type Visibility } from './may-read-round.ts';
import type { RoundSettings, SettingsRefusal } from './round-settings.ts';
import type { RoundState } from './round-state.ts';

/** What has happened in a round that forbids a change. */
export interface ChangeFacts {
  readonly state: RoundState;
  readonly today: string;
  /** Ids of the tasks the round asks for now; frozen when it opened. */
  readonly frozenTaskIds: readonly string[];
  /** Tasks that somebody has answered, prefilled values aside. */
  readonly answeredTaskIds: ReadonlySet<string>;
  /** Members that have written or released anything, prefilled values aside. */
  readonly begunMemberIds: ReadonlySet<string>;
  /** Whether any member has released its sheet. */
  readonly anyReleased: boolean;
  /** Criteria that have marks, by id. */
  readonly markedCriterionIds: ReadonlySet<string>;
  readonly memberName: (id: string) => string;
  readonly taskNumber: (id: string) => string;
}

type Rule = (before: RoundSettings, after: RoundSettings, facts: ChangeFacts) => SettingsRefusal[];

/**
 * What may still change in which state, with the reason. A draft is free. Once members answer, nothing they answered may
 * vanish and nothing may be shown to more people than they were told. Once the office sees the ranking, the weights
 * stay. After the release only the title changes and who reads it.
 */
export const checkChange: Rule = (before, after, facts) =>
  [criteriaKeepMarks, ...RULES[facts.state]].flatMap((rule) => rule(before, after, facts));

const tasksMayGrow: Rule = (_, after, { frozenTaskIds, answeredTaskIds, anyReleased, taskNumber }) => {
  const wanted = after.taskIds;
  if (wanted === null) return [];
  const answered = frozenTaskIds.filter((id) => !wanted.includes(id) && answeredTaskIds.has(id));
  if (answered.length > 0)
    return refuse(
      'tasks',
      `Zu ${numbersOf(answered, taskNumber)} liegt schon eine Antwort vor; was beantwortet ist, bleibt in der Runde.`,
    );
  return anyReleased && wanted.some((id) => !frozenTaskIds.includes(id))
    ? refuse(
        'tasks',
        'Eine Kommune hat ihren Bogen schon freigegeben. Neue Aufgaben würden dort fehlen; nehmen Sie sie in die nächste Runde.',
      )
    : [];
};

const tasksStay: Rule = (_, after, { frozenTaskIds }) =>
  after.taskIds === null || sameIds(after.taskIds, frozenTaskIds)
    ? []
    : refuse('tasks', 'Die Runde nimmt keine Antworten mehr an; die Aufgaben stehen fest.');

const membersMayJoin: Rule = (before, after, { begunMemberIds, memberName }) => {
  const gone = [...before.cohorts.keys()].filter((id) => !after.cohorts.has(id) && begunMemberIds.has(id));
  return gone.length === 0
    ? []
    : refuse(
        'members',
        `${germanList(gone.map(memberName))}: Dort ist der Bogen schon begonnen. Wer geantwortet hat, bleibt in der Runde.`,
      );
};

const membersStay: Rule = ({ cohorts: before }, { cohorts: after }) =>
  before.size === after.size && [...before].every(([id, cohort]) => after.get(id) === cohort)
    ? []
    : refuse('members', 'Die Runde ist geschlossen. Öffnen Sie sie wieder, um Kommunen hinzuzunehmen.');

const weightsStay: Rule = (before, after) =>
  sameWeights(before.weights, after.weights)
    ? []
    : refuse(
        'weights',
        'Seit die Runde geschlossen ist, lässt sich die Rangfolge sehen; die Gewichte stehen deshalb fest. Andere Gewichte können alle auf der Seite der Rangfolge ausprobieren.',
      );

const thresholdStays: Rule = (before, after) =>
  before.countyWideFrom === after.countyWideFrom
    ? []
    : refuse(
        'countyWideFrom',
        'Seit die Runde geschlossen ist, steht die Schwelle fest. Eine andere lässt sich auf der Seite der Rangfolge ausprobieren.',
      );

const previousStays: Rule = (before, after) =>
  before.previousRoundId === after.previousRoundId
    ? []
    : refuse(
        'previousRound',
        'Beim Öffnen wurden die Werte der Vorrunde eingetragen; sie steht deshalb fest.',
      );

const ratingsNotWider: Rule = (before, after) =>
  reach(after.ratingsVisibility) <= reach(before.ratingsVisibility)
    ? []
    : refuse(
        'ratingsVisibility',
        'Die Kommunen haben unter der engeren Zusage geantwortet. Der Kreis lässt sich nur noch verkleinern.',
      );

const dueOnAhead: Rule = (before, { dueOn }, { today }) => {
  if (dueOn === before.dueOn) return [];
  if (dueOn === null) return refuse('dueOn', 'Eine offene Runde braucht eine Frist. Nennen Sie einen Tag.');
  return dueOn < today
    ? refuse('dueOn', `Der ${germanDate(dueOn)} ist schon vorbei. Wählen Sie einen späteren Tag.`)
    : [];
};

const dueOnStays: Rule = (before, after) =>
  before.dueOn === after.dueOn
    ? []
    : refuse('dueOn', 'Die Runde ist freigegeben; eine neue Frist hätte keine Wirkung.');

const asOfStays: Rule = (before, after) =>
  before.asOf === after.asOf
    ? []
    : refuse('asOf', 'Die Runde ist freigegeben; ihr Stichtag steht in Auswertungen und bleibt.');

const criteriaStay: Rule = ({ criteria: before }, { criteria: after }) =>
  before.length === after.length &&
  before.every(
    ({ id, label, hint }, index) =>
      after[index]?.id === id && after[index].label === label && after[index].hint === hint,
  )
    ? []
    : refuse('criteria', 'Die Runde ist freigegeben; ihre Kriterien stehen fest.');

/** Marks are work: a criterion goes only once it is empty. */
const criteriaKeepMarks: Rule = ({ criteria: before }, { criteria: after }, { markedCriterionIds }) => {
  const gone = before.find(
    ({ id }) => id !== null && markedCriterionIds.has(id) && !after.some((kept) => kept.id === id),
  );
  return gone
    ? refuse(
        'criteria',
        `Zu „${gone.label}“ sind schon Werte eingetragen. Leeren Sie sie zuerst auf der Seite „Komplexität“.`,
      )
    : [];
};

const RULES: Readonly<Record<RoundState, readonly Rule[]>> = {
  entwurf: [],
  offen: [dueOnAhead, tasksMayGrow, membersMayJoin, ratingsNotWider, previousStays],
  geschlossen: [
    dueOnAhead,
    tasksStay,
    membersStay,
    weightsStay,
    thresholdStays,
    ratingsNotWider,
    previousStays,
  ],
  freigegeben: [
    asOfStays,
    dueOnStays,
    tasksStay,
    membersStay,
    weightsStay,
    criteriaStay,
    thresholdStays,
    ratingsNotWider,
    previousStays,
  ],
};

const refuse = (field: SettingsRefusal['field'], reason: string): SettingsRefusal[] => [{ field, reason }];

const reach = (visibility: Visibility): number => VISIBILITIES.indexOf(visibility);

const sameWeights = (a: Weights, b: Weights): boolean =>
  CRITERIA.every((criterion) => a[criterion] === b[criterion]);

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

const SHOWN_NUMBERS = 5;

function numbersOf(ids: readonly string[], numberOf: (id: string) => string): string {
  const shown = ids.slice(0, SHOWN_NUMBERS).map(numberOf);
  const more = ids.length - shown.length;
  const all = more > 0 ? [...shown, `${more} weiteren`] : shown;
  return `${ids.length === 1 ? 'Aufgabe' : 'den Aufgaben'} ${germanList(all)}`;
}
