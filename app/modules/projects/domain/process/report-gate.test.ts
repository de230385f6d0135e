import { describe, expect, it } from 'vitest';
import { day } from '../../test-support/project-samples.ts';
import { runningStages } from '../../test-support/stage-samples.ts';
import type { GateDocumentState } from './check-decision.ts';
import { planReportGate } from './report-gate.ts';
import type { Stage, StageState } from './stage.ts';

const stagesWith = (state: StageState): Stage[] =>
  runningStages().map((stage) =>
    stage.key === 'zwischenbericht' ? { ...stage, state, startedOn: day('2026-10-01') } : stage,
  );
const plan = (
  state: StageState,
  document: GateDocumentState = null,
  isRunning = true,
  paper = 'Zwischenbericht',
) => planReportGate(paper, { stages: stagesWith(state), isRunning, documentOf: () => document });

describe('a report as the gate of a stage', () => {
  it('decides the running stage that asks for it', () => {
    expect(plan('laufend')).toMatchObject({ ok: true, value: { key: 'zwischenbericht' } });
    expect(plan('laufend', 'zurueckgezogen')).toMatchObject({ ok: true, value: { key: 'zwischenbericht' } });
  });

  it('decides none where none asks for it, or it is over', () => {
    expect(plan('laufend', null, true, 'Jahresbericht')).toEqual({ ok: true, value: null });
    expect(plan('abgeschlossen')).toEqual({ ok: true, value: null });
    expect(plan('entfallen')).toEqual({ ok: true, value: null });
  });

  it.each([
    ['offen', null, true, 'läuft noch nicht'],
    ['laufend', 'im-umlauf', true, 'wird schon entschieden'],
    ['laufend', 'entwurf', true, 'wird schon entschieden'],
    ['laufend', 'abgeschlossen', true, 'haben die Kommunen schon entschieden'],
    ['laufend', 'versiegelt', true, 'haben die Kommunen schon entschieden'],
    ['laufend', null, false, 'läuft zurzeit nicht'],
  ] as const)(
    'is refused: stage %s, document %s, project runs %s',
    (state, document, isRunning, expected) => {
      expect(plan(state, document, isRunning)).toEqual({
        ok: false,
        error: expect.stringContaining(expected),
      });
    },
  );
});
