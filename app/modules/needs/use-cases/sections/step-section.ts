import { fail, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { isId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import type { OwnSectionStep } from '../../domain/sections/move-section.ts';
import { lockSection, type SectionRecord } from '../../store/section-store.ts';
import type { SheetPlace } from '../answers/find-place.ts';
import { asHeadOffice, keeperOf, type NotYours, type SectionActing } from './section-acting.ts';
import { whyNotSend } from './send-section.ts';
import { takeSectionStep } from './take-section-step.ts';

export type StepFailure = NotYours | { readonly kind: 'refused'; readonly message: string };
type Stepped = Result<SectionRecord, StepFailure>;

/** Reminds an office, sends it a new link (which ends the old ones and opens the section again), or withdraws. */
export const stepSection = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace,
  order: { readonly id: string; readonly step: OwnSectionStep },
): Promise<Stepped> =>
  asHeadOffice(services, alliance, principal, place, async (acting): Promise<Stepped> => {
    const section = isId(order.id) ? await lockSection(acting.tx, order.id) : undefined;
    if (!section || !belongsTo(section, acting)) return fail({ kind: 'unknown' });
    const step = { step: order.step, closed: whyNotSend(acting) };
    const moved = await takeSectionStep(acting, keeperOf(acting), section, step);
    return moved.ok ? moved : fail({ kind: 'refused', message: moved.error });
  });

const belongsTo = ({ roundId, memberId }: SectionRecord, { found }: SectionActing): boolean =>
  roundId === found.round.id && memberId === found.member.id;
