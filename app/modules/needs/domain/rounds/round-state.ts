/** How far a needs round is. */
export const ROUND_STATES = ['entwurf', 'offen', 'geschlossen', 'freigegeben'] as const;

export type RoundState = (typeof ROUND_STATES)[number];

export const ROUND_STATE_LABELS: Readonly<Record<RoundState, string>> = {
  entwurf: 'Entwurf',
  offen: 'Offen für Antworten',
  geschlossen: 'Geschlossen, noch nicht freigegeben',
  freigegeben: 'Freigegeben',
};

/** Acts of the office that change the state of a round. */
export type RoundStep = 'oeffnen' | 'schliessen' | 'wieder-oeffnen' | 'freigeben';

/** From where each act leads where; whatever is not listed is refused. A released round stays released. */
export const ROUND_STEPS: Readonly<
  Record<RoundStep, { readonly from: RoundState; readonly to: RoundState }>
> = {
  oeffnen: { from: 'entwurf', to: 'offen' },
  schliessen: { from: 'offen', to: 'geschlossen' },
  'wieder-oeffnen': { from: 'geschlossen', to: 'offen' },
  freigeben: { from: 'geschlossen', to: 'freigegeben' },
};
