import type { Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import { revokeReplyLinks } from '../../../../platform/reply-links.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { moveSection, type OwnSectionStep } from '../../domain/sections/move-section.ts';
import type { SectionLife } from '../../domain/sections/section-state.ts';
import { type SectionLetter, sendSectionLink } from './send-section-link.ts';

/** How the trail calls what was done to a section. */
export type SectionEntry = 'sent' | 'sent-again' | 'office-reminded' | 'withdrawn' | 'handed-in';

/** Whose section: how it is kept, what the letter to its office says, and who is told what was done. */
export interface SectionKeeper<Section> {
  update(tx: Tx, section: Section): Promise<void>;
  letterOf(section: Section): SectionLetter;
  record(section: Section, entry: SectionEntry): Promise<void>;
}

/**
 * Reminds an office, sends it a new link (which ends the old ones and opens the section again), or withdraws a section
 * that is held; `closed` says why no office can be asked now.
 */
export async function takeSectionStep<Section extends SectionLife & { readonly id: string }>(
  acting: Acting,
  keeper: SectionKeeper<Section>,
  section: Section,
  order: { readonly step: OwnSectionStep; readonly closed: string | null },
): Promise<Result<Section, string>> {
  const { tx, at, today } = acting;
  const moved = moveSection(section, order.step, { at, today, closed: order.closed });
  if (!moved.ok) return moved;
  const letter = keeper.letterOf(moved.value);
  if (order.step === 'erneut-senden') await revokeReplyLinks(tx, letter.purpose, [section.id], at);
  await keeper.update(tx, moved.value);
  const occasion = OCCASIONS[order.step];
  if (occasion) await sendSectionLink(acting, occasion, letter);
  await keeper.record(moved.value, ENTRIES[order.step]);
  return moved;
}

const OCCASIONS = { erinnern: 'erinnerung', 'erneut-senden': 'erneut', zurueckziehen: null } as const;
const ENTRIES = {
  erinnern: 'office-reminded',
  'erneut-senden': 'sent-again',
  zurueckziehen: 'withdrawn',
} as const;
