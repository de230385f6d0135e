import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { TODAY } from '../../test-support/circulation-samples.ts';
import { decideStep, type StepFacts } from './decide-step.ts';
import { DOCUMENT_STATES, DOCUMENT_STEPS, type DocumentStep, documentTransition } from './transitions.ts';

const FACTS: StepFacts = {
  state: 'im-umlauf',
  versionNumber: 2,
  sameVersion: true,
  hasText: true,
  dueOn: calendarDate('2026-12-11'),
  today: TODAY,
  parties: [
    { memberKey: 'Raunheim', state: 'zugestimmt', agreedVersion: 2 },
    { memberKey: 'Trebur', state: 'nimmt-nicht-teil', agreedVersion: null },
  ],
  unsigned: [],
  reason: 'wegen des Haushalts',
};
const decide = (step: DocumentStep, changes: Partial<StepFacts> = {}) =>
  decideStep(step, { ...FACTS, ...changes }, (key) => key);

describe('a step of a document', () => {
  it.each(DOCUMENT_STEPS.flatMap((step) => DOCUMENT_STATES.map((state) => [step, state] as const)))(
    '%s from %s goes as the table says',
    (step, state) => {
      const { from, to } = documentTransition(step);
      const decided = decide(step, { state });
      if (from.some((allowed) => allowed === state)) expect(decided).toEqual({ ok: true, value: to });
      else expect(decided).toMatchObject({ ok: false, error: { field: 'state' } });
    },
  );

  it('closes only once every member is through, and names who is not', () => {
    const open = [
      ...FACTS.parties,
      { memberKey: 'Riedstadt', state: 'bedingt', agreedVersion: null },
      { memberKey: 'Nauheim', state: 'zugestimmt', agreedVersion: 1 },
    ] as const;
    expect(decide('abschliessen', { parties: open })).toMatchObject({
      error: { reason: 'Es fehlen noch 2 Kommunen: Riedstadt und Nauheim.' },
    });
    expect(decide('abschliessen', { parties: open, sameVersion: false })).toMatchObject({
      error: { reason: 'Es fehlt noch eine Kommune: Riedstadt.' },
    });
  });

  it.each<[DocumentStep, Partial<StepFacts>, string]>([
    ['senden', { state: 'entwurf', hasText: false }, 'text'],
    ['senden', { state: 'entwurf', parties: [] }, 'parties'],
    ['senden', { state: 'entwurf', dueOn: null }, 'dueOn'],
    ['senden', { state: 'entwurf', dueOn: calendarDate('2026-11-20') }, 'dueOn'],
    ['neue-fassung', { reason: ' ' }, 'reason'],
    ['neue-fassung', { hasText: false }, 'text'],
    ['versiegeln', { state: 'abgeschlossen', unsigned: ['Raunheim'] }, 'unsigned'],
    ['zurueckziehen', { reason: '' }, 'reason'],
  ])('%s is refused with %j', (step, changes, field) => {
    expect(decide(step, changes)).toMatchObject({ ok: false, error: { field } });
  });
});
