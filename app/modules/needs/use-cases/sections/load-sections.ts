import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { listSections, type SectionRecord } from '../../store/section-store.ts';
import { type FoundSheet, findSheetAt, type SheetPlace } from '../answers/find-place.ts';
import { readCapacity } from '../answers/open-sheet.ts';
import { readAnswers, readAskedAreas, type SheetArea } from '../answers/read-answers.ts';
import { type NotYours, SECTION_PURPOSE } from './section-acting.ts';
import { whyNotSend } from './send-section.ts';
import { findHeldLink } from './send-section-link.ts';

/** A section with how much of it is answered. */
export interface CountedSection extends SectionRecord {
  readonly answered: number;
  /** Its link where the e-mail does not leave and the head office has to hand it over; null where it left. */
  readonly heldLink: string | null;
}

export interface SectionOverview extends FoundSheet {
  readonly areas: readonly SheetArea[];
  readonly sections: readonly CountedSection[];
  /** Why no office can be asked now; null where one can. */
  readonly closed: string | null;
}

/** The sections of a sheet for its own municipality, and for nobody else. */
export const loadSections = (
  { database, clock }: Services,
  { id: allianceId }: Pick<Alliance, 'id'>,
  principal: Principal,
  place: SheetPlace,
): Promise<Result<SectionOverview, NotYours>> =>
  database.inAlliance(allianceId, async (tx): Promise<Result<SectionOverview, NotYours>> => {
    const today = clock.today();
    const found = await findSheetAt(tx, place, 'read');
    if (!found.ok) return found;
    const capacity = await readCapacity(tx, principal, allianceId, place.memberKey, today);
    if (!capacity) return fail({ kind: 'forbidden' });
    const { round, member } = found.value;
    const areas = await readAskedAreas(tx, round);
    const taskIds = areas.flatMap(({ tasks }) => tasks.map(({ id }) => id));
    const answers = await readAnswers(tx, round, member.id, taskIds);
    const given = new Set(answers.flatMap(({ taskId, answer }) => (answer === null ? [] : [taskId])));
    const sections = await listSections(tx, { roundId: round.id, memberId: member.id });
    const counted: CountedSection[] = [];
    for (const section of sections)
      counted.push({
        ...section,
        answered: section.taskIds.filter((id) => given.has(id)).length,
        heldLink: section.state === 'offen' ? await findHeldLink(tx, SECTION_PURPOSE, section.id) : null,
      });
    const closed = whyNotSend({ found: found.value, today });
    return ok({ ...found.value, areas, closed, sections: counted });
  });
