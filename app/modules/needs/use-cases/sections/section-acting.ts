import { addDays } from '../../../../foundation/calendar-date.ts';
import { endOfGermanDay, germanDay } from '../../../../foundation/german-day.ts';
import { fail, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import { issueReplyLink } from '../../../../platform/reply-links.ts';
import type { Services } from '../../../../platform/services.ts';
import { type SectionOccasion, sectionMail } from '../../domain/sections/mail-texts.ts';
import type { SectionRecord } from '../../store/section-store.ts';
import { type FoundSheet, findSheetAt, type SheetPlace } from '../answers/find-place.ts';
import { type OwnCapacity, readCapacity } from '../answers/open-sheet.ts';
import type { SheetActing } from '../answers/save-answers.ts';

/** The purpose of a reply link that opens a section. */
export const SECTION_PURPOSE = 'abschnitt';

/** Where and by whom something is done to the sections of a sheet. */
export interface SectionActing extends SheetActing {
  readonly alliance: Alliance;
  readonly origin: string;
  readonly actor: string;
  readonly capacity: OwnCapacity;
  readonly found: FoundSheet;
}

/** `unknown`: no such sheet or section. `forbidden`: another municipality's. */
export type NotYours = { readonly kind: 'unknown' } | { readonly kind: 'forbidden' };

/** Opens a transaction for the head office of a member: its head, a deputy or its delegate. */
export const asHeadOffice = <T, E>(
  { database, clock, config }: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace,
  act: (acting: SectionActing) => Promise<Result<T, E>>,
): Promise<Result<T, E | NotYours>> =>
  database.inAlliance(alliance.id, async (tx): Promise<Result<T, E | NotYours>> => {
    const today = clock.today();
    const found = await findSheetAt(tx, place, 'lock');
    if (!found.ok) return fail({ kind: 'unknown' });
    const capacity = await readCapacity(tx, principal, alliance.id, place.memberKey, today);
    if (!capacity) return fail({ kind: 'forbidden' });
    const when = { tx, allianceId: alliance.id, at: clock.now(), today };
    const who = { actor: principal.accountId, capacity, origin: config.baseUrl };
    return act({ ...when, ...who, alliance, found: found.value });
  });

/** How long after the last day a link still shows what was handed in. */
const READABLE_DAYS = 60;

/** Writes to the office of a section, with a link of its own. */
export async function sendLink(
  { tx, alliance, at, today, origin, actor, found }: SectionActing,
  section: SectionRecord,
  occasion: SectionOccasion,
): Promise<void> {
  const dueOn = section.dueOn ?? found.round.dueOn;
  const last = dueOn === null || dueOn < today ? germanDay(at) : dueOn;
  const link = await issueReplyLink(
    tx,
    alliance.id,
    {
      purpose: SECTION_PURPOSE,
      subject: section.id,
      address: section.address,
      expiresAt: endOfGermanDay(addDays(last, READABLE_DAYS)),
      createdBy: actor,
    },
    at,
  );
  const mail = sectionMail(occasion, {
    memberName: found.member.name,
    office: section.office,
    roundTitle: found.round.title,
    isSample: found.round.isSample,
    tasks: section.taskIds.length,
    dueOn,
    note: section.note,
    link: `${origin}/v/${alliance.slug}/abschnitt/${link.secret}`,
  });
  const key = `abschnitt/${section.id}/${occasion}/${link.id}`;
  await queueMail(tx, { allianceId: alliance.id, key, to: section.address, ...mail }, at);
}

export type SectionAct = 'sent' | 'sent-again' | 'office-reminded' | 'withdrawn' | 'handed-in';

/** Tells the trail what was done to a section: which office, never an address, a link or an answer. */
export const recordSectionAct = (
  { tx, allianceId, at, actor }: Pick<SectionActing, 'tx' | 'allianceId' | 'at' | 'actor'>,
  { id, office, state, taskIds, dueOn }: SectionRecord,
  act: SectionAct,
): Promise<void> =>
  recordChange(tx, {
    chain: allianceId,
    at,
    actor,
    action: `section.${act}`,
    subject: { kind: 'section', id },
    after: { office, state, tasks: taskIds.length, dueOn },
  });
