import type { Party } from '../../domain/circulation/party.ts';

/** What a member pays; nothing where it takes no part, though the record keeps what it was asked for. */
export const shownAmount = ({ state, amount }: Pick<Party, 'state' | 'amount'>): Party['amount'] =>
  state === 'nimmt-nicht-teil' ? null : amount;
