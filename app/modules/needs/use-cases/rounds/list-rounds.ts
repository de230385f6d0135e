import type { Alliance } from '../../../../platform/alliances.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { listMembers } from '../../../region/index.ts';
import type { SheetState } from '../../domain/answers/answer.ts';
import { mayReadRanking } from '../../domain/rounds/may-read-round.ts';
import { listRounds, type RoundRecord } from '../../store/round-store.ts';
import { listRoundSheets, type RoundSheet } from '../../store/rounds-participant-store.ts';
import { readOwnMemberKeys } from './read-own-sheets.ts';
import { readerOf } from './reader-of.ts';

export type { RoundRecord } from '../../store/round-store.ts';

/** The sheet of a member the reader works for. */
export interface OwnSheet {
  readonly memberKey: string;
  readonly memberName: string;
  readonly state: SheetState;
}

/** A round in a list: numbers for everyone, names for nobody but the own. */
export interface RoundLine {
  readonly round: RoundRecord;
  readonly asked: number;
  readonly released: number;
  readonly own: readonly OwnSheet[];
  readonly mayReadRanking: boolean;
}

export interface RoundList {
  readonly isOffice: boolean;
  readonly lines: readonly RoundLine[];
}

/** All rounds that the reader may know of, latest first. Drafts are the office's and of those who oversee it. */
export function listRoundLines(
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
): Promise<RoundList> {
  const today = clock.today();
  const reader = readerOf(principal, alliance.id, today);
  const isOffice = rolesIn(principal, alliance.id, today).includes('coordinator');
  return database.inAlliance(alliance.id, async (tx) => {
    const rounds = (await listRounds(tx)).filter(({ state }) => state !== 'entwurf' || reader === 'intern');
    const sheets = await listRoundSheets(tx);
    const keys = await readOwnMemberKeys(tx, principal, alliance.id, today);
    const members = new Map(
      (await listMembers(tx)).map(({ id, member: { key, name } }) => [id, { key, name }]),
    );
    const ownIn = (asked: readonly RoundSheet[]): OwnSheet[] =>
      asked.flatMap(({ memberId, state }) => {
        const member = members.get(memberId);
        return member && keys.has(member.key)
          ? [{ memberKey: member.key, memberName: member.name, state }]
          : [];
      });
    const lines = rounds.map((round) => {
      const asked = sheets.filter(({ roundId }) => roundId === round.id);
      return {
        round,
        asked: asked.length,
        released: asked.filter(({ state }) => state === 'freigegeben').length,
        own: round.state === 'entwurf' ? [] : ownIn(asked),
        mayReadRanking: mayReadRanking(round, reader),
      };
    });
    return { isOffice, lines };
  });
}
