import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import type { SheetStanding } from '../../domain/follow-up/sheet-standing.ts';
import { listPhoneNotes, listTalks, type Talk } from '../../store/follow-up-note-store.ts';
import { listSheetRecords } from '../../store/follow-up-sheet-store.ts';
import type { RoundRecord } from '../../store/round-store.ts';
import { readSlice } from '../rounds/read-slice.ts';
import { inRound } from './in-round.ts';
import { type Contact, listContacts } from './list-contacts.ts';

/** A member that was asked, and how far its sheet is. */
export interface FollowedSheet extends SheetStanding {
  readonly memberId: string;
  readonly memberKey: string;
  readonly name: string;
}

/** The same with everything one needs to ring there. */
export interface FollowedMember extends FollowedSheet {
  readonly contacts: readonly Contact[];
  readonly phoneNote: string;
  /** The latest first. */
  readonly talks: readonly Talk[];
}

export interface FollowUp {
  readonly round: RoundRecord;
  /** In the order of the alliance's lists. */
  readonly members: readonly FollowedMember[];
  readonly today: CalendarDate;
}

/** Everything about how far the members of a round are; undefined where there is no such round. */
export async function loadFollowUp(
  services: Services,
  alliance: Alliance,
  slug: string,
): Promise<FollowUp | undefined> {
  const contacts = await listContacts(services, alliance);
  return inRound(services, alliance, slug, '', async ({ tx, round, today }) => {
    const talks = await listTalks(tx, round.id);
    const notes = await listPhoneNotes(tx);
    const members = (await readSheets(tx, round, today)).map((sheet) => ({
      ...sheet,
      contacts: contacts.filter(({ memberKey }) => memberKey === sheet.memberKey),
      phoneNote: notes.get(sheet.memberId) ?? '',
      talks: talks.filter(({ memberId }) => memberId === sheet.memberId),
    }));
    return { round, members, today };
  });
}

/** How far the sheets of a round are, in the order of the alliance's lists. */
export async function readSheets(
  tx: Tx,
  round: Pick<RoundRecord, 'id' | 'state'>,
  today: CalendarDate,
): Promise<FollowedSheet[]> {
  const records = new Map((await listSheetRecords(tx, round.id)).map((sheet) => [sheet.memberId, sheet]));
  const asked = (await readSlice(tx, round, today)).length;
  return (await listMembers(tx)).flatMap(({ id, member: { key, name } }) => {
    const record = records.get(id);
    return record ? [{ ...record, asked, memberKey: key, name }] : [];
  });
}
