import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { isId } from '../../../../platform/new-id.ts';
import { type FoundReplyLink, findReplyLink } from '../../../../platform/reply-links.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import { planSheetStep } from '../../domain/answers/sheet-steps.ts';
import { whyClosed } from '../../domain/answers/why-closed.ts';
import { refuseSectionLink } from '../../domain/sections/link-refusal.ts';
import { planSectionStep, whySectionOver } from '../../domain/sections/section-state.ts';
import { findRound } from '../../store/round-store.ts';
import { findSection, lockSection, type SectionRecord } from '../../store/section-store.ts';
import { type FoundSheet, findSheetAt } from '../answers/find-place.ts';
import { type LoadedSheet, readSheetParts } from '../answers/load-sheet.ts';
import type { SheetActing } from '../answers/save-answers.ts';
import { SECTION_PURPOSE } from './section-acting.ts';

/** What the link of a section leads to: its tasks alone. */
export interface OpenSection extends LoadedSheet {
  readonly section: SectionRecord;
  readonly linkId: string;
  /** Why nothing can be written; null where it can. */
  readonly readOnly: string | null;
}

/** The link opens nothing, with the sentence that says what to do; `isUnknown`: no such link was ever made. */
export interface DeadLink {
  readonly kind: 'dead';
  readonly message: string;
  readonly isUnknown: boolean;
}

/** The page of a link. Opening it uses nothing up: mail programs look ahead. */
export const openSection = (
  { database, clock }: Services,
  { id: allianceId }: Pick<Alliance, 'id'>,
  secret: string,
): Promise<Result<OpenSection, DeadLink>> =>
  database.inAlliance(allianceId, (tx) =>
    resolveSection({ tx, allianceId, at: clock.now(), today: clock.today() }, secret, 'read'),
  );

/** What a secret leads to; `lock` holds the section for what is written. */
export async function resolveSection(
  { tx, at, today }: SheetActing,
  secret: string,
  hold: 'read' | 'lock',
): Promise<Result<OpenSection, DeadLink>> {
  const link = await findReplyLink(tx, secret, at);
  const isOurs = link?.link.purpose === SECTION_PURPOSE && isId(link.link.subject);
  const section = isOurs
    ? await (hold === 'lock' ? lockSection : findSection)(tx, link.link.subject)
    : undefined;
  const refusal = refuseSectionLink(isOurs ? link.state : 'unknown', section?.state);
  if (refusal !== null || !section || !link)
    return fail({ kind: 'dead', message: refusal ?? '', isUnknown: !isOurs });
  const sheet = await findSheetOf(tx, section);
  if (!sheet) return fail({ kind: 'dead', message: GONE, isUnknown: false });
  const readOnly = whyReadOnly(section, link.state, sheet, today);
  const parts = ofSection(await readSheetParts(tx, sheet), section);
  return ok({ ...parts, section, linkId: link.link.id, readOnly });
}

/** The section's tasks alone: an office sees nothing else of the sheet. */
function ofSection(sheet: LoadedSheet, { taskIds }: SectionRecord): LoadedSheet {
  const own = new Set(taskIds);
  const areas = sheet.areas.map((area) => ({ ...area, tasks: area.tasks.filter(({ id }) => own.has(id)) }));
  return {
    ...sheet,
    areas: areas.filter(({ tasks }) => tasks.length > 0),
    answers: new Map([...sheet.answers].filter(([id]) => own.has(id))),
    previous: new Map([...sheet.previous].filter(([id]) => own.has(id))),
  };
}

async function findSheetOf(tx: Tx, { roundId, memberId }: SectionRecord): Promise<FoundSheet | undefined> {
  const member = (await listMembers(tx)).find(({ id }) => id === memberId);
  const round = await findRound(tx, roundId);
  if (!member || !round) return undefined;
  const found = await findSheetAt(tx, { round: round.slug, memberKey: member.member.key }, 'read');
  return found.ok ? found.value : undefined;
}

function whyReadOnly(
  section: SectionRecord,
  link: FoundReplyLink['state'],
  { round, sheet }: FoundSheet,
  today: SheetActing['today'],
): string | null {
  const own = planSectionStep(section.state, 'schreiben');
  if (!own.ok) return own.error;
  if (link !== 'open') return LINK_OVER;
  const step = planSheetStep(sheet.state, 'schreiben', 'abschnitt');
  const closed = whySectionOver(section.dueOn, today) ?? whyClosed(round, today, 'abschnitt');
  return closed ?? (step.ok ? null : SHEET_AWAY);
}

const GONE = 'Diese Kommune ist in der Abfrage nicht mehr gefragt. Fragen Sie Ihre Hauptverwaltung.';
const LINK_OVER =
  'Dieser Link ist abgelaufen oder verbraucht; Ihre Angaben lassen sich nur noch lesen. Bitten Sie Ihre Hauptverwaltung um einen neuen.';
const SHEET_AWAY =
  'Der Bogen Ihrer Kommune liegt der Leitung zur Freigabe vor oder ist freigegeben; Ihre Angaben lassen sich nur noch lesen. Für Änderungen wenden Sie sich an Ihre Hauptverwaltung.';
