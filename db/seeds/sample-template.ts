/** **Made up**: the alliance adds a stage of its own to the standard course of review projects. */
export const SAMPLE_TEMPLATE = {
  key: 'pruefprojekt',
  /** The stage that the new one follows. */
  after: 'vorteilhaftigkeit',
  stage: {
    key: 'werkstatt',
    title: 'Werkstatt der Fachleute',
    steps: ['Zwischenstand mit den Fachämtern aller Kommunen besprechen'],
    papers: ['Ergebnisse der Werkstatt'],
    gate: null,
    gateQuestion: '',
    role: 'arbeit',
    usualWeeks: 2,
  },
  changeNote: 'Beispieldaten: Die Fachämter werden vor dem Fazit gehört.',
  daysAgo: 100,
} as const;
