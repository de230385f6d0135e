import { expect, it } from 'vitest';
import { type LifeSurroundings, lifeConsequences } from './life-consequences.ts';
import { LIFE_STEPS } from './life-steps.ts';

const AROUND: LifeSurroundings = { kind: 'pruefprojekt', openStages: [], origin: null, joining: 14 };

it('says who takes part from the start, and by what', () => {
  expect(lifeConsequences('starten', AROUND)[0]).toBe(
    'Ab diesem Tag sind 14 Kommunen beteiligt: alle, die gezeichnet haben.',
  );
  expect(lifeConsequences('starten', { ...AROUND, kind: 'staendige-gruppe', joining: 1 })[0]).toBe(
    'Ab diesem Tag ist 1 Kommune beteiligt.',
  );
});

it('names open stages and what it was made from only where there are', () => {
  expect(lifeConsequences('abschliessen', AROUND)).toHaveLength(2);
  expect(lifeConsequences('abschliessen', { ...AROUND, openStages: ['Fazit'] })).toContain(
    'Offene Stufen entfallen nur, wenn Sie das bestätigen.',
  );
  expect(
    lifeConsequences('verwerfen', { ...AROUND, origin: { kind: 'bundle', title: 'Archiv' } })[0],
  ).toContain('Das Bündel „Archiv“ bleibt mit diesem Vorhaben verbunden');
});

it('ends every sentence of every step', () => {
  for (const step of LIFE_STEPS)
    for (const sentence of lifeConsequences(step, AROUND)) expect(sentence).toMatch(/\.$/);
});
