import type { TemplateStage } from './process-template.ts';

/** A stage of work that just ends. */
export const NO_GATE = { gate: null, gateQuestion: '', role: 'arbeit' } as const;

/** Every standard begins with the charter: nothing starts before all who take part have signed it. */
export const CHARTER = (usualWeeks: number): TemplateStage => ({
  key: 'projektauftrag',
  title: 'Projektauftrag',
  steps: [
    'Entwurf mit interessierten Kommunen erarbeiten',
    'Mit allen Dienststellenleitungen abstimmen',
    'Zeichnen',
  ],
  papers: ['Projektauftrag'],
  gate: 'alle',
  gateQuestion: 'Erteilen Sie den Projektauftrag?',
  role: 'auftrag',
  usualWeeks,
});

/** The schedule that the clients agree to is binding for the rest. */
export const SCHEDULE = (usualWeeks: number): TemplateStage => ({
  key: 'projektablaufplan',
  title: 'Projektablaufplan',
  steps: ['Entwurf durch die Projektgruppe', 'Abstimmung mit den auftraggebenden Kommunen'],
  papers: ['Projektablaufplan'],
  gate: 'alle',
  gateQuestion: 'Ist der Projektablaufplan verbindlich?',
  role: 'ablaufplan',
  usualWeeks,
});
