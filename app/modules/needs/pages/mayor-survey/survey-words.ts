import type { BadgeProps } from '../../../../ui/badge.tsx';
import type { SurveyState } from '../../domain/mayor-survey/survey-state.ts';

export const SECTION = { section: 'bedarf', tab: 'lagebild' } as const;

/** Address of all surveys. */
export const surveysPath = (slug: string): string => `/v/${slug}/lagebild`;

export const STATE_LOOKS: Readonly<Record<SurveyState, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  entwurf: { tone: 'neutral', icon: 'edit' },
  offen: { tone: 'info', icon: 'schedule' },
  ausgewertet: { tone: 'success', icon: 'checkCircle' },
};

/** Said once after an act, by the word in the address. */
export const DONE: Readonly<Record<string, string>> = {
  gespeichert: 'Die Umfrage ist gespeichert.',
  geoeffnet: 'Die Umfrage ist offen. Leitungen mit hinterlegter Adresse bekommen eine E-Mail.',
  ausgewertet: 'Die Umfrage ist ausgewertet. Von wem eine Antwort stammt, ist gelöscht.',
  geantwortet: 'Danke, Ihre Antwort ist gespeichert. Bis zur Auswertung können Sie sie ändern.',
};
