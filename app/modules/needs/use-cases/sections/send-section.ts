import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import { planSheetStep } from '../../domain/answers/sheet-steps.ts';
import { whyClosed } from '../../domain/answers/why-closed.ts';
import { newSectionLife } from '../../domain/sections/move-section.ts';
import {
  type PlannedSection,
  planSection,
  type SectionRefusal,
  type TypedSection,
} from '../../domain/sections/plan-section.ts';
import { insertSection, type SectionRecord } from '../../store/section-store.ts';
import type { SheetPlace } from '../answers/find-place.ts';
import { readAskedAreas } from '../answers/read-answers.ts';
import { asHeadOffice, keeperOf, type NotYours, type SectionActing } from './section-acting.ts';
import { sendSectionLink } from './send-section-link.ts';

export type SendFailure =
  | NotYours
  | { readonly kind: 'closed'; readonly message: string }
  | { readonly kind: 'refused'; readonly refusals: readonly SectionRefusal[] };

/** Cuts a section out of the sheet and sends its link to the office. */
export const sendSection = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace,
  typed: TypedSection,
): Promise<Result<SectionRecord, SendFailure>> =>
  asHeadOffice(
    services,
    alliance,
    principal,
    place,
    async (acting): Promise<Result<SectionRecord, SendFailure>> => {
      const closed = whyNotSend(acting);
      if (closed !== null) return fail({ kind: 'closed', message: closed });
      const areas = await readAskedAreas(acting.tx, acting.found.round);
      const askedTaskIds = new Set(areas.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
      const ground = { askedTaskIds, roundDueOn: acting.found.round.dueOn, today: acting.today };
      const planned = planSection(typed, ground);
      if (!planned.ok) return fail({ kind: 'refused', refusals: planned.error });
      const section = newSection(acting, planned.value);
      await insertSection(acting.tx, acting.allianceId, section);
      const keeper = keeperOf(acting);
      await sendSectionLink(acting, 'neu', keeper.letterOf(section));
      await keeper.record(section, 'sent');
      return ok(section);
    },
  );

/** Why no office can be asked now; null where one can: what an office cannot write, it is not sent. */
export function whyNotSend({
  found: { round, sheet },
  today,
}: Pick<SectionActing, 'found' | 'today'>): string | null {
  const step = planSheetStep(sheet.state, 'schreiben', 'abschnitt');
  return whyClosed(round, today, 'abschnitt') ?? (step.ok ? null : step.error);
}

const newSection = ({ found, at }: SectionActing, planned: PlannedSection): SectionRecord => ({
  ...planned,
  ...newSectionLife(planned.dueOn, at),
  id: newId(),
  roundId: found.round.id,
  memberId: found.member.id,
  version: 1,
});
