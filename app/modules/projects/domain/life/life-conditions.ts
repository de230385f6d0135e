import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanCount, germanDate, germanList } from '../../../../foundation/german.ts';
import { refuseFarDay } from '../undertakings/far-day.ts';
import { needsCharter } from '../undertakings/undertaking.ts';
import { type LifeFacts, type LifeRefusal, type LifeRequest, lifeRefusal } from './life-facts.ts';
import type { LifeStep } from './life-steps.ts';
import { outcomeMeaning } from './outcome.ts';

type Condition = (facts: LifeFacts, request: LifeRequest) => readonly LifeRefusal[];

/** Characters of a reason: two or three sentences. */
export const REASON_MAX = 600;

/** What a step asks besides the state it starts from and its day. */
export const lifeConditions = (
  step: LifeStep,
  facts: LifeFacts,
  request: LifeRequest,
): readonly LifeRefusal[] => [...CONDITIONS[step].flatMap((ask) => ask(facts, request)), ...tooLong(request)];

/** Whoever is a party of the charter has bound itself before anything starts, and the start is not dated back. */
const signedCharter: Condition = ({ kind, charter }, { day }) => {
  if (!needsCharter(kind)) return [];
  if (!charter.isSigned) return [lifeRefusal('charter', charter.reason)];
  if (day === null || charter.lastOn === null || day >= charter.lastOn) return [];
  return [
    lifeRefusal(
      'day',
      `Die letzte Unterschrift kam am ${germanDate(charter.lastOn)}. Wählen Sie diesen oder einen späteren Tag.`,
    ),
  ];
};

/** The limit of parallel projects is soft: one too many needs the steering group, with day and reason. */
const withinLimit: Condition = ({ load, today }, { steering }) => {
  if (load === null || load.running < load.limit) return [];
  const already = `Es laufen schon ${germanCount(load.running, 'Projekt', 'Projekte')}, vorgesehen sind ${load.limit} gleichzeitig.`;
  return [
    ...(steering.reason.trim() === ''
      ? [
          lifeRefusal(
            'steeringReason',
            `${already} Nennen Sie den Grund, aus dem die Lenkungsgruppe ein weiteres zulässt.`,
          ),
        ]
      : []),
    ...refuseSteeringDay(steering.on, today),
  ];
};

function refuseSteeringDay(on: CalendarDate | null, today: CalendarDate): readonly LifeRefusal[] {
  if (on === null)
    return [
      lifeRefusal('steeringOn', 'Geben Sie den Tag an, an dem die Lenkungsgruppe das entschieden hat.'),
    ];
  if (on <= today) return [];
  return [
    lifeRefusal(
      'steeringOn',
      `Die Lenkungsgruppe hat am ${germanDate(on)} noch nicht getagt. Warten Sie ihre Entscheidung ab.`,
    ),
  ];
}

const withReason =
  (sentence: string): Condition =>
  (_, { reason }) =>
    reason.trim() === '' ? [lifeRefusal('reason', sentence)] : [];

const futureEnd: Condition = ({ today }, { until }) => {
  if (until === null || until <= today)
    return [lifeRefusal('until', 'Geben Sie einen künftigen Tag an, bis zu dem das Projekt ruht.')];
  const far = refuseFarDay(until, today);
  return far === undefined ? [] : [lifeRefusal('until', far)];
};

const laterEnd: Condition = ({ states }, { until }) => {
  const present = states.at(-1)?.until ?? null;
  if (present === null || until === null || until > present) return [];
  return [
    lifeRefusal(
      'until',
      `Es ruht schon bis ${germanDate(present)}. Wählen Sie einen späteren Tag, oder setzen Sie das Projekt fort.`,
    ),
  ];
};

const knownOutcome: Condition = (_, { outcome, reason }) => {
  if (outcome === null) return [lifeRefusal('outcome', 'Wählen Sie, wie das Projekt ausgegangen ist.')];
  const { needsReason, label } = outcomeMeaning(outcome);
  if (!needsReason || reason.trim() !== '') return [];
  return [
    lifeRefusal(
      'reason',
      `Zu „${label}“ gehört der Grund: Er steht im Bericht. Schreiben Sie ihn in ein, zwei Sätzen.`,
    ),
  ];
};

/** Nobody is left asked for something that no longer goes on. */
const nothingGoesRound: Condition = ({ openDocuments }) =>
  openDocuments.length === 0
    ? []
    : [
        lifeRefusal(
          'documents',
          `Noch nicht erledigt: ${germanList(openDocuments)}. Schließen Sie ab, was umläuft, oder ziehen Sie es zurück.`,
        ),
      ];

const stagesSettled: Condition = ({ openStages }, { dropsStages, reason }) => {
  if (openStages.length === 0) return [];
  if (!dropsStages)
    return [
      lifeRefusal(
        'stages',
        `Noch nicht abgeschlossen: ${germanList(openStages)}. Schließen Sie diese Stufen ab, oder bestätigen Sie, dass sie entfallen.`,
      ),
    ];
  return reason.trim() === ''
    ? [lifeRefusal('reason', 'Schreiben Sie auf, warum die offenen Stufen entfallen.')]
    : [];
};

const tooLong = ({ reason, steering }: LifeRequest): readonly LifeRefusal[] =>
  (
    [
      ['reason', reason],
      ['steeringReason', steering.reason],
    ] as const
  ).flatMap(([field, text]) =>
    text.trim().length > REASON_MAX
      ? [lifeRefusal(field, `Fassen Sie den Grund in höchstens ${REASON_MAX} Zeichen.`)]
      : [],
  );

const CONDITIONS: Readonly<Record<LifeStep, readonly Condition[]>> = {
  zurueckstellen: [nothingGoesRound],
  vorbereiten: [],
  starten: [signedCharter, withinLimit],
  aussetzen: [
    futureEnd,
    withReason('Schreiben Sie auf, warum das Projekt ruht. Alle Beteiligten lesen den Grund.'),
  ],
  'laenger-aussetzen': [
    futureEnd,
    laterEnd,
    withReason('Schreiben Sie auf, warum das Projekt länger ruht. Alle Beteiligten lesen den Grund.'),
  ],
  fortsetzen: [withinLimit],
  abschliessen: [knownOutcome, nothingGoesRound, stagesSettled],
  umsetzen: [],
  wiederaufnehmen: [
    withReason('Schreiben Sie auf, warum das abgeschlossene Projekt wieder aufgenommen wird.'),
    withinLimit,
  ],
  verwerfen: [
    withReason(
      'Schreiben Sie auf, warum das Vorhaben nicht weiter verfolgt wird. Der Grund steht im Bericht.',
    ),
    nothingGoesRound,
  ],
};
