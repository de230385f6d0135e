import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../app/foundation/calendar-date.ts';
import { centsToString, parseCents } from '../../app/foundation/cents.ts';
import { parseDecimal } from '../../app/foundation/decimal.ts';
import { ratio, ratioToFixed } from '../../app/foundation/ratio.ts';
import { must } from '../../app/foundation/result.ts';
import { breakEvens } from '../../app/modules/appraisal/domain/advantage/break-even.ts';
import { computeProcessCosts } from '../../app/modules/appraisal/domain/advantage/compute-process-costs.ts';
import type {
  ProcessModel,
  ProcessStep,
} from '../../app/modules/appraisal/domain/advantage/process-model.ts';
import { sensitivityOf } from '../../app/modules/appraisal/domain/advantage/sensitivity.ts';
import { AS_ENTERED } from '../../app/modules/appraisal/domain/advantage/variation.ts';
import type { PayGradeRate } from '../../app/modules/surveys/domain/index.ts';
import { costRows as rows } from '../support/cost-rows.ts';

const decimal = (text: string) => must(parseDecimal(text));
const euro = (text: string) => must(parseCents(text));

/**
 * Rates, cost of a year ÷ 96,000 minutes:
 *   EG 6 55,200.00 € = 0.575 €/min · EG 8 61,440.00 € = 0.64 €/min · EG 9b 73,000.00 € = 0.7604166… €/min
 */
const RATES: readonly PayGradeRate[] = [
  ['EG 6', '55200.00'],
  ['EG 8', '61440.00'],
  ['EG 9b', '73000.00'],
].map(([payGrade = '', year = '']) => ({
  id: payGrade,
  payGrade,
  validFrom: calendarDate('2026-01-01'),
  validTo: calendarDate('2026-12-31'),
  yearCents: euro(year),
  yearMinutes: 96_000,
  source: 'Handrechnung',
  isSample: true,
}));

const step = (
  id: string,
  kind: ProcessStep['kind'],
  share: string,
  [minutesToday, gradeToday]: readonly [string, string],
  [minutesPooled, gradePooled]: readonly [string, string],
): ProcessStep => ({
  ...{ id, title: id, kind, sharePercent: decimal(share), gradeToday, gradePooled },
  ...{ minutesToday: decimal(minutesToday), minutesPooled: decimal(minutesPooled) },
});

const member = (
  name: string,
  inhabitants: number,
  [pay, posts]: readonly [number, number],
  [furtherToday, furtherPooled]: readonly [string, string],
  minutes: ProcessModel['members'][number]['minutes'] = new Map(),
) => ({
  ...{ memberKey: name, name, inhabitants, isTold: true, minutes },
  volumes: new Map([
    ['bezuege', pay],
    ['stellen', posts],
  ]),
  furtherToday: euro(furtherToday),
  furtherPooled: euro(furtherPooled),
});

const MODEL: ProcessModel = {
  pricedOn: calendarDate('2026-11-21'),
  members: [
    member('Altstadt', 21_000, [7200, 24], ['18000.00', '0.00']),
    member('Bergdorf', 9500, [3600, 10], ['9500.00', '0.00']),
    // Nine minutes instead of six for the first step.
    member('Cronthal', 4300, [1200, 3], ['200.50', '1600.00'], new Map([['erfassen', decimal('9')]])),
  ],
  processes: [
    {
      ...{ id: 'bezuege', title: 'Bezüge abrechnen', caseName: 'Abrechnungen', isPilot: true },
      effects: [{ fromCases: 10_000, lessPercent: decimal('10') }],
      steps: [
        step('erfassen', 'standardisierbar', '100', ['6', 'EG 8'], ['4', 'EG 6']),
        step('klaeren', 'qualifiziert', '25', ['20', 'EG 9b'], ['16', 'EG 9b']),
      ],
    },
    {
      ...{ id: 'stellen', title: 'Stellen besetzen', caseName: 'Verfahren', isPilot: false, effects: [] },
      steps: [
        step('ausschreiben', 'standardisierbar', '100', ['180', 'EG 8'], ['120', 'EG 8']),
        step('auswaehlen', 'qualifiziert', '100', ['300', 'EG 9b'], ['230', 'EG 9b']),
      ],
    },
  ],
  pooled: {
    fixedCost: euro('12000.01'),
    splitKey: 'einwohner',
    setUpCost: euro('20000.00'),
    setUpYears: 3,
    minimumStaff: {
      standardisierbar: { fte: decimal('0.6'), payGrade: 'EG 6' },
      qualifiziert: { fte: decimal('0.75'), payGrade: 'EG 9b' },
    },
    deputyFrom: decimal('0.9'),
  },
};

