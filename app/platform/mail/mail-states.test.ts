import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  followingState,
  MAIL_STATES,
  MAIL_TRANSITIONS,
  type MailEvent,
  type MailState,
} from './mail-states.ts';

const EVENTS = [...new Set(MAIL_TRANSITIONS.map(({ event }) => event))];
const BY_HAND: readonly MailEvent[] = ['resend', 'confirm'];

/** Plays events on an e-mail; what the table forbids changes nothing. Answers every step taken. */
function play(events: readonly MailEvent[]): readonly { event: MailEvent; from: MailState; to: MailState }[] {
  let state: MailState = 'waiting';
  return events.flatMap((event) => {
    const next = followingState(state, event);
    if (!next) return [];
    const step = { event, from: state, to: next.to };
    state = next.to;
    return [step];
  });
}

it('names one state for each event, with a reason, and reaches every state', () => {
  const pairs = MAIL_TRANSITIONS.map(({ from, event }) => `${from} ${event}`);
  expect(new Set(pairs).size).toBe(pairs.length);
  for (const { reason } of MAIL_TRANSITIONS) expect(reason).toMatch(/^[A-ZÄÖÜ].{10,}\.$/);
  expect(new Set(MAIL_TRANSITIONS.map(({ to }) => to))).toEqual(new Set(MAIL_STATES));
});

it('ends with sent: nothing leads away from it', () => {
  expect(MAIL_TRANSITIONS.filter(({ from }) => from === 'sent')).toEqual([]);
});

it('never takes an e-mail that may have arrived to the server again without the word of a person', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 40 }), (events) => {
      let mayHaveArrived = false;
      for (const { event, to } of play(events)) {
        if (event === 'claim') expect(mayHaveArrived).toBe(false);
        if (to === 'unclear' || to === 'sent') mayHaveArrived = true;
        if (BY_HAND.includes(event)) mayHaveArrived = false;
      }
    }),
  );
});
