import { ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import {
  actsOf,
  type OwnSectionStep,
  SECTION_STATE_LABELS,
  SECTION_STEP_LABELS,
  SECTION_TONES,
  sectionHistory,
} from '../../../needs/domain/index.ts';
import { findHeldLink } from '../../../needs/index.ts';
import type { SectionRecord } from '../../domain/sections/section.ts';
import { listSections } from '../../store/section-store.ts';
import type { SheetPlace } from '../answers/find-sheet.ts';
import type { OpenSheet, SheetRefusal } from '../answers/open-sheet.ts';
import { asHeadOffice, SECTION_PURPOSE, whyNotSend } from './section-acting.ts';

/** A section with how much of it is answered, and what can be done with it. */
export interface CountedSection extends SectionRecord {
  readonly answered: number;
  readonly shown: {
    readonly state: { readonly label: string; readonly tone: 'info' | 'success' | 'neutral' };
    readonly history: readonly string[];
    readonly steps: readonly { readonly step: OwnSectionStep; readonly label: string }[];
  };
  /** Its link where the e-mail does not leave and the head office has to hand it over; null where it left. */
  readonly heldLink: string | null;
}

export interface SectionOverview {
  readonly sheet: OpenSheet;
  readonly sections: readonly CountedSection[];
  /** Why no office can be asked now; null where one can. */
  readonly closed: string | null;
}

/** The sections of a sheet for its own member, and for nobody else. */
export const loadSections = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace,
): Promise<Result<SectionOverview, SheetRefusal>> =>
  asHeadOffice(
    services,
    alliance,
    principal,
    place,
    async ({ tx }, sheet): Promise<Result<SectionOverview, never>> => {
      const sections: CountedSection[] = [];
      for (const section of await listSections(tx, sheet.survey.id, sheet.member.id))
        sections.push({
          ...section,
          answered: section.questionKeys.filter((key) => sheet.answers.has(key)).length,
          shown: shownOf(section),
          heldLink: section.state === 'offen' ? await findHeldLink(tx, SECTION_PURPOSE, section.id) : null,
        });
      return ok({ sheet, sections, closed: whyNotSend(sheet) });
    },
    'read',
  );

const shownOf = (section: SectionRecord): CountedSection['shown'] => ({
  state: { label: SECTION_STATE_LABELS[section.state], tone: SECTION_TONES[section.state] },
  history: sectionHistory(section),
  steps: actsOf(section.state).map((step) => ({ step, label: SECTION_STEP_LABELS[step] })),
});
