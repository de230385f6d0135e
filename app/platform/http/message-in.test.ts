import { expect, it } from 'vitest';
import { messageIn } from './message-in.ts';

const words = { gespeichert: 'Gespeichert.' };

it.each([
  ['meldung=gespeichert', 'Gespeichert.'],
  ['meldung=verworfen', undefined],
  ['', undefined],
  ['meldung=__proto__', undefined],
  ['meldung=constructor', undefined],
])('tells of %j %j', (query, told) => {
  expect(messageIn(words, new URLSearchParams(query))).toBe(told);
});
