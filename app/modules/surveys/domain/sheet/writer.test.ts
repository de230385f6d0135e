import { expect, it } from 'vitest';
import { isOnBehalf } from './writer.ts';

it.each([
  ['Geschäftsstelle', true],
  ['Geschäftsstelle (Tabelle)', true],
  ['Projektleitung (Interview am 05.10.2026, Leitung Hauptamt)', true],
  ['Leitung', false],
  // The member's own lead, and an office that gave itself the name of another.
  ['Projektleitung der Kommune', false],
  ['Projektleitung der Kommune (Tabelle)', false],
  ['Geschäftsstelle (per Link)', false],
  ['Projektleitung (per Link)', false],
])('%s: entered for the member %s', (byLabel, expected) => {
  expect(isOnBehalf({ byLabel })).toBe(expected);
});
