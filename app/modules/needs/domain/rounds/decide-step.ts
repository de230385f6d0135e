import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { ROUND_STATE_LABELS, ROUND_STEPS, type RoundState, type RoundStep } from './round-state.ts';

/** What a step of a round depends on. */
export interface RoundStepFacts {
  readonly state: RoundState;
  readonly dueOn: CalendarDate | null;
  readonly today: CalendarDate;
  /** Tasks the round asks for. */
  readonly tasks: number;
  readonly members: number;
  /** Sheets that were released by their heads. */
  readonly released: number;
}

export interface RoundStepRefusal {
  readonly field: 'state' | 'tasks' | 'members' | 'dueOn' | 'released';
  readonly reason: string;
}

/** Whether a round may take a step, to which state it leads, or why not and what to do. */
export function decideRoundStep(
  step: RoundStep,
  facts: RoundStepFacts,
): Result<RoundState, RoundStepRefusal> {
  const { from, to } = ROUND_STEPS[step];
  if (facts.state !== from)
    return fail({
      field: 'state',
      reason: `Die Runde ist im Stand „${ROUND_STATE_LABELS[facts.state]}“. ${REMEDY[step]}`,
    });
  const refusal = CONDITIONS[step](facts);
  return refusal ? fail(refusal) : ok(to);
}

const REMEDY: Readonly<Record<RoundStep, string>> = {
  oeffnen: 'Öffnen lässt sich nur ein Entwurf. Für neue Fragen legen Sie eine neue Runde an.',
  schliessen: 'Schließen lässt sich nur eine offene Runde.',
  'wieder-oeffnen':
    'Wieder öffnen lässt sich nur eine geschlossene Runde, die noch nicht freigegeben ist. Legen Sie sonst eine neue an.',
  freigeben: 'Freigeben lässt sich nur eine geschlossene Runde. Schließen Sie sie zuerst.',
};

type Condition = (facts: RoundStepFacts) => RoundStepRefusal | undefined;

const CONDITIONS: Readonly<Record<RoundStep, Condition>> = {
  oeffnen: (facts) => {
    if (facts.tasks === 0)
      return { field: 'tasks', reason: 'Wählen Sie zuerst die Aufgaben aus, nach denen gefragt wird.' };
    if (facts.members === 0)
      return { field: 'members', reason: 'Wählen Sie zuerst die Kommunen aus, die gefragt werden.' };
    return dueOnAhead(facts);
  },
  schliessen: () => undefined,
  'wieder-oeffnen': (facts) => dueOnAhead(facts),
  freigeben: ({ released }) =>
    released === 0
      ? {
          field: 'released',
          reason:
            'Keine Kommune hat ihren Bogen freigegeben; es gibt nichts auszuwerten. Öffnen Sie die Runde wieder, mit einer neuen Frist.',
        }
      : undefined,
};

function dueOnAhead({ dueOn, today }: RoundStepFacts): RoundStepRefusal | undefined {
  if (dueOn === null)
    return { field: 'dueOn', reason: 'Nennen Sie zuerst den letzten Tag, an dem geantwortet werden kann.' };
  return dueOn < today
    ? {
        field: 'dueOn',
        reason: `Die Frist ${germanDate(dueOn)} ist schon vorbei. Setzen Sie zuerst eine spätere.`,
      }
    : undefined;
}

/** What to know before a step that is allowed, one sentence each; none where there is nothing to say. */
export function stepFindings(
  step: RoundStep,
  facts: RoundStepFacts & { readonly withoutComplexity: number },
): readonly string[] {
  const { dueOn, today, members, released, tasks, withoutComplexity } = facts;
  const missing = members - released;
  if (step === 'schliessen')
    return [
      ...(dueOn !== null && dueOn >= today ? [`Die Frist läuft noch bis zum ${germanDate(dueOn)}.`] : []),
      ...(missing > 0 ? [staysOut(missing)] : []),
    ];
  if (step === 'freigeben')
    return [
      ...(missing > 0 ? [staysOut(missing)] : []),
      ...(withoutComplexity > 0
        ? [
            `Für ${germanCount(withoutComplexity, 'Aufgabe', 'Aufgaben')} von ${tasks} fehlt die Komplexität; dort zählen nur die anderen Kriterien.`,
          ]
        : []),
    ];
  return [];
}

const staysOut = (count: number): string =>
  `${germanCount(count, 'Bogen ist', 'Bögen sind')} nicht freigegeben und ${count === 1 ? 'bleibt' : 'bleiben'} außen vor; was dort eingetragen ist, bleibt erhalten.`;
