import type { Acting } from '../../../../platform/acting.ts';
import { listAreas } from '../../../catalogue/index.ts';
import { listMembers } from '../../../region/index.ts';
import type { SampleValidation } from '../../domain/follow-up/sample-round.ts';
import { listParticipants } from '../../store/rating-store.ts';
import { findRound } from '../../store/round-store.ts';
import { insertValidationAnswers } from '../../store/validation-answer-store.ts';
import { lockValidation } from '../../store/validation-store.ts';
import type { AtRound } from '../follow-up/in-round.ts';
import { type AtValidation, recordValidationAct } from './at-validation.ts';
import { readOrder } from './read-order.ts';
import { applyMoves, finishNow } from './set-order.ts';
import { begin, rankedAreaIds } from './start-validation.ts';

/** Plays a made-up validation by the acts of a real one, on its own days, and writes to nobody. */
export async function playSampleValidation(acting: Acting, sample: SampleValidation): Promise<void> {
  const { tx } = acting;
  const round = await findRound(tx, sample.round);
  if (!round) throw new Error(`the sample validates an unknown round ${sample.round}`);
  const start: AtRound = { ...acting, round, today: sample.startedOn };
  await begin(start, await rankedAreaIds(start), sample, []);
  const validation = await lockValidation(tx, round.id);
  if (!validation) throw new Error('the sample validation was not stored');
  const running: AtValidation = { ...start, validation, today: sample.dueOn };
  await answer(running, sample);
  const ids = await areaIds(running);
  await applyMoves(
    running,
    await readOrder(tx, round.id),
    sample.moves.map(({ area, ...move }) => ({ ...move, areaId: ids(area) })),
  );
  await finishNow({ ...running, today: sample.finishedOn });
}

async function answer(acting: AtValidation, { silent, proposals }: SampleValidation): Promise<void> {
  const ids = await areaIds(acting);
  const { tx, alliance, round, today } = acting;
  const asked = await listParticipants(tx, round.id);
  const answers = (await listMembers(tx))
    .filter(({ id, member }) => asked.has(id) && !silent.includes(member.key))
    .map(({ id, member }) => ({
      memberId: id,
      byLabel: 'Leitung',
      answeredOn: today,
      moves: proposals
        .filter(({ memberKey }) => memberKey === member.key)
        .map(({ area, toRank, reason }) => ({ areaId: ids(area), toRank, reason })),
    }));
  // All at once: every start of the demo waits for it.
  await insertValidationAnswers(tx, alliance.id, round.id, answers);
  await recordValidationAct(acting, 'answered', { answers: answers.length, moves: proposals.length });
}

async function areaIds({ tx }: AtRound): Promise<(name: string) => string> {
  const ids = new Map((await listAreas(tx)).map(({ id, name }) => [name, id]));
  return (name) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`the sample moves an unknown area ${name}`);
    return id;
  };
}
