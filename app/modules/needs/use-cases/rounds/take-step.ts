import { fail, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import {
  decideRoundStep,
  type RoundStepFacts,
  type RoundStepRefusal,
} from '../../domain/rounds/decide-step.ts';
import type { RoundStep } from '../../domain/rounds/round-state.ts';
import { findRound, type RoundRecord } from '../../store/round-store.ts';
import { lockRound, updateRoundState } from '../../store/rounds-round-store.ts';
import { readStepFacts } from './read-step-facts.ts';

export type RoundStepResult = Result<RoundRecord, RoundStepRefusal | 'unknown'>;

/** Holds a round, asks the rule and writes its new state. `then` does what belongs to the step and records it. */
export async function takeStep(
  acting: Acting,
  name: string,
  step: RoundStep,
  then: (round: RoundRecord, facts: RoundStepFacts) => Promise<void>,
): Promise<RoundStepResult> {
  const { tx, at, today } = acting;
  const known = await findRound(tx, name);
  if (!known) return fail('unknown');
  await lockRound(tx, known.id);
  const round = (await findRound(tx, known.id)) ?? known;
  const facts = await readStepFacts(tx, round, today);
  const decided = decideRoundStep(step, facts);
  if (!decided.ok) return decided;
  await updateRoundState(tx, round.id, decided.value, at);
  const stepped = { ...round, state: decided.value, version: round.version + 1 };
  await then(stepped, facts);
  return { ok: true, value: stepped };
}
