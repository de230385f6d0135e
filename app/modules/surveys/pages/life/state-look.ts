import type { BadgeProps } from '../../../../ui/badge.tsx';
import type { SurveyState } from '../../domain/life/survey.ts';

/** How the state of a survey looks. */
export const STATE_LOOK: Readonly<Record<SurveyState, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  entwurf: { tone: 'neutral', icon: 'edit' },
  laufend: { tone: 'info', icon: 'schedule' },
  auswertung: { tone: 'warning', icon: 'calculate' },
  freigegeben: { tone: 'success', icon: 'checkCircle' },
};
