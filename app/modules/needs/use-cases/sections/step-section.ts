import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { isId } from '../../../../platform/new-id.ts';
import { revokeReplyLinks } from '../../../../platform/reply-links.ts';
import type { Services } from '../../../../platform/services.ts';
import { planSectionStep, whyNotRemind, whySectionOver } from '../../domain/sections/section-state.ts';
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

/** What the head office does with a section that was sent. */
export const SECTION_ACTS = ['erinnern', 'erneut-senden', 'zurueckziehen'] as const;
export type OwnSectionStep = (typeof SECTION_ACTS)[number];

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
    const refusal = whyNot(acting, section, order.step);
    return refusal === null
      ? ok(await STEPS[order.step](acting, section))
      : fail({ kind: 'refused', message: refusal });
  });

const belongsTo = ({ roundId, memberId }: SectionRecord, { found }: SectionActing): boolean =>
  roundId === found.round.id && memberId === found.member.id;

function whyNot(acting: SectionActing, section: SectionRecord, step: OwnSectionStep): string | null {
  const planned = planSectionStep(section.state, step);
  if (!planned.ok) return planned.error;
  if (step === 'zurueckziehen') return null;
  if (step === 'erinnern') {
    const over = whySectionOver(section.dueOn, acting.today);
    return whyNotSend(acting) ?? over ?? whyNotRemind(section, acting.today);
  }
  return whyNotSend(acting);
}

const STEPS: Readonly<
  Record<OwnSectionStep, (acting: SectionActing, section: SectionRecord) => Promise<SectionRecord>>
> = {
  erinnern: async (acting, section) => {
    const reminded = { ...section, remindedOn: acting.today };
    await updateSection(acting.tx, reminded);
    await sendLink(acting, reminded, 'erinnerung');
    await recordSectionAct(acting, reminded, 'office-reminded');
    return reminded;
  },
  'erneut-senden': async (acting, section) => {
    const { at, today, tx } = acting;
    // An own deadline that has passed would close the section again at once.
    const dueOn = section.dueOn !== null && section.dueOn < today ? null : section.dueOn;
    const opened = {
      ...section,
      dueOn,
      state: 'offen' as const,
      sentCount: section.sentCount + 1,
      sentAt: at,
    };
    const sent = { ...opened, handedInAt: null, withdrawnAt: null };
    await revokeReplyLinks(tx, SECTION_PURPOSE, [section.id], at);
    await updateSection(tx, sent);
    await sendLink(acting, sent, 'erneut');
    await recordSectionAct(acting, sent, 'sent-again');
    return sent;
  },
  zurueckziehen: async (acting, section) => {
    const withdrawn = { ...section, state: 'zurueckgezogen' as const, withdrawnAt: acting.at };
    await updateSection(acting.tx, withdrawn);
    await recordSectionAct(acting, withdrawn, 'withdrawn');
    return withdrawn;
  },
};
