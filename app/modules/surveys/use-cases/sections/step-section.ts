import { fail, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { isId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import { isOwnSectionStep } from '../../../needs/domain/index.ts';
import { takeSectionStep } from '../../../needs/index.ts';
import type { SectionRecord } from '../../domain/sections/section.ts';
import { lockSection } from '../../store/section-store.ts';
import type { FoundSheet, SheetPlace } from '../answers/find-sheet.ts';
import type { SheetRefusal } from '../answers/open-sheet.ts';
import { asHeadOffice, keeperOf, whyNotSend } from './section-acting.ts';

export type StepFailure = SheetRefusal | { readonly kind: 'refused'; readonly message: string };

/** Reminds an office, sends it a new link (which ends the old ones and opens the section again), or withdraws. */
export const stepSection = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace,
  { id, step }: { readonly id: string; readonly step: string },
): Promise<Result<SectionRecord, StepFailure>> =>
  asHeadOffice(
    services,
    alliance,
    principal,
    place,
    async (acting, sheet): Promise<Result<SectionRecord, StepFailure>> => {
      const section = isId(id) ? await lockSection(acting.tx, id) : undefined;
      if (!section || !belongsTo(section, sheet) || !isOwnSectionStep(step)) return fail({ kind: 'unknown' });
      const order = { step, closed: whyNotSend(sheet) };
      const moved = await takeSectionStep(acting, keeperOf(acting, sheet), section, order);
      return moved.ok ? moved : fail({ kind: 'refused', message: moved.error });
    },
  );

const belongsTo = (
  { surveyId, memberId }: SectionRecord,
  { survey, member }: Pick<FoundSheet, 'survey' | 'member'>,
): boolean => surveyId === survey.id && memberId === member.id;