const text = centsToString;

describe('process costs of three members, two processes, four steps: by hand', () => {
  const costs = computeProcessCosts(MODEL, RATES);
  const of = (index: number) => costs.members[index];

  /**
   * Today, minutes × rate:
   *            Altstadt                  Bergdorf                  Cronthal
   * erfassen   7200×6=43,200  27,648.00  3600×6=21,600  13,824.00  1200×9=10,800  6,912.00
   * klaeren    1800×20=36,000 27,375.00   900×20=18,000 13,687.50   300×20=6,000  4,562.50
   * ausschr.     24×180=4,320  2,764.80    10×180=1,800  1,152.00     3×180=540     345.60
   * auswaehlen   24×300=7,200  5,475.00    10×300=3,000  2,281.25     3×300=900     684.375
   * sum                       63,262.80                 30,944.75                12,504.475 -> .48
   */
  it('costs today: staff rounded once, and what is told beside', () => {
    expect(costs.members.map(({ today }) => today && [text(today.staff), text(today.total)])).toEqual([
      ['63262.80', '81262.80'],
      ['30944.75', '40444.75'],
      ['12504.48', '12704.98'],
    ]);
  });

  /**
   * Together: 12,000 pay slips reach the threshold of 10,000, so 90 % of the minutes are left.
   * erfassen   4×0.9=3.6 min × 0.575 = 2.07 a case:     14,904.00   7,452.00   2,484.00
   * klaeren    16×0.9×25 %=3.6 min × 73,000÷96,000:     19,710.00   9,855.00   3,285.00
   * ausschr.   120 min × 0.64 = 76.80 a case:            1,843.20     768.00     230.40
   * auswaehlen 230 min × 73,000÷96,000 = 174.8958333:    4,197.50   1,748.9583   524.6875
   * sum                                                 40,654.70  19,823.96   6,524.09
   */
  it('costs together what the own cases cause', () => {
    expect(costs.members.map(({ pooled }) => pooled && text(pooled.staff))).toEqual([
      '40654.70',
      '19823.96',
      '6524.09',
    ]);
  });

  /**
   * Service centre: 12,000×3.6 + 37×120 = 47,640 min ÷ 96,000 = 0.49625 posts; least 0.6, idle 0.10375 × 55,200 = 5,727.00.
   * Competence centre: 12,000×3.6 + 37×230 = 51,710 min = 0.5386458… posts; least 0.75, idle × 73,000 = 15,428.854 -> .85.
   */
  it('keeps a least staff ready and says what is idle', () => {
    expect(costs.centres).toEqual([
      { kind: 'standardisierbar', posts: ratio(47_640n, 96_000n), minimum: ratio(3n, 5n), idle: 572_700n },
      { kind: 'qualifiziert', posts: ratio(51_710n, 96_000n), minimum: ratio(3n, 4n), idle: 1_542_885n },
    ]);
  });

  /**
   * By inhabitants 21,000 : 9,500 : 4,300 = 210 : 95 : 43 of 348, largest remainders:
   * fixed    1,200,001 ct: 724,138.53  327,586.48  148,275.99 -> 7,241.39  3,275.86  1,482.76
   * set-up 20,000.00 ÷ 3 = 666,667 ct: 402,299.05  181,992.43  82,375.52 -> 4,022.99  1,819.92  823.76
   * idle     2,115,585 ct: 1,276,646.12  577,530.39  261,408.49 -> 12,766.46  5,775.30  2,614.09
   */
  it('splits what no case causes to the cent', () => {
    expect(
      costs.members.map(({ pooled }) => pooled && [pooled.fixed, pooled.setUp, pooled.idle].map(text)),
    ).toEqual([
      ['7241.39', '4022.99', '12766.46'],
      ['3275.86', '1819.92', '5775.30'],
      ['1482.76', '823.76', '2614.09'],
    ]);
  });

  /**
   * Altstadt 81,262.80 − (40,654.70 + 7,241.39 + 4,022.99 + 12,766.46) = 81,262.80 − 64,685.54 = 16,577.26
   * Bergdorf 40,444.75 − (19,823.96 + 3,275.86 + 1,819.92 + 5,775.30) = 40,444.75 − 30,695.04 = 9,749.71
   * Cronthal 12,704.98 − (6,524.09 + 1,482.76 + 823.76 + 2,614.09 + 1,600.00) = 12,704.98 − 13,044.70 = −339.72
   */
  it('saves in sum, and names the member that pays more', () => {
    expect(rows(costs)).toEqual([
      ['Altstadt', '81262.80', '64685.54', '16577.26', '20.4'],
      ['Bergdorf', '40444.75', '30695.04', '9749.71', '24.1'],
      ['Cronthal', '12704.98', '13044.70', '-339.72', '-2.7'],
    ]);
    expect(costs.total).toEqual({
      today: euro('134412.53'),
      pooled: euro('108425.28'),
      saving: euro('25987.25'),
      percent: '19.3',
    });
    expect(costs.losers).toEqual(['Cronthal']);
  });

  it('fills 0.945, 0.4625 and 0.19 posts today: below 0.9 nobody deputises', () => {
    expect(costs.members.map(({ staffing }) => staffing)).toEqual([
      { posts: ratio(90_720n, 96_000n), hasDeputy: true },
      { posts: ratio(44_400n, 96_000n), hasDeputy: false },
      { posts: ratio(18_240n, 96_000n), hasDeputy: false },
    ]);
    expect(of(0)?.missing).toEqual([]);
  });

  /** (saving + own part of the fixed cost) × 348 ÷ weight; for all: 25,987.25 + 12,000.01. */
  it('breaks even at an exact fixed cost', () => {
    expect(breakEvens(costs)).toEqual({
      total: { kind: 'limit', cents: ratio(3_798_726n) },
      members: [
        {
          memberKey: 'Altstadt',
          name: 'Altstadt',
          at: { kind: 'limit', cents: ratio(2_381_865n * 348n, 210n) },
        },
        {
          memberKey: 'Bergdorf',
          name: 'Bergdorf',
          at: { kind: 'limit', cents: ratio(1_302_557n * 348n, 95n) },
        },
        {
          memberKey: 'Cronthal',
          name: 'Cronthal',
          at: { kind: 'limit', cents: ratio(114_304n * 348n, 43n) },
        },
      ],
      everyone: { kind: 'limit', cents: ratio(114_304n * 348n, 43n) },
    });
    // 9,250.64 € in whole cents, against 12,000.01 € as planned
    expect(ratioToFixed(ratio(114_304n * 348n, 43n), 2)).toBe('925064.93');
  });

  /**
   * A fifth fewer cases: 9,600 pay slips miss the threshold.
   * today    (63,262.80, 30,944.75, 12,504.475) × 0.8 + 27,700.50 = 113,070.12
   * staff    44,500.70 × 0.8, 21,746.9583 × 0.8, 7,165.0875 × 0.8 = 35,600.56 + 17,397.57 + 5,732.07
   * idle     (0.6 − 0.437) × 55,200 = 8,997.60; (0.75 − 0.4709166…) × 73,000 = 20,373.08
   * together 58,730.20 + 1,600.00 + 12,000.01 + 6,666.67 + 29,370.68 = 108,367.56
   */
  it('loses the volume effect with a fifth fewer cases', () => {
    const fewer = computeProcessCosts(MODEL, RATES, { ...AS_ENTERED, volume: ratio(4n, 5n) });
    expect(fewer.total).toMatchObject({
      today: euro('113070.12'),
      pooled: euro('108367.56'),
      saving: euro('4702.56'),
    });
  });

  /** 20 % fewer minutes today: 113,070.12 − 108,425.28 = 4,644.84, that is 21,342.41 less; Cronthal turns at +10 %. */
  it('depends most on the minutes of today', () => {
    const { strongest, sentence, results } = sensitivityOf(MODEL, RATES, costs);
    expect(results).toHaveLength(20);
    expect(strongest).toBe('minutesToday');
    expect(sentence).toBe(
      'Am meisten hängt das Ergebnis an der Annahme „Minuten heute“: 20 % weniger verschlechtern das Ergebnis aller um 21.342,41\u00a0€; innerhalb von ±20 % wendet sich bei 1 Kommune das Vorzeichen.',
    );
    const more = results.find(({ assumption, change }) => assumption === 'minutesToday' && change === 10);
    // 12,504.475 × 1.1 = 13,754.92 + 200.50 − 13,044.70
    expect(more?.members[2]).toMatchObject({ saving: euro('910.72'), turns: true });
  });
});
