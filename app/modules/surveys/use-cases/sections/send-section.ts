import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import { newSectionLife } from '../../../needs/domain/index.ts';
import { sendSectionLink } from '../../../needs/index.ts';
import {
  planSection,
  type SectionRecord,
  type SectionRefusal,
  type TypedSection,
} from '../../domain/sections/section.ts';
import { insertSection } from '../../store/section-store.ts';
import type { SheetPlace } from '../answers/find-sheet.ts';
import type { SheetRefusal } from '../answers/open-sheet.ts';
import { asHeadOffice, keeperOf, whyNotSend } from './section-acting.ts';

export type SendFailure =
  | SheetRefusal
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
    async (acting, sheet): Promise<Result<SectionRecord, SendFailure>> => {
      const closed = whyNotSend(sheet);
      if (closed !== null) return fail({ kind: 'closed', message: closed });
      const { survey, questionnaire, member } = sheet;
      const planned = planSection(typed, { questionnaire, dueOn: survey.dueOn, today: acting.today });
      if (!planned.ok) return fail({ kind: 'refused', refusals: planned.error });
      const ids = { id: newId(), surveyId: survey.id, memberId: member.id, version: 1 };
      const section = { ...planned.value, ...newSectionLife(planned.value.dueOn, acting.at), ...ids };
      const keeper = keeperOf(acting, sheet);
      await insertSection(acting.tx, alliance.id, section);
      await sendSectionLink(acting, 'neu', keeper.letterOf(section));
      await keeper.record(section, 'sent');
      return ok(section);
    },
  );
