import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { isId } from '../../../../platform/new-id.ts';
import { type FoundReplyLink, findReplyLink } from '../../../../platform/reply-links.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { refuseSectionLink, whySectionReadOnly } from '../../domain/sections/link-refusal.ts';
import type { SectionLife } from '../../domain/sections/section-state.ts';

/** The link opens nothing, with the sentence that says what to do; `isUnknown`: no such link was ever made. */
export interface DeadLink {
  readonly kind: 'dead';
  readonly message: string;
  readonly isUnknown: boolean;
}

/** What a link leads to. */
export interface LinkedSection<Section, Sheet> {
  readonly section: Section;
  readonly sheet: Sheet;
  readonly linkId: string;
  /** Why the link or the section itself takes nothing; null where they do. */
  readonly readOnly: string | null;
}

/** Whose sections: how they and their sheets are found, and held where something is written. */
export interface SectionPlace<Section, Sheet> {
  readonly purpose: string;
  find(tx: Tx, id: string): Promise<Section | undefined>;
  lock(tx: Tx, id: string): Promise<Section | undefined>;
  findSheet(tx: Tx, section: Section, hold: 'read' | 'lock'): Promise<Sheet | undefined>;
}

interface LinkQuestion {
  readonly tx: Tx;
  readonly at: Date;
  readonly today: CalendarDate;
}

/**
 * What a secret leads to; `lock` holds it for what is written: the sheet before the section, as the head office does, so
 * that neither waits for the other.
 */
export async function findLinkedSection<Section extends SectionLife & { readonly id: string }, Sheet>(
  { tx, at, today }: LinkQuestion,
  place: SectionPlace<Section, Sheet>,
  secret: string,
  hold: 'read' | 'lock',
): Promise<Result<LinkedSection<Section, Sheet>, DeadLink>> {
  const known = await findSectionOf(tx, place, await findReplyLink(tx, secret, at));
  const sheet = known && (await place.findSheet(tx, known, hold));
  const section = known && hold === 'lock' ? await place.lock(tx, known.id) : known;
  // Only now: a new link may have ended this one while we waited for the sheet.
  const link = section && (await findReplyLink(tx, secret, at));
  const refusal = refuseSectionLink(link?.state ?? 'unknown', section?.state);
  if (refusal !== null || !section || !link)
    return fail({ kind: 'dead', message: refusal ?? '', isUnknown: !known });
  if (!sheet) return fail({ kind: 'dead', message: GONE, isUnknown: false });
  const readOnly = whySectionReadOnly(section, link.state, today);
  return ok({ section, sheet, linkId: link.link.id, readOnly });
}

/** The section of a link; undefined where it is none of these. */
const findSectionOf = async <Section, Sheet>(
  tx: Tx,
  { purpose, find }: SectionPlace<Section, Sheet>,
  found: FoundReplyLink | undefined,
): Promise<Section | undefined> =>
  found?.link.purpose === purpose && isId(found.link.subject) ? find(tx, found.link.subject) : undefined;

const GONE = 'Diese Kommune ist nicht mehr gefragt. Fragen Sie Ihre Hauptverwaltung.';
