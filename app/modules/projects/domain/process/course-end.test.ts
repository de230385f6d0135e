import { describe, expect, it } from 'vitest';
import { day } from '../../test-support/project-samples.ts';
import { runningStages } from '../../test-support/stage-samples.ts';
import { courseEnd } from './course-end.ts';
import type { RecordedDecision } from './gate-decision.ts';

const all = (state: 'abgeschlossen' | 'offen') => runningStages().map((stage) => ({ ...stage, state }));
const decision = (changes: Partial<RecordedDecision>): RecordedDecision => ({
  position: 6,
  decision: 'ende',
  decidedOn: day('2026-11-21'),
  decidedBy: 'alle',
  reason: 'Kein Vorteil',
  papers: [],
  missing: [],
  missingReason: '',
  documentId: null,
  byLabel: 'IKZ-Geschäftsstelle',
  recordedAt: new Date('2026-11-21T10:00:00Z'),
  isStruck: false,
  ...changes,
});

describe('the end of a course', () => {
  it('comes when all stages are through, or by the decision not to go on', () => {
    expect(courseEnd(all('abgeschlossen'), [])).toBe('durchlaufen');
    expect(courseEnd(all('offen'), [decision({})])).toBe('nicht-fortsetzen');
  });

  it('does not while a stage runs or is open, nor by a decision that was taken back', () => {
    expect(courseEnd(runningStages(), [decision({})])).toBe('offen');
    expect(courseEnd(all('offen'), [])).toBe('offen');
    expect(courseEnd(all('offen'), [decision({ isStruck: true })])).toBe('offen');
    expect(courseEnd(all('offen'), [decision({ decision: 'nacharbeit' })])).toBe('offen');
    expect(courseEnd([], [])).toBe('offen');
  });
});
