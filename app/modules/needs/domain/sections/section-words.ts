import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import type { OwnSectionStep } from './move-section.ts';
import type { SectionLife, SectionState } from './section-state.ts';

/** How the head office's buttons call what it does with a section. */
export const STEP_LABELS: Readonly<Record<OwnSectionStep, string>> = {
  erinnern: 'Erinnern',
  'erneut-senden': 'Neuen Link senden',
  zurueckziehen: 'Zurückziehen',
};

/** In which tone the state of a section is shown. */
export const TONES: Readonly<Record<SectionState, 'info' | 'success' | 'neutral'>> = {
  offen: 'info',
  abgegeben: 'success',
  zurueckgezogen: 'neutral',
};

/** What happened to a section so far, the end first. */
export function sectionHistory({
  sentCount,
  sentAt,
  remindedOn,
  handedInAt,
  withdrawnAt,
}: SectionLife): string[] {
  const ended = handedInAt ?? withdrawnAt;
  return [
    ended ? `am ${germanDate(germanDay(ended))}` : `gesendet am ${germanDate(germanDay(sentAt))}`,
    ...(sentCount > 1 ? [`erneut gesendet (${sentCount}. Link)`] : []),
    ...(remindedOn === null ? [] : [`erinnert am ${germanDate(remindedOn)}`]),
  ];
}
