import { describe, expect, it } from 'vitest';
import { day } from '../../test-support/project-samples.ts';
import { runningStages, stageFacts, stageRequest } from '../../test-support/stage-samples.ts';
import type { GateDocumentState } from './check-decision.ts';
import type { GateDecision } from './gate-decision.ts';
import { planStageStep } from './plan-stage-step.ts';
import type { Gate, Stage } from './stage.ts';
import type { StageRequest } from './stage-plan.ts';

const REPORT = 6;
const TODAY = day('2026-11-21');

/** The interim report runs; all before it is through. */
const atReport = (gate: Gate | null): Stage[] =>
  runningStages().map((stage) => {
    if (stage.position < REPORT) return { ...stage, state: 'abgeschlossen', endedOn: day('2026-10-02') };
    return stage.position === REPORT
      ? {
          ...stage,
          gate,
          state: 'laufend',
          startedOn: day('2026-10-02'),
          documentId: gate === 'alle' ? 'd1' : null,
        }
      : stage;
  });

const end = (gate: Gate | null, document: GateDocumentState, changes: Partial<StageRequest>) =>
  planStageStep(
    stageRequest({
      step: 'abschliessen',
      position: REPORT,
      day: TODAY,
      papers: ['Zwischenbericht'],
      ...changes,
    }),
    stageFacts({ stages: atReport(gate), document }),
  );
const reasons = (result: ReturnType<typeof end>): string =>
  result.ok ? '' : result.error.map(({ field }) => field).join(' ');

describe('the decision of all members', () => {
  it.each<[GateDocumentState, GateDecision, string]>([
    [null, 'weiter', 'document'],
    ['entwurf', 'weiter', 'document'],
    ['im-umlauf', 'weiter', 'document'],
    ['zurueckgezogen', 'weiter', 'document'],
    ['abgeschlossen', 'weiter', ''],
    ['versiegelt', 'weiter', ''],
    [null, 'nacharbeit', ''],
    ['entwurf', 'nacharbeit', 'document'],
    ['im-umlauf', 'ende', 'document'],
    ['zurueckgezogen', 'ende', ''],
    ['abgeschlossen', 'nacharbeit', ''],
  ])('with the document %s, %s: %s', (document, decision, refused) => {
    expect(reasons(end('alle', document, { decision, reason: 'Grund' }))).toBe(refused);
  });

  it('needs no further reason once all have agreed', () => {
    expect(end('alle', 'abgeschlossen', {}).ok).toBe(true);
  });
});

describe('the decision of one body', () => {
  it('needs a reason, whatever it is; a stage without a gate does not', () => {
    expect(reasons(end('lenkungsgruppe', null, {}))).toBe('reason');
    expect(reasons(end('lenkungsgruppe', null, { reason: 'Sitzung vom 19.11.2026' }))).toBe('');
    expect(reasons(end(null, null, {}))).toBe('');
  });

  it('is recorded with who, when, why and on which papers', () => {
    const result = end('lenkungsgruppe', null, {
      reason: ' Empfehlung trägt. ',
      papers: [],
      missingReason: ' Bericht folgt. ',
    });
    expect(result.ok && result.value.decision).toEqual({
      position: REPORT,
      decision: 'weiter',
      decidedOn: TODAY,
      decidedBy: 'lenkungsgruppe',
      reason: 'Empfehlung trägt.',
      papers: [],
      missing: ['Zwischenbericht'],
      missingReason: 'Bericht folgt.',
      documentId: null,
    });
  });
});

describe('papers', () => {
  it('are ticked, or missing with the reason', () => {
    expect(reasons(end(null, null, { papers: [] }))).toBe('papers');
    expect(reasons(end(null, null, { papers: ['Anderes'], missingReason: ' ' }))).toBe('papers');
    expect(end(null, null, { papers: [], missingReason: 'Kommt nach.' }).ok).toBe(true);
  });

  it('keep nobody from asking for more work', () => {
    expect(
      end('lenkungsgruppe', null, { papers: [], decision: 'nacharbeit', reason: 'Bericht fehlt' }).ok,
    ).toBe(true);
  });
});

describe('what is decided', () => {
  const statesAfter = (decision: GateDecision) => {
    const result = end('lenkungsgruppe', null, { decision, reason: 'Grund' });
    return result.ok ? result.value.stages.slice(5, 7).map(({ state }) => state) : [];
  };

  it.each<[GateDecision, string[]]>([
    ['weiter', ['abgeschlossen', 'laufend']],
    ['nacharbeit', ['laufend', 'offen']],
    ['ende', ['abgeschlossen', 'offen']],
  ])('%s leads to %s', (decision, states) => {
    expect(statesAfter(decision)).toEqual(states);
  });

  it('lets another document go round after more work', () => {
    const result = end('alle', 'zurueckgezogen', { decision: 'nacharbeit', reason: 'Grund' });
    expect(result.ok && result.value.stages[5]?.documentId).toBeNull();
    expect(result.ok && result.value.decision?.documentId).toBe('d1');
  });
});
