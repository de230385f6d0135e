import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { RoundFacts } from './missing.ts';

interface Asked {
  readonly state: string;
  /** It agreed to the version that goes round and, where needed, signed it. */
  readonly isBound: boolean;
}

/** States in which the office has to settle something before the member goes on. */
const TO_SETTLE: readonly string[] = ['rueckfrage', 'bedingt', 'widerspruch'];

/** Counts where the members stand with a document; whoever takes no part is not waited for. */
export function roundFacts(
  { state, dueOn }: { readonly state: RoundFacts['state']; readonly dueOn: CalendarDate | null },
  parties: readonly Asked[],
): RoundFacts {
  const asked = parties.filter((party) => party.state !== 'nimmt-nicht-teil');
  return {
    state,
    dueOn,
    asked: asked.length,
    bound: asked.filter(({ isBound }) => isBound).length,
    toSettle: asked.filter((party) => TO_SETTLE.includes(party.state)).length,
  };
}
