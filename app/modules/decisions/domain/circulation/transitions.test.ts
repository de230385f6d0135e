import { describe, expect, it } from 'vitest';
import {
  DOCUMENT_STATES,
  DOCUMENT_STEPS,
  documentTransition,
  PARTY_EVENTS,
  PARTY_STATES,
  type PartyEvent,
  type PartyState,
  partyTransition,
} from './transitions.ts';

/** All states that some path of the table leads to. */
function reachable<S>(start: S, moves: readonly { from: readonly S[]; to: S }[]): Set<S> {
  const found = new Set([start]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const { from, to } of moves) if (from.some((state) => found.has(state))) found.add(to);
  }
  return found;
}

/** Written down by hand from the issue: from → event → to. Every pair that is missing here is forbidden. */
const EXPECTED: Readonly<Record<PartyState, Partial<Record<PartyEvent, PartyState>>>> = (() => {
  const answers = {
    zustimmen: 'zugestimmt',
    'mit-bedingung': 'bedingt',
    rueckfragen: 'rueckfrage',
    widersprechen: 'widerspruch',
    'nicht-teilnehmen': 'nimmt-nicht-teil',
  } as const;
  const again = { 'neu-gefragt': 'gefragt' } as const;
  const back = { zuruecknehmen: 'gefragt' } as const;
  return {
    gefragt: { ...answers, ...again },
    rueckfrage: { ...answers, ...again, ...back, beantworten: 'gefragt' },
    bedingt: { ...answers, ...again, ...back, 'bedingung-annehmen': 'zugestimmt' },
    widerspruch: { ...answers, ...again, ...back },
    zugestimmt: { ...again, ...back, uebertragen: 'zugestimmt' },
    'nimmt-nicht-teil': { ...again, ...back },
  };
})();

describe('the table of a member', () => {
  it.each(PARTY_STATES.flatMap((state) => PARTY_EVENTS.map((event) => [state, event] as const)))(
    'from %s by %s',
    (state, event) => {
      const { from, to } = partyTransition(event);
      expect(from.includes(state) ? to : undefined).toBe(EXPECTED[state][event]);
    },
  );

  it('reaches every state, and from every state an agreement', () => {
    const moves = PARTY_EVENTS.map(partyTransition);
    for (const state of PARTY_STATES) expect(reachable(state, moves)).toEqual(new Set(PARTY_STATES));
  });

  it('leaves to the office only what is the office’s', () => {
    const owned = PARTY_EVENTS.filter((event) => partyTransition(event).by === 'geschaeftsstelle');
    expect(owned).toEqual(['beantworten', 'bedingung-annehmen']);
  });
});

describe('the table of a document', () => {
  const moves = DOCUMENT_STEPS.map(documentTransition);

  it.each([
    ['entwurf', ['senden', 'zurueckziehen']],
    ['im-umlauf', ['neue-fassung', 'abschliessen', 'zurueckziehen']],
    ['abgeschlossen', ['versiegeln', 'zurueckziehen']],
    ['versiegelt', []],
    ['zurueckgezogen', []],
  ] as const)('lets %s go on by %j alone', (state, steps) => {
    expect(DOCUMENT_STEPS.filter((step) => documentTransition(step).from.includes(state))).toEqual(steps);
  });

  it('reaches every state from a draft', () => {
    expect(reachable('entwurf', moves)).toEqual(new Set(DOCUMENT_STATES));
  });
});
