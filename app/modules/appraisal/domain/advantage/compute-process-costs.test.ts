import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import {
  decimal,
  euro,
  RATES,
  sampleFacts,
  sampleModel,
  samplePooled,
  sampleProcess,
  sampleStep,
} from '../../test-support/model-samples.ts';
import { computeProcessCosts } from './compute-process-costs.ts';
import type { ProcessModel } from './process-model.ts';

const costsOf = (changes: Partial<ProcessModel> = {}) => computeProcessCosts(sampleModel(changes), RATES);
const totals = (changes: Partial<ProcessModel> = {}) =>
  costsOf(changes).members.map(({ today, pooled }) => [today?.total ?? null, pooled?.total ?? null]);

describe('what a process costs', () => {
  it('is cases × minutes × rate: 600 × 10 × 0.64 today, 600 × 6 × 0.64 together', () => {
    expect(totals()).toEqual([
      [euro('3840.00'), euro('2304.00')],
      [euro('1920.00'), euro('1152.00')],
    ]);
    expect(costsOf().members[0]).toMatchObject({ saving: euro('1536.00'), percent: '40.0' });
  });

  it('takes only the share of the cases that need a step, and the minutes a member told', () => {
    const processes = [sampleProcess({ steps: [sampleStep({ sharePercent: decimal('12.5') })] })];
    const members = [sampleFacts('Aue', 600, { minutes: new Map([['schritt', decimal('7.5')]]) })];
    // 75 cases × 7.5 × 0.64 = 360.00; 75 × 6 × 0.64 = 288.00
    expect(totals({ processes, members })).toEqual([[euro('360.00'), euro('288.00')]]);
  });

  it('rounds staff half up once: 1 case × 10 min × 0.75 ÷ 1000 is 0.75 ct, two steps 1.5 ct', () => {
    const thin = sampleStep({ sharePercent: decimal('0.1'), gradeToday: 'EG 9b', gradePooled: 'EG 9b' });
    const processes = [sampleProcess({ steps: [thin, { ...thin, id: 'zweiter' }] })];
    expect(totals({ processes, members: [sampleFacts('Aue', 1)] })[0]?.[0]).toBe(2n);
  });

  it('keeps what stays in the town hall out of the centre and of volume effects', () => {
    const steps = [sampleStep({ kind: 'vor-ort' })];
    const effects = [{ fromCases: 0, lessPercent: decimal('50') }];
    const minimum = { fte: decimal('2'), payGrade: 'EG 8' };
    const pooled = samplePooled({ minimumStaff: { standardisierbar: minimum, qualifiziert: null } });
    const costs = costsOf({ processes: [sampleProcess({ steps, effects })], pooled });
    expect(costs.centres).toEqual([]);
    expect(costs.members.map((member) => member.pooled?.total)).toEqual([euro('2304.00'), euro('1152.00')]);
  });

  it('lets the minutes fall from the highest threshold that all cases together reach', () => {
    const effects = [
      { fromCases: 901, lessPercent: decimal('50') },
      { fromCases: 500, lessPercent: decimal('10') },
      { fromCases: 900, lessPercent: decimal('25') },
    ];
    // 900 cases together: 75 % of 2,304.00
    expect(totals({ processes: [sampleProcess({ effects })] })[0]?.[1]).toBe(euro('1728.00'));
  });
});

describe('what is missing', () => {
  it('is said and never zero: without its cases a member has no figure, the others are worked out without it', () => {
    const members = [sampleFacts('Aue', 600), sampleFacts('Berg', null), sampleFacts('Cron', 0)];
    const costs = costsOf({ members, pooled: samplePooled({ fixedCost: euro('100.00') }) });
    expect(costs.members[1]).toMatchObject({
      today: null,
      pooled: null,
      saving: null,
      missing: ['Fallzahlen fehlen für „Abrechnen“. Tragen Sie sie ein; wo nichts anfällt, eine 0.'],
    });
    expect(costs.members.map(({ pooled }) => pooled?.fixed)).toEqual([
      euro('50.00'),
      undefined,
      euro('50.00'),
    ]);
    expect(costs).toMatchObject({ counted: 2, losers: ['Cron'], total: { today: euro('3840.00') } });
  });

  it('refuses a rate of another year', () => {
    const costs = costsOf({ pricedOn: calendarDate('2025-12-31') });
    expect(costs.members.map(({ today }) => today)).toEqual([null, null]);
    expect(costs.faults.today).toEqual([expect.stringContaining('EG 8 ist am 31.12.2025 kein Kostensatz')]);
  });

  it('knows today without what is done together', () => {
    const costs = costsOf({ pooled: null });
    expect(costs.members[0]).toMatchObject({ today: { total: euro('3840.00') }, pooled: null, saving: null });
    expect(costs.faults.pooled).toEqual([expect.stringContaining('gemeinsamen Kosten')]);
    expect(costs).toMatchObject({ counted: 0, split: null });
  });

  it('names a rate that only the centre lacks', () => {
    const minimum = { fte: decimal('2'), payGrade: 'EG 13' };
    const pooled = samplePooled({ minimumStaff: { standardisierbar: null, qualifiziert: minimum } });
    const costs = costsOf({ pooled });
    expect(costs.members[0]?.today?.total).toBe(euro('3840.00'));
    expect(costs.faults.pooled).toEqual([expect.stringContaining('EG 13')]);
  });

  it('cannot split by cases that are all zero, nor by inhabitants that nobody knows', () => {
    const members = [sampleFacts('Aue', 0, { inhabitants: null })];
    for (const [splitKey, reason] of [
      ['faelle', 'weil alle 0 sind'],
      ['einwohner', 'Für Aue ist keine Einwohnerzahl bekannt'],
    ] as const) {
      const costs = costsOf({ members, pooled: samplePooled({ splitKey, fixedCost: euro('1.00') }) });
      expect(costs.faults.pooled).toEqual([expect.stringContaining(reason)]);
    }
  });

  it.each<[Partial<ProcessModel>, string]>([
    [{ members: [] }, 'niemand beteiligt'],
    [{ processes: [], members: [sampleFacts('Aue', null, { isTold: false })] }, 'noch keinen Prozess'],
    [{ processes: [sampleProcess({ steps: [] })] }, 'noch keinen Schritt'],
  ])('says why nothing can be worked out: %#', (changes, reason) => {
    expect(costsOf(changes).faults.today).toEqual([expect.stringContaining(reason)]);
  });
});

describe('who can deputise', () => {
  it('is a question of posts: 9,600 cases of 10 minutes fill exactly one', () => {
    const members = [sampleFacts('Aue', 9600), sampleFacts('Berg', 9599), sampleFacts('Cron', 0)];
    expect(costsOf({ members }).members.map(({ staffing }) => staffing?.hasDeputy)).toEqual([
      true,
      false,
      null,
    ]);
  });

  it('pays for the staff kept ready: 900 × 6 min fill 0.05625 of 2 posts', () => {
    const minimum = { fte: decimal('2'), payGrade: 'EG 9b' };
    const pooled = samplePooled({
      splitKey: 'faelle',
      minimumStaff: { standardisierbar: minimum, qualifiziert: null },
    });
    const costs = costsOf({ pooled });
    // 1.94375 × 72,000.00 = 139,950.00, split 600 : 300
    expect(costs.centres.map(({ idle }) => idle)).toEqual([euro('139950.00')]);
    expect(costs.members.map((member) => member.pooled?.idle)).toEqual([euro('93300.00'), euro('46650.00')]);
  });
});
