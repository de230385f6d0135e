import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { readActingMembers } from '../../../decisions/index.ts';
import { listMembers } from '../../../region/index.ts';
import type { RankedArea } from '../../domain/index.ts';
import { mayReadRanking } from '../../domain/rounds/may-read-round.ts';
import { mayReadOrder, type Validation } from '../../domain/validation/validation.ts';
import { listTalks, type Talk } from '../../store/follow-up-note-store.ts';
import { listParticipants } from '../../store/rating-store.ts';
import type { RoundRecord } from '../../store/round-store.ts';
import { listValidationAnswers, type ValidationAnswer } from '../../store/validation-answer-store.ts';
import { findValidation } from '../../store/validation-store.ts';
import { FOLLOW_UP_READERS } from '../follow-up/follow-up-readers.ts';
import { type AtRound, inRound } from '../follow-up/in-round.ts';
import { readRanking } from '../ranking/load-ranking.ts';
import { readerOf } from '../rounds/reader-of.ts';
import { readOrder, type ValidatedOrder } from './read-order.ts';

/** A member that is asked to confirm the order. */
export interface AskedMember {
  readonly memberKey: string;
  readonly name: string;
  /** Null while it has not answered. */
  readonly answer: ValidationAnswer | null;
  readonly talks: readonly Talk[];
}

/** The validation of a round as far as the reader may see it. */
export interface LoadedValidation {
  readonly round: RoundRecord;
  readonly today: CalendarDate;
  readonly validation: Validation | null;
  readonly isOffice: boolean;
  /** Null where the reader may not see the order; without the moves that office and steering group still weigh. */
  readonly order: ValidatedOrder | null;
  /** Figures of the areas by name; empty where the reader may not read the ranking. */
  readonly figures: ReadonlyMap<string, RankedArea>;
  /** Members for which the reader answers. */
  readonly actsFor: readonly AskedMember[];
  /** Everyone who is asked, for office and steering group; null for all others (practice 10). */
  readonly asked: readonly AskedMember[] | null;
}

/** Loads the validation of a round; undefined where there is no such round. */
export const loadValidation = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  slug: string,
): Promise<LoadedValidation | undefined> =>
  inRound(services, alliance, slug, principal.accountId, (acting) => read(acting, principal));

async function read(acting: AtRound, principal: Principal): Promise<LoadedValidation> {
  const { tx, alliance, round, today } = acting;
  const roles = rolesIn(principal, alliance.id, today);
  const reader = readerOf(principal, alliance.id, today);
  const validation = await findValidation(tx, round.id);
  const members = await readAsked(tx, round.id);
  const acts = new Set(
    (await readActingMembers(tx, principal, alliance.id, today)).map(({ memberKey }) => memberKey),
  );
  const actsFor = members.filter(({ memberKey }) => acts.has(memberKey));
  const belongs = actsFor.length > 0 || isDelegateOf(principal, acting, members);
  const followsUp = roles.some((role) => FOLLOW_UP_READERS.includes(role));
  const seesOrder = validation !== null && mayReadOrder(round, reader, belongs);
  const seesFigures = mayReadRanking(round, reader);
  return {
    round,
    today,
    validation,
    isOffice: roles.includes('coordinator'),
    order: seesOrder
      ? visibleOrder(await readOrder(tx, round.id), followsUp || validation.state === 'abgeschlossen')
      : null,
    figures: seesFigures ? await readFigures(tx, round.slug) : new Map(),
    actsFor: actsFor.map((member) => ({ ...member, talks: [] })),
    asked: followsUp ? members : null,
  };
}

/** Until it is finished others see the computed order alone. */
const visibleOrder = (order: ValidatedOrder, seesMoves: boolean): ValidatedOrder =>
  seesMoves
    ? order
    : {
        ...order,
        moves: [],
        ranks: order.computed.map((area) => ({ ...area, rank: area.computedRank, reason: '' })),
      };

/** Delegates prepare the answer of their head: they read the order and send nothing. */
const isDelegateOf = (
  principal: Principal,
  { alliance, today }: AtRound,
  members: readonly AskedMember[],
): boolean =>
  principal.grants.some(
    ({ allianceId, role, memberKey, validTo }) =>
      allianceId === alliance.id &&
      role === 'delegate' &&
      (validTo === null || validTo >= today) &&
      members.some((member) => member.memberKey === memberKey),
  );

async function readAsked(tx: Tx, roundId: string): Promise<AskedMember[]> {
  const participants = await listParticipants(tx, roundId);
  const answers = new Map((await listValidationAnswers(tx, roundId)).map((one) => [one.memberId, one]));
  const talks = await listTalks(tx, roundId);
  return (await listMembers(tx))
    .filter(({ id }) => participants.has(id))
    .map(({ id, member: { key, name } }) => ({
      memberKey: key,
      name,
      answer: answers.get(id) ?? null,
      talks: talks.filter(({ memberId }) => memberId === id),
    }));
}

async function readFigures(tx: Tx, slug: string): Promise<ReadonlyMap<string, RankedArea>> {
  const { chosen } = await readRanking(tx, 'intern', slug);
  return new Map(chosen?.ranking.areas.map((area) => [area.area, area]));
}
