import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { SURVEY_STATES, type SurveyState } from './survey.ts';

/** Acts that change the state of a survey. */
export type SurveyStep = 'oeffnen' | 'schliessen' | 'wieder-oeffnen' | 'freigeben';

/** From where each act leads where; whatever is not listed is refused. What is released for all stays released. */
export const SURVEY_STEPS: Readonly<
  Record<SurveyStep, { readonly from: SurveyState; readonly to: SurveyState }>
> = {
  oeffnen: { from: 'entwurf', to: 'laufend' },
  schliessen: { from: 'laufend', to: 'auswertung' },
  'wieder-oeffnen': { from: 'auswertung', to: 'laufend' },
  freigeben: { from: 'auswertung', to: 'freigegeben' },
};

export const isSurveyStep = (text: string): text is SurveyStep => Object.hasOwn(SURVEY_STEPS, text);

/** What a step depends on. */
export interface SurveyFacts {
  readonly state: SurveyState;
  readonly dueOn: CalendarDate | null;
  readonly today: CalendarDate;
  /** Members asked, and how many of their sheets are released. */
  readonly asked: number;
  readonly released: number;
  /** Whether the project of the survey has begun and has not ended; true for a survey beside projects. */
  readonly projectRuns: boolean;
}

export interface StepRefusal {
  readonly field: 'state' | 'dueOn' | 'members' | 'released' | 'project' | 'conflict';
  /** German sentence with the remedy. */
  readonly message: string;
}

/** Whether a survey may take a step and to which state it leads, or every reason why not. */
export function decideSurveyStep(
  step: SurveyStep,
  facts: SurveyFacts,
): Result<SurveyState, readonly StepRefusal[]> {
  const { from, to } = SURVEY_STEPS[step];
  if (facts.state !== from)
    return fail([
      {
        field: 'state',
        message: `Die Erhebung ist im Stand „${SURVEY_STATES[facts.state]}“. ${REMEDY[step]}`,
      },
    ]);
  const refusals = CONDITIONS[step](facts);
  return refusals.length > 0 ? fail(refusals) : ok(to);
}

const REMEDY: Readonly<Record<SurveyStep, string>> = {
  oeffnen: 'Öffnen lässt sich nur ein Entwurf. Für neue Fragen legen Sie eine neue Erhebung an.',
  schliessen: 'Schließen lässt sich nur eine laufende Erhebung.',
  'wieder-oeffnen':
    'Wieder öffnen lässt sich eine Erhebung nur während der Auswertung. Legen Sie sonst eine neue an.',
  freigeben: 'Für alle freigeben lässt sie sich erst in der Auswertung. Schließen Sie die Erhebung zuerst.',
};

const CONDITIONS: Readonly<Record<SurveyStep, (facts: SurveyFacts) => StepRefusal[]>> = {
  oeffnen: (facts) => [...refuseMembers(facts), ...refuseDueOn(facts), ...refuseProject(facts)],
  schliessen: () => [],
  'wieder-oeffnen': refuseDueOn,
  freigeben: ({ released }) =>
    released === 0
      ? [
          {
            field: 'released',
            message:
              'Keine Kommune hat ihren Bogen freigegeben; es gibt nichts zu zeigen. Öffnen Sie die Erhebung wieder, mit einer neuen Frist.',
          },
        ]
      : [],
};

const refuseMembers = ({ asked }: SurveyFacts): StepRefusal[] =>
  asked === 0
    ? [{ field: 'members', message: 'Wählen Sie zuerst die Kommunen aus, die gefragt werden.' }]
    : [];

const refuseProject = ({ projectRuns }: SurveyFacts): StepRefusal[] =>
  projectRuns
    ? []
    : [
        {
          field: 'project',
          message:
            'Das Projekt läuft nicht. Gefragt wird, sobald es begonnen hat und solange es nicht ruht oder zu Ende ist.',
        },
      ];

function refuseDueOn({ dueOn, today }: SurveyFacts): StepRefusal[] {
  if (dueOn === null)
    return [
      { field: 'dueOn', message: 'Nennen Sie zuerst den letzten Tag, an dem geantwortet werden kann.' },
    ];
  return dueOn < today
    ? [
        {
          field: 'dueOn',
          message: `Die Frist ${germanDate(dueOn)} ist schon vorbei. Setzen Sie zuerst eine spätere.`,
        },
      ]
    : [];
}

/** What to know before a step that is allowed, one sentence each. */
export const stepFindings = (step: SurveyStep, facts: SurveyFacts): string[] => FINDINGS[step](facts);

const FINDINGS: Readonly<Record<SurveyStep, (facts: SurveyFacts) => string[]>> = {
  oeffnen: ({ asked, dueOn }) => [
    `${germanCount(asked, 'Kommune wird', 'Kommunen werden')} gefragt${dueOn === null ? '' : `, bis zum ${germanDate(dueOn)}`}.`,
    'Fragen und gefragte Kommunen lassen sich danach nicht mehr ändern, nur noch die Frist.',
  ],
  schliessen: (facts) => [
    ...(facts.dueOn !== null && facts.dueOn >= facts.today
      ? [`Die Frist läuft noch bis zum ${germanDate(facts.dueOn)}.`]
      : []),
    ...missingSheets(facts),
  ],
  'wieder-oeffnen': () => [],
  freigeben: (facts) => [
    'Alle Beteiligten sehen dann die freigegebenen Angaben aller. Das lässt sich nicht zurücknehmen.',
    ...missingSheets(facts),
  ],
};

function missingSheets({ asked, released }: SurveyFacts): string[] {
  const missing = asked - released;
  if (missing <= 0) return [];
  return [
    `${germanCount(missing, 'Bogen ist', 'Bögen sind')} nicht freigegeben und ${missing === 1 ? 'bleibt' : 'bleiben'} im Vergleich leer; was dort eingetragen ist, bleibt erhalten.`,
  ];
}
