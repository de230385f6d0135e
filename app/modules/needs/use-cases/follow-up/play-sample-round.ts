import { addDays } from '../../../../foundation/calendar-date.ts';
import { must } from '../../../../foundation/result.ts';
import { type Acting, ago } from '../../../../platform/acting.ts';
import { listMembers } from '../../../region/index.ts';
import type { AnswerChange } from '../../domain/answers/plan-answer.ts';
import type { SampleRound, SampleSheet } from '../../domain/follow-up/sample-round.ts';
import { DEFAULT_WEIGHTS } from '../../domain/index.ts';
import { listDrafts } from '../../store/draft-store.ts';
import { insertReminder } from '../../store/follow-up-sheet-store.ts';
import { listParticipants } from '../../store/rating-store.ts';
import { findRound, type RoundRecord } from '../../store/round-store.ts';
import { takeSheetStep } from '../answers/release-sheet.ts';
import { type SheetWriter, writeAnswers } from '../answers/save-answers.ts';
import { addRound } from '../rounds/create-round.ts';
import { open } from '../rounds/open-round.ts';
import { readSlice } from '../rounds/read-slice.ts';
import { playSampleSections } from '../sections/play-sample-sections.ts';
import { addTalk } from './record-talk.ts';

const COUNTY_WIDE_FROM = 50;

/**
 * Plays a made-up open round by the acts and rules of a real one, and writes to nobody. Throws where a rule refuses: the
 * sample is wrong then.
 */
export async function playSampleRound(acting: Acting, sample: SampleRound): Promise<void> {
  const { tx, alliance, today } = acting;
  const previous = await findRound(tx, sample.previous);
  if (!previous) throw new Error(`the sample repeats an unknown round ${sample.previous}`);
  const opening = ago(acting, sample.openedDaysAgo);
  const settings = {
    title: sample.title,
    asOf: addDays(today, sample.dueInDays),
    dueOn: addDays(today, sample.dueInDays),
    taskIds: null,
    cohorts: await listParticipants(tx, previous.id),
    weights: DEFAULT_WEIGHTS,
    criteria: [],
    countyWideFrom: COUNTY_WIDE_FROM,
    rankingVisibility: 'leitungen' as const,
    ratingsVisibility: 'leitungen' as const,
    previousRoundId: previous.id,
  };
  const { slug } = must(await addRound(opening, { settings, isSample: true, note: sample.note }));
  const round = must(await open(opening, slug, []));
  const taskIds = (await readSlice(tx, round, today)).map(({ id }) => id);
  const ids = new Map((await listMembers(tx)).map(({ id, member }) => [member.key, id]));
  const idOf = (key: string): string => ids.get(key) ?? '';
  for (const sheet of sample.sheets) {
    if (sheet.state === 'offen') continue;
    const drafts = await listDrafts(tx, { roundId: round.id, memberId: idOf(sheet.memberKey) });
    const versions = new Map(drafts.map(({ taskId, version }) => [taskId, version]));
    await playSheet(acting, round, sheet, changesOf(taskIds, versions, sheet));
  }
  await playSampleSections(
    acting,
    round,
    sample.sections.map((section) => ({ ...section, memberId: idOf(section.memberKey) })),
  );
  for (const { memberKey, daysAgo } of sample.reminded)
    await insertReminder(tx, alliance.id, {
      roundId: round.id,
      memberId: idOf(memberKey),
      day: addDays(today, -daysAgo),
    });
  for (const { memberKey, daysAgo, ...talk } of sample.talks)
    await addTalk({ ...ago(acting, daysAgo), round }, idOf(memberKey), {
      ...talk,
      heldOn: addDays(today, -daysAgo),
    });
}

/** Writes some answers into a sheet, then hands it in or releases it. */
async function playSheet(
  acting: Acting,
  round: RoundRecord,
  sample: SampleSheet,
  changes: readonly AnswerChange[],
): Promise<void> {
  const { tx, alliance, at, today, actor } = ago(acting, sample.daysAgo);
  const when = { tx, allianceId: alliance.id, at, today };
  const place = { round: round.slug, memberKey: sample.memberKey };
  const delegate = { capacity: 'beauftragte' as const, actor, label: 'IKZ-Beauftragte' };
  const writer: SheetWriter = { ...delegate, source: 'konto' };
  must(await writeAnswers(when, { ...place, changes, writer }));
  if (sample.state === 'zur-freigabe')
    must(await takeSheetStep(when, { ...place, step: 'vorlegen', writer: delegate }));
  if (sample.state === 'freigegeben') {
    const head = { capacity: 'leitung' as const, actor, label: 'Leitung' };
    must(await takeSheetStep(when, { ...place, step: 'freigeben', writer: head }));
  }
}

/** Drawn from the place of task and member, so that every start shows the same. */
function changesOf(
  taskIds: readonly string[],
  versions: ReadonlyMap<string, number>,
  { memberKey, everyNth }: SampleSheet,
): AnswerChange[] {
  const shift = Number(memberKey.slice(-2));
  return taskIds.flatMap((taskId, index) => {
    const draw = index + shift;
    if (draw % everyNth !== 0) return [];
    return [{ taskId, version: versions.get(taskId) ?? 0, ...said(Math.trunc(draw / everyNth) + shift) }];
  });
}

/** Mostly interest with an urgency, now and then none, not our task, or done already. */
function said(draw: number): Partial<AnswerChange> {
  switch (draw % 8) {
    case 3:
      return { answer: 'kein-interesse' };
    case 5:
      return { answer: 'nicht-zustaendig' };
    case 7:
      return { answer: 'erledigt', partner: 'Nachbarkommune (Beispiel)' };
    default:
      return { answer: 'interesse', urgency: String((draw % 9) + 2), longVacant: draw % 8 === 1 };
  }
}
