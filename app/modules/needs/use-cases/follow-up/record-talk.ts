import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import {
  checkTalk,
  type FieldRefusal,
  type TalkEntry,
  type TalkField,
  type TalkForm,
} from '../../domain/follow-up/check-talk.ts';
import {
  deleteTalk,
  insertTalks,
  listTalks,
  type Talk,
  updateTalk,
} from '../../store/follow-up-note-store.ts';
import { type AtRound, inRound } from './in-round.ts';
import { readSheets } from './load-follow-up.ts';

/** `unknown`: no such round, member or talk. `conflict`: someone else changed it meanwhile. */
export type TalkFailure = 'unknown' | 'conflict' | readonly FieldRefusal<TalkField>[];

/** Which round, which of its members, and who acts. */
export interface TalkPlace {
  readonly slug: string;
  readonly memberKey: string;
  readonly actor: string;
}

/** Records a talk with a member about a round. */
export const recordTalk = (
  services: Services,
  alliance: Alliance,
  place: TalkPlace,
  form: TalkForm,
): Promise<Result<string, TalkFailure>> =>
  atMember(services, alliance, place, async (acting, memberId) => {
    const talk = checkTalk(form, acting.today);
    return talk.ok ? ok(await addTalk(acting, memberId, talk.value)) : talk;
  });

/** The same within a transaction, for a checked entry; answers the id. */
export async function addTalk(acting: AtRound, memberId: string, entry: TalkEntry): Promise<string> {
  const { tx, alliance, round } = acting;
  const id = newId();
  await insertTalks(tx, alliance.id, round.id, [{ ...entry, id, memberId, isSample: round.isSample }]);
  await recordTalkAct(acting, 'recorded', id, entry);
  return id;
}

/** Changes a talk that nobody else changed meanwhile. */
export const changeTalk = (
  services: Services,
  alliance: Alliance,
  place: TalkPlace,
  change: { readonly id: string; readonly version: number; readonly form: TalkForm },
): Promise<Result<string, TalkFailure>> =>
  atTalk(services, alliance, place, change.id, async (acting, before) => {
    const talk = checkTalk(change.form, acting.today);
    if (!talk.ok) return talk;
    const { id, version } = change;
    if (!(await updateTalk(acting.tx, { ...talk.value, id, version }))) return fail('conflict');
    await recordTalkAct(acting, 'changed', id, talk.value, before);
    return ok(id);
  });

/** Takes out a talk. */
export const removeTalk = (
  services: Services,
  alliance: Alliance,
  place: TalkPlace,
  id: string,
): Promise<Result<string, TalkFailure>> =>
  atTalk(services, alliance, place, id, async (acting, before) => {
    await deleteTalk(acting.tx, id);
    await recordTalkAct(acting, 'removed', id, undefined, before);
    return ok(id);
  });

async function atMember<T>(
  services: Services,
  alliance: Alliance,
  { slug, memberKey, actor }: TalkPlace,
  work: (acting: AtRound, memberId: string) => Promise<Result<T, TalkFailure>>,
): Promise<Result<T, TalkFailure>> {
  const done = await inRound(services, alliance, slug, actor, async (acting) => {
    const sheets = await readSheets(acting.tx, acting.round, acting.today);
    const sheet = sheets.find((known) => known.memberKey === memberKey);
    return sheet ? work(acting, sheet.memberId) : fail('unknown' as const);
  });
  return done ?? fail('unknown');
}

const atTalk = <T>(
  services: Services,
  alliance: Alliance,
  place: TalkPlace,
  id: string,
  work: (acting: AtRound, before: Talk) => Promise<Result<T, TalkFailure>>,
): Promise<Result<T, TalkFailure>> =>
  atMember(services, alliance, place, async (acting, memberId) => {
    const talks = await listTalks(acting.tx, acting.round.id);
    const before = talks.find((talk) => talk.id === id && talk.memberId === memberId);
    return before ? work(acting, before) : fail('unknown');
  });

/** Day alone: auditors read the trail, and what was talked about stays with the office. */
const recordTalkAct = (
  { tx, alliance, at, actor }: AtRound,
  act: 'recorded' | 'changed' | 'removed',
  id: string,
  after?: Pick<TalkEntry, 'heldOn'>,
  before?: Pick<TalkEntry, 'heldOn'>,
): Promise<void> =>
  recordChange(tx, {
    chain: alliance.id,
    at,
    actor,
    action: `talk.${act}`,
    subject: { kind: 'talk', id },
    ...(before && { before: { on: before.heldOn } }),
    ...(after && { after: { on: after.heldOn } }),
  });
