import { describe, expect, it } from 'vitest';
import { SHEET_STATES, type SheetState } from './answer.ts';
import { planSheetStep, SHEET_STEPS, type SheetCapacity, type SheetStep } from './sheet-steps.ts';

const STEPS = Object.keys(SHEET_STEPS) as readonly SheetStep[];
const HEAD = ['leitung', 'vertretung'] as const;
const CAPACITIES: readonly SheetCapacity[] = [...HEAD, 'beauftragte', 'abschnitt', 'geschaeftsstelle'];

/** Written down by hand from the issue: state, step, state after, who may. Every pair that is missing is forbidden. */
const EXPECTED: readonly (readonly [SheetState, SheetStep, SheetState, readonly SheetCapacity[]])[] = [
  ['offen', 'schreiben', 'in-arbeit', CAPACITIES],
  ['in-arbeit', 'schreiben', 'in-arbeit', CAPACITIES],
  ['zur-freigabe', 'schreiben', 'zur-freigabe', [...HEAD, 'geschaeftsstelle']],
  ['offen', 'vorlegen', 'zur-freigabe', [...HEAD, 'beauftragte']],
  ['in-arbeit', 'vorlegen', 'zur-freigabe', [...HEAD, 'beauftragte']],
  ['zur-freigabe', 'zurueckholen', 'in-arbeit', [...HEAD, 'beauftragte']],
  ['offen', 'freigeben', 'freigegeben', [...HEAD, 'geschaeftsstelle']],
  ['in-arbeit', 'freigeben', 'freigegeben', [...HEAD, 'geschaeftsstelle']],
  ['zur-freigabe', 'freigeben', 'freigegeben', [...HEAD, 'geschaeftsstelle']],
  ['freigegeben', 'wieder-oeffnen', 'in-arbeit', [...HEAD, 'geschaeftsstelle']],
];

const pairs = SHEET_STATES.flatMap((state) => STEPS.map((step) => [state, step] as const));

describe('the states of a sheet', () => {
  it.each(pairs)('%s by %s', (state, step) => {
    const [, , after, who = []] = EXPECTED.find(([from, by]) => from === state && by === step) ?? [];
    for (const capacity of CAPACITIES) {
      const planned = planSheetStep(state, step, capacity);
      expect([capacity, planned.ok ? planned.value : undefined]).toEqual([
        capacity,
        who.includes(capacity) ? after : undefined,
      ]);
      if (!planned.ok) expect(planned.error.length).toBeGreaterThan(20);
    }
  });

  it('says who can do it, or what to do first', () => {
    const told = (state: SheetState, step: SheetStep, capacity: SheetCapacity) => {
      const planned = planSheetStep(state, step, capacity);
      return planned.ok ? '' : planned.error;
    };
    expect(told('in-arbeit', 'freigeben', 'beauftragte')).toContain('nur die Leitung');
    expect(told('zur-freigabe', 'schreiben', 'beauftragte')).toContain('Holen Sie ihn zurück');
    expect(told('freigegeben', 'schreiben', 'leitung')).toContain('wieder öffnen');
  });
});
