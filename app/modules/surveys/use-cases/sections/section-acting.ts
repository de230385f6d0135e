import { fail, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { SectionKeeper } from '../../../needs/index.ts';
import type { SectionRecord } from '../../domain/sections/section.ts';
import { planSheetStep, whySheetClosed } from '../../domain/sheet/sheet-steps.ts';
import { updateSection } from '../../store/section-store.ts';
import type { FoundSheet, SheetPlace } from '../answers/find-sheet.ts';
import { inSheet, type OpenSheet, type SheetRefusal } from '../answers/open-sheet.ts';
import { recordSurvey } from '../life/survey-scene.ts';

/** The purpose of a reply link that opens a section of a survey; the folder of its address, too. */
export const SECTION_PURPOSE = 'erhebungsabschnitt';

/**
 * Opens a sheet for the head office of its member: its head, a deputy or whoever works for it. Not for the office, which
 * enters what it was told in an interview and asks nobody else in the member's name.
 */
export const asHeadOffice = <T, E>(
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace,
  act: (acting: Acting, sheet: OpenSheet) => Promise<Result<T, E>>,
  hold: 'read' | 'lock' = 'lock',
): Promise<Result<T, E | SheetRefusal>> =>
  inSheet(
    services,
    alliance,
    principal,
    place,
    async (acting, sheet): Promise<Result<T, E | SheetRefusal>> =>
      sheet.capacity === 'auftrag'
        ? fail({ kind: 'forbidden', message: NOT_THE_OFFICE, seesReleases: true })
        : act(acting, sheet),
    hold,
  );

const NOT_THE_OFFICE =
  'Abschnitte sendet die Hauptverwaltung der Kommune an ihre eigenen Fachämter. Was Ihnen die Kommune sagt, tragen Sie als Interview in den Bogen ein.';

/** Why no office can be asked now; null where one can: what an office cannot write, it is not sent. */
export function whyNotSend({ survey, sheet }: Pick<FoundSheet, 'survey' | 'sheet'>): string | null {
  const standing = { survey: survey.state, sheet };
  const step = planSheetStep(standing, 'schreiben', 'abschnitt');
  return whySheetClosed(standing) ?? (step.ok ? null : step.error);
}

/** Keeps the sections of a survey's sheet. */
export const keeperOf = (
  acting: Acting,
  { survey, member }: Pick<FoundSheet, 'survey' | 'member'>,
): SectionKeeper<SectionRecord> => ({
  update: updateSection,
  letterOf: ({ id: sectionId, address, office, note, dueOn, questionKeys }) => ({
    ...{ purpose: SECTION_PURPOSE, sectionId, address, office, note },
    ...{ memberName: member.member.name, asks: 'der Erhebung', title: survey.title },
    isSample: survey.isSample,
    asked: questionKeys.length === 1 ? 'einer Frage' : `${questionKeys.length} Fragen`,
    dueOn: dueOn ?? survey.dueOn,
  }),
  // Which office and how many questions, never an address, a link or an answer.
  record: (section, entry) =>
    recordSurvey(acting, survey.slug, `section-${entry}`, {
      ...{ member: member.member.key, office: section.office, state: section.state },
      ...{ questions: section.questionKeys.length, dueOn: section.dueOn },
    }),
});
