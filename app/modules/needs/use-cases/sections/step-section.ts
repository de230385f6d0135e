import { fail, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { isId } from '../../../../platform/new-id.ts';
import { revokeReplyLinks } from '../../../../platform/reply-links.ts';
import type { Services } from '../../../../platform/services.ts';
import { moveSection, type OwnSectionStep } from '../../domain/sections/move-section.ts';
import { lockSection, type SectionRecord, updateSection } from '../../store/section-store.ts';
import type { SheetPlace } from '../answers/find-place.ts';
import {
  asHeadOffice,
  type NotYours,
  recordSectionAct,
  SECTION_PURPOSE,
  type SectionActing,
  sendLink,
} from './section-acting.ts';
import { whyNotSend } from './send-section.ts';

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
    const { at, today } = acting;
    const moved = moveSection(section, order.step, { at, today, closed: whyNotSend(acting) });
    if (!moved.ok) return fail({ kind: 'refused', message: moved.error });
    await keep(acting, moved.value, order.step);
    return moved;
  });

const belongsTo = ({ roundId, memberId }: SectionRecord, { found }: SectionActing): boolean =>
  roundId === found.round.id && memberId === found.member.id;

/** Saves the step, tells the office where it has to know, and the trail. */
async function keep(acting: SectionActing, section: SectionRecord, step: OwnSectionStep): Promise<void> {
  if (step === 'erneut-senden') await revokeReplyLinks(acting.tx, SECTION_PURPOSE, [section.id], acting.at);
  await updateSection(acting.tx, section);
  const occasion = OCCASIONS[step];
  if (occasion) await sendLink(acting, section, occasion);
  await recordSectionAct(acting, section, ENTRIES[step]);
}

const OCCASIONS = { erinnern: 'erinnerung', 'erneut-senden': 'erneut', zurueckziehen: null } as const;
const ENTRIES = {
  erinnern: 'office-reminded',
  'erneut-senden': 'sent-again',
  zurueckziehen: 'withdrawn',
} as const;
