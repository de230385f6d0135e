import { expect, it } from 'vitest';
import { enterableEvents } from './enterable-events.ts';
import type { StepState } from './step-transitions.ts';
import { samplePath } from './test-support/steps.ts';

/** What can be entered at a place (from 0) of department, executive body and council in these states. */
function enterable(place: number, ...states: StepState[]) {
  const path = samplePath('fachamt', 'exekutive', 'vertretung').map((step, index) => ({
    ...step,
    state: states[index] ?? 'offen',
  }));
  const step = path[place];
  return step ? enterableEvents(path, step) : [];
}

it('offers results where the path waits, and what decides never drops out', () => {
  expect(enterable(1, 'beschlossen')).toContain('beschlossen');
  expect(enterable(1, 'beschlossen')).toContain('entfaellt');
  expect(enterable(2, 'beschlossen', 'beschlossen')).not.toContain('entfaellt');
});

it('offers only to plan while another is to decide first', () => {
  expect(enterable(2, 'beschlossen')).toEqual(['planen', 'vertagen']);
});

it('offers nothing behind a refusal that ended the path, however many stand between', () => {
  expect(enterable(2, 'beschlossen', 'abgelehnt')).toEqual([]);
  expect(enterable(1, 'beschlossen', 'abgelehnt')).toContain('zuruecknehmen');
});

it('lets a result be corrected, but not taken back once another has followed', () => {
  expect(enterable(1, 'beschlossen', 'beschlossen', 'beschlossen')).not.toContain('zuruecknehmen');
  expect(enterable(1, 'beschlossen', 'beschlossen', 'beschlossen')).toContain('mit-bedingung');
  expect(enterable(2, 'beschlossen', 'beschlossen', 'beschlossen')).toContain('zuruecknehmen');
});
