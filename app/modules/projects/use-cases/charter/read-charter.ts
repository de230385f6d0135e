import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import { type Charter, EMPTY_CHARTER } from '../../domain/charter/charter.ts';
import { type CharterPhase, charterPhase } from '../../domain/charter/charter-phase.ts';
import type { CharterLinks } from '../../domain/charter/charter-standing.ts';
import { type CharterParticipant, joinProject } from '../../domain/charter/join-project.ts';
import { stateAt } from '../../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { findCharter } from '../../store/charter-store.ts';
import { readCandidates, readParticipantsAt } from '../participation/read-participants.ts';

/** The working copy of a charter with what it depends on. */
export interface CharterFile {
  readonly undertaking: UndertakingRecord;
  readonly phase: CharterPhase;
  /** All members of the alliance, in the order of every list. */
  readonly roster: readonly MemberRecord[];
  readonly charter: Charter;
  /** For whom it is meant; after the start who takes part. */
  readonly partners: readonly CharterParticipant[];
  /** Number of the latest saved wording; 0 before the first. */
  readonly version: number;
  readonly links: CharterLinks | undefined;
}

/** The charter of an undertaking as it stands on a day; an empty one where nobody has begun it. */
export async function readCharter(
  tx: Tx,
  undertaking: UndertakingRecord,
  today: CalendarDate,
): Promise<CharterFile> {
  const phase = charterPhase(stateAt(undertaking.states, today)?.state ?? null);
  const roster = await listMembers(tx);
  const links = await findCharter(tx, undertaking.id);
  const isBefore = phase === 'vorher' || phase === 'warteliste';
  const partners = isBefore
    ? await readCandidates(tx, undertaking.id, roster)
    : await readParticipantsAt(tx, undertaking.id, today, roster);
  const kept = links?.charter ?? EMPTY_CHARTER;
  // What was signed stays as it was; only an amendment takes up who takes part since.
  const charter = isBefore || !links ? joinProject(kept, partners, undertaking) : kept;
  return { undertaking, phase, roster, charter, partners, version: links?.version ?? 0, links };
}

/** Name of a member for sentences. */
export const nameIn =
  (roster: readonly MemberRecord[]) =>
  (memberKey: string): string =>
    roster.find(({ member }) => member.key === memberKey)?.member.name ?? memberKey;
