import { fail, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { type SectionRecord, updateSection } from '../../store/section-store.ts';
import { type FoundSheet, findSheetAt, type SheetPlace } from '../answers/find-place.ts';
import { type OwnCapacity, readCapacity } from '../answers/open-sheet.ts';
import type { SheetActing } from '../answers/save-answers.ts';
import type { SectionEntry, SectionKeeper } from './take-section-step.ts';

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

/** Keeps the sections of rounds. */
export const keeperOf = (acting: SectionActing): SectionKeeper<SectionRecord> => ({
  update: updateSection,
  letterOf: ({ id: sectionId, address, office, note, dueOn, taskIds }) => ({
    ...{ purpose: SECTION_PURPOSE, sectionId, address, office, note },
    ...{ memberName: acting.found.member.name, asks: 'der Abfrage', title: acting.found.round.title },
    isSample: acting.found.round.isSample,
    asked: taskIds.length === 1 ? 'einer Aufgabe' : `${taskIds.length} Aufgaben`,
    dueOn: dueOn ?? acting.found.round.dueOn,
  }),
  record: (section, entry) => recordSectionAct(acting, section, entry),
});

/** Tells the trail what was done to a section: which office, never an address, a link or an answer. */
export const recordSectionAct = (
  { tx, allianceId, at, actor }: Pick<SectionActing, 'tx' | 'allianceId' | 'at' | 'actor'>,
  { id, office, state, taskIds, dueOn }: SectionRecord,
  act: SectionEntry,
): Promise<void> =>
  recordChange(tx, {
    chain: allianceId,
    at,
    actor,
    action: `section.${act}`,
    subject: { kind: 'section', id },
    after: { office, state, tasks: taskIds.length, dueOn },
  });
