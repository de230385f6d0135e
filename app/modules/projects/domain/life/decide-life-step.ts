import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import {
  needsCharter,
  type StateEntry,
  UNDERTAKING_STATE_LABELS,
  type UndertakingState,
} from '../undertakings/undertaking.ts';
import { lifeConditions } from './life-conditions.ts';
import type { LifeFacts, LifeRefusal, LifeRequest } from './life-facts.ts';
import { lifeRefusal } from './life-facts.ts';
import { LIFE_STEPS, type LifeStep, lifeTransition } from './life-steps.ts';
import { outcomeMeaning } from './outcome.ts';

/** The next state, ready to be kept but for its source, and why it may be so (German). */
export interface LifeDecision {
  readonly entry: Omit<StateEntry, 'source'>;
  readonly explanation: string;
}

/**
 * Decides one step of a project's life, from the table in life-steps.ts and what each step asks besides. Refuses with
 * every reason at once, each with its remedy.
 */
export function decideLifeStep(
  step: LifeStep,
  facts: LifeFacts,
  request: LifeRequest,
): Result<LifeDecision, readonly LifeRefusal[]> {
  const refused = refuseState(step, facts);
  if (refused) return fail([refused]);
  const refusals = [...refuseDay(facts, request), ...lifeConditions(step, facts, request)];
  const { day, outcome, until } = request;
  const state = targetOf(step, request);
  if (refusals.length > 0 || day === null || state === null) return fail(refusals);
  const entry = {
    since: day,
    precision: 'day' as const,
    state,
    outcome: step === 'umsetzen' ? ('umgesetzt' as const) : step === 'abschliessen' ? outcome : null,
    reason: reasonOf(request),
    until: state === 'ausgesetzt' ? until : null,
  };
  return ok({ entry, explanation: explain(step, facts, entry) });
}

/** Steps that the table has for a state. */
export const stepsFrom = (state: UndertakingState): readonly LifeStep[] =>
  LIFE_STEPS.filter((step) => lifeTransition(step).from.includes(state));

/** The state a step leads to; null where the outcome that would say it is missing. */
export const targetOf = (
  step: LifeStep,
  { outcome }: Pick<LifeRequest, 'outcome'>,
): UndertakingState | null => lifeTransition(step).to ?? (outcome && outcomeMeaning(outcome).state);

/** The last entry of a history: steps go on from there. */
export const currentEntry = ({ states }: Pick<LifeFacts, 'states'>): StateEntry | null =>
  states.at(-1) ?? null;

function refuseState(step: LifeStep, facts: LifeFacts): LifeRefusal | undefined {
  const current = currentEntry(facts);
  const { from, label } = lifeTransition(step);
  if (current && from.includes(current.state)) return undefined;
  const is = current
    ? `Der Stand ist „${UNDERTAKING_STATE_LABELS[current.state]}“`
    : 'Ein Stand ist nicht bekannt';
  const needed = from.map((state) => `„${UNDERTAKING_STATE_LABELS[state]}“`).join(' oder ');
  return lifeRefusal('state', `${is}. „${label}“ geht nur vom Stand ${needed} aus. Laden Sie die Seite neu.`);
}

function refuseDay(facts: LifeFacts, { day }: LifeRequest): LifeRefusal[] {
  const { today } = facts;
  if (day === null)
    return [lifeRefusal('day', 'Geben Sie den Tag an, ab dem das gilt, zum Beispiel 21.11.2026.')];
  if (day > today)
    return [
      lifeRefusal(
        'day',
        `Der ${germanDate(day)} liegt in der Zukunft. Tragen Sie den Schritt an seinem Tag ein.`,
      ),
    ];
  const since = currentEntry(facts)?.since;
  if (since === undefined || day >= since) return [];
  return [
    lifeRefusal(
      'day',
      `Der jetzige Stand gilt seit dem ${germanDate(since)}. Wählen Sie diesen oder einen späteren Tag.`,
    ),
  ];
}

const reasonOf = ({ reason, steering }: LifeRequest): string =>
  [
    reason.trim(),
    steering.on !== null && steering.reason.trim() !== ''
      ? `Lenkungsgruppe am ${germanDate(steering.on)}: ${steering.reason.trim()}`
      : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');

function explain(step: LifeStep, { charter, kind }: LifeFacts, entry: LifeDecision['entry']): string {
  const since = `${UNDERTAKING_STATE_LABELS[entry.state]} ab ${germanDate(entry.since)}`;
  if (step === 'starten' && needsCharter(kind)) return `${since}. ${charter.reason}`;
  if (entry.until) return `${since}, bis ${germanDate(entry.until)}.`;
  return entry.outcome ? `${since}: ${outcomeMeaning(entry.outcome).label}.` : `${since}.`;
}
