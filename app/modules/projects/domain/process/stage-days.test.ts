import { describe, expect, it } from 'vitest';
import { day } from '../../test-support/project-samples.ts';
import { runningStages, START } from '../../test-support/stage-samples.ts';
import { checkGateRequest, type GateRequestFacts } from './check-gate-request.ts';
import { gateText, gateTitle } from './gate-text.ts';
import type { Stage } from './stage.ts';
import { checkPlannedDays } from './stage-days.ts';
import { endSchedule } from './start-stages.ts';

const [CHARTER, SCHEDULE, ANALYSIS] = runningStages();
if (!CHARTER || !SCHEDULE || !ANALYSIS) throw new Error('the standard has three stages at least');
const ASKED: Stage = { ...ANALYSIS, gate: 'alle', gateQuestion: 'Weiter?', state: 'laufend' };

describe('the planned days of a stage', () => {
  it.each<[string[], Stage, string, string]>([
    [[], ANALYSIS, '2026-04-01', '2026-04-30'],
    [[], ANALYSIS, '2026-04-01', '2026-04-01'],
    [['day'], ANALYSIS, '2026-04-30', '2026-04-01'],
    // Two years are 728 days, the last one included.
    [[], ANALYSIS, '2026-03-02', '2028-02-27'],
    [['day'], ANALYSIS, '2026-03-02', '2028-02-28'],
    [['day'], ANALYSIS, '2026-03-01', '2026-04-30'],
    [[], { ...CHARTER, state: 'laufend' }, '2026-01-05', '2026-03-01'],
    [['state'], CHARTER, '2026-01-05', '2026-03-01'],
    [['state'], { ...ANALYSIS, state: 'entfallen' }, '2026-04-01', '2026-04-30'],
  ])('are refused for %j: %#', (fields, stage, from, to) => {
    const planned = { plannedFrom: day(from), plannedTo: day(to) };
    expect(
      checkPlannedDays(stage, planned, { startedOn: START, today: START }).map(({ field }) => field),
    ).toEqual(fields);
  });
});

describe('a gate put to the members', () => {
  const FACTS: GateRequestFacts = {
    today: day('2026-11-21'),
    isRunning: true,
    document: null,
    participants: 12,
  };
  const request = { dueOn: day('2026-12-11'), introduction: '' };
  it.each<[string[], Partial<Stage>, Partial<GateRequestFacts>]>([
    [[], {}, {}],
    [[], {}, { document: 'zurueckgezogen' }],
    [['state'], { gate: 'lenkungsgruppe' }, {}],
    [['state'], { role: 'ablaufplan' }, {}],
    [['state'], { state: 'offen' }, {}],
    [['state'], {}, { isRunning: false }],
    [['state'], {}, { participants: 0 }],
    [['state'], {}, { document: 'entwurf' }],
    [['state'], {}, { document: 'im-umlauf' }],
    [['state'], {}, { document: 'abgeschlossen' }],
  ])('is refused for %j: %j %j', (fields, stage, facts) => {
    const found = checkGateRequest({ ...ASKED, ...stage }, request, { ...FACTS, ...facts });
    expect(found.map(({ field }) => field)).toEqual(fields);
  });

  it.each([
    [['day'], { dueOn: null }],
    [['day'], { dueOn: day('2026-11-20') }],
    [[], { dueOn: day('2026-11-21') }],
    [['reason'], { introduction: 'x'.repeat(20_001) }],
  ])('is refused for %j: %#', (fields, changes) => {
    const found = checkGateRequest(ASKED, { ...request, ...changes }, FACTS);
    expect(found.map(({ field }) => field)).toEqual(fields);
  });

  it('asks the question first, names the papers, and says what follows', () => {
    const parts = { projectTitle: 'Archiv', stage: ASKED, count: 13, introduction: ' ', next: undefined };
    expect(gateTitle(parts)).toBe('Freigabe „Ist-Analyse“: Archiv');
    const text = gateText(parts);
    expect(
      text.startsWith('# Weiter?\n\nProjekt „Archiv“, Stufe 3 von 13: Ist-Analyse.\n\n## Unterlagen'),
    ).toBe(true);
    expect(text).toContain('ist das die letzte Stufe des Projekts');
    expect(gateText({ ...parts, next: SCHEDULE })).toContain('beginnt die Stufe „Projektablaufplan“');
  });
});

describe('an agreed schedule', () => {
  const ended = (on: string) => {
    const [, schedule, analysis] = endSchedule(runningStages(), day(on));
    return [schedule?.state, schedule?.endedOn, analysis?.state, analysis?.startedOn];
  };

  it('ends its stage and begins the next, on no day before it ran', () => {
    expect(ended('2026-03-20')).toEqual(['abgeschlossen', '2026-03-20', 'laufend', '2026-03-20']);
    expect(ended('2026-02-01')).toEqual(['abgeschlossen', START, 'laufend', START]);
  });

  it('leaves stages alone where its own does not run', () => {
    const stages = runningStages().map((stage) => ({ ...stage, state: 'offen' as const }));
    expect(endSchedule(stages, day('2026-03-20'))).toEqual(stages);
  });
});
