import type { Alliance } from '../../../../platform/alliances.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import type { RoundStepFacts } from '../../domain/rounds/decide-step.ts';
import { mayReadRanking } from '../../domain/rounds/may-read-round.ts';
import { mayReadOrder, type Validation } from '../../domain/validation/validation.ts';
import { findRound, type RoundRecord } from '../../store/round-store.ts';
import { listCriteria } from '../../store/rounds-criterion-store.ts';
import { listRoundSheets } from '../../store/rounds-participant-store.ts';
import { findValidation } from '../../store/validation-store.ts';
import { readRanking } from '../ranking/load-ranking.ts';
import type { OwnSheet } from './list-rounds.ts';
import { type RoundMovement, readMovement } from './read-movement.ts';
import { readOwnMemberKeys } from './read-own-sheets.ts';
import { readStepFacts } from './read-step-facts.ts';
import { readerOf } from './reader-of.ts';

/** A round as its page shows it: numbers for everyone, names for nobody but the own. */
export interface RoundFile {
  readonly round: RoundRecord;
  readonly facts: RoundStepFacts & { readonly withoutComplexity: number };
  readonly studyMembers: number;
  readonly own: readonly OwnSheet[];
  readonly criteria: readonly string[];
  readonly previous: RoundRecord | null;
  readonly movement: RoundMovement | null;
  readonly mayReadRanking: boolean;
  /** Where the heads are asked to confirm the ranking, and the reader may see that; null else. */
  readonly validation: Validation['state'] | null;
  /** Sets up, opens, closes and releases. */
  readonly isOffice: boolean;
  /** May know by name who has answered. */
  readonly seesCompleteness: boolean;
}

/** Loads a round by slug or id; undefined where there is none, or it is a draft and the reader is not of the office. */
export function loadRound(
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  name: string,
): Promise<RoundFile | undefined> {
  const today = clock.today();
  const reader = readerOf(principal, alliance.id, today);
  const held = rolesIn(principal, alliance.id, today);
  return database.inAlliance(alliance.id, async (tx) => {
    const round = await findRound(tx, name);
    if (!round || (round.state === 'entwurf' && reader !== 'intern')) return undefined;
    const sheets = await listRoundSheets(tx, round.id);
    const mayRead = mayReadRanking(round, reader);
    const own = round.state === 'entwurf' ? [] : await readOwn(tx, principal, alliance, round, today);
    const { chosen } = mayRead ? await readRanking(tx, reader, round.id) : {};
    return {
      round,
      facts: await readStepFacts(tx, round, today),
      studyMembers: sheets.filter(({ cohort }) => cohort === 'study').length,
      own,
      criteria: (await listCriteria(tx, round.id)).map(({ label }) => label),
      previous:
        round.previousRoundId === null ? null : ((await findRound(tx, round.previousRoundId)) ?? null),
      movement: chosen ? await readMovement(tx, reader, round, chosen.ranking) : null,
      mayReadRanking: mayRead,
      validation: mayReadOrder(round, reader, own.length > 0)
        ? ((await findValidation(tx, round.id))?.state ?? null)
        : null,
      isOffice: held.includes('coordinator'),
      seesCompleteness: held.includes('coordinator') || held.includes('steering'),
    };
  });
}

async function readOwn(
  tx: Tx,
  principal: Principal,
  alliance: Alliance,
  round: RoundRecord,
  today: Parameters<typeof readOwnMemberKeys>[3],
): Promise<OwnSheet[]> {
  const keys = await readOwnMemberKeys(tx, principal, alliance.id, today);
  const states = new Map(
    (await listRoundSheets(tx, round.id)).map(({ memberId, state }) => [memberId, state]),
  );
  return (await listMembers(tx)).flatMap(({ id, member: { key, name } }) => {
    const state = states.get(id);
    return state && keys.has(key) ? [{ memberKey: key, memberName: name, state }] : [];
  });
}
