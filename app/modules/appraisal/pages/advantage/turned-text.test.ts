import { expect, it } from 'vitest';
import { cents } from '../../../../foundation/cents.ts';
import type { VariedResult } from '../../domain/advantage/sensitivity.ts';
import { turnedText } from './turned-text.ts';

const member = (name: string, turns: boolean) => ({ memberKey: name, name, saving: cents(0n), turns });
const result = (change: number, turning: readonly string[]): VariedResult => ({
  ...{ assumption: 'fixedCost', change, saving: cents(0n) },
  members: ['Aue', 'Berg', 'Tal'].map((name) => member(name, turning.includes(name))),
});
const RESULTS = [result(-10, ['Aue']), result(10, ['Aue', 'Berg'])];
const seeing = (keys: readonly string[]) => ({ sees: (key: string) => keys.includes(key) });

it('names each that turns once, to whoever sees what each of them pays', () => {
  expect(turnedText(RESULTS, 'fixedCost', seeing(['Aue', 'Berg', 'Tal']))).toBe('Aue und Berg');
  expect(turnedText(RESULTS, 'volume', seeing(['Aue', 'Berg', 'Tal']))).toBe('niemandem');
});

it('says how many to all others, never that nobody does', () => {
  expect(turnedText(RESULTS, 'fixedCost', seeing([]))).toBe('2 Kommunen');
  expect(turnedText(RESULTS, 'fixedCost', seeing(['Aue']))).toBe('2 Kommunen');
});
