import { describe, expect, it } from 'vitest';
import { decimal, euro, sampleProcess, sampleStep } from '../../test-support/model-samples.ts';
import { checkCriterion, checkScores } from './check-criterion.ts';
import { checkFacts } from './check-member-facts.ts';
import { checkPooledCost, type PooledDraft } from './check-pooled-cost.ts';
import { checkProcess, checkStep, type ProcessDraft, type StepDraft } from './check-process.ts';

const fieldsOf = (
  result:
    | { readonly ok: true }
    | { readonly ok: false; readonly error: readonly { readonly field: string }[] },
) => (result.ok ? [] : result.error.map(({ field }) => field));
const GRADES = ['EG 8', 'EG 9b'];

describe('a process', () => {
  const DRAFT: ProcessDraft = { title: ' Bezüge ', caseName: 'Abrechnungen', isPilot: false, effects: [] };

  it('keeps its thresholds rising, whatever the order they were typed in', () => {
    const effects = [
      { fromCases: '20.000', lessPercent: '15' },
      { fromCases: '', lessPercent: '' },
      { fromCases: '5000', lessPercent: '7,5' },
    ];
    expect(checkProcess({ ...DRAFT, effects })).toEqual({
      ok: true,
      value: {
        title: 'Bezüge',
        caseName: 'Abrechnungen',
        isPilot: false,
        effects: [
          { fromCases: 5000, lessPercent: decimal('7.5') },
          { fromCases: 20_000, lessPercent: decimal('15') },
        ],
      },
    });
  });

  it.each([true, false])('is a pilot as it was ticked: %j', (isPilot) => {
    expect(checkProcess({ ...DRAFT, isPilot })).toMatchObject({ ok: true, value: { isPilot } });
  });

  it.each<[Partial<ProcessDraft>, readonly string[]]>([
    [{ title: ' ', caseName: '' }, ['title', 'caseName']],
    [{ effects: [{ fromCases: '100', lessPercent: '' }] }, ['effects']],
    [{ effects: [{ fromCases: '100', lessPercent: '95' }] }, ['effects']],
    [
      {
        effects: [
          { fromCases: '100', lessPercent: '20' },
          { fromCases: '200', lessPercent: '10' },
        ],
      },
      ['effects'],
    ],
  ])('is refused: %j', (changes, expected) => {
    expect(fieldsOf(checkProcess({ ...DRAFT, ...changes }))).toEqual(expected);
  });
});

describe('a step', () => {
  const DRAFT: StepDraft = {
    ...{ title: 'Erfassen', kind: 'qualifiziert', sharePercent: '100', minutesToday: '7,5' },
    ...{ minutesPooled: '5', gradeToday: 'EG 8', gradePooled: 'EG 9b' },
  };

  it.each<[Partial<StepDraft>, readonly string[]]>([
    [{}, []],
    [{ minutesPooled: '0' }, []],
    [{ kind: 'x', gradeToday: 'EG 99' }, ['kind', 'gradeToday']],
    [{ sharePercent: '0' }, ['sharePercent']],
    [{ sharePercent: '100,1' }, ['sharePercent']],
    [{ minutesToday: '-1' }, ['minutesToday']],
    // 450 seconds for 7.5 minutes, or hours for minutes
    [{ minutesPooled: '225' }, ['minutesPooled']],
    [{ minutesPooled: '224' }, []],
    [{ minutesPooled: '0,125' }, ['minutesPooled']],
  ])('%j: %j', (changes, expected) => {
    expect(fieldsOf(checkStep({ ...DRAFT, ...changes }, GRADES))).toEqual(expected);
  });
});

describe('what a member tells', () => {
  const processes = [sampleProcess({ steps: [sampleStep({ minutesToday: decimal('60') })] })];
  const draft = (cases: string, minutes: string, furtherToday = '0') => ({
    volumes: new Map([['prozess', cases]]),
    minutes: new Map([['schritt', minutes]]),
    ...{ furtherToday, furtherPooled: '12,50', note: '' },
  });

  it('leaves unknown what was left empty, and takes a zero for one', () => {
    expect(checkFacts(draft('', ''), processes)).toMatchObject({
      value: { volumes: new Map([['prozess', null]]), minutes: new Map([['schritt', null]]) },
    });
    expect(checkFacts(draft('0', '90'), processes)).toMatchObject({
      value: {
        volumes: new Map([['prozess', 0]]),
        minutes: new Map([['schritt', decimal('90')]]),
        furtherPooled: euro('12.50'),
      },
    });
  });

  it('asks back where minutes look like hours', () => {
    expect(fieldsOf(checkFacts(draft('10', '1'), processes))).toEqual(['minutes:schritt']);
  });

  it('names every field at once', () => {
    expect(fieldsOf(checkFacts(draft('zwölf', '-3', ''), processes))).toEqual([
      'volume:prozess',
      'minutes:schritt',
      'furtherToday',
    ]);
  });
});

describe('what is done together', () => {
  const DRAFT: PooledDraft = {
    ...{ fixedCost: '30.000,00', splitKey: 'einwohner', setUpCost: '0', setUpYears: '5' },
    ...{ serviceStaff: '2', serviceGrade: 'EG 8', competenceStaff: '', competenceGrade: '' },
    ...{ deputyFrom: '1', pricedOn: '21.11.2026' },
  };

  it('takes least staff for the centres that have one', () => {
    expect(checkPooledCost(DRAFT, GRADES)).toMatchObject({
      value: {
        minimumStaff: { standardisierbar: { fte: decimal('2'), payGrade: 'EG 8' }, qualifiziert: null },
        pricedOn: '2026-11-21',
      },
    });
  });

  it.each<[Partial<PooledDraft>, readonly string[]]>([
    [{ serviceGrade: '' }, ['serviceGrade']],
    [{ setUpYears: '0' }, ['setUpYears']],
    [{ fixedCost: '-1', splitKey: '' }, ['fixedCost', 'splitKey']],
    [{ pricedOn: '31.02.2026', competenceStaff: '0' }, ['competenceStaff', 'competenceGrade', 'pricedOn']],
  ])('is refused: %j', (changes, expected) => {
    expect(fieldsOf(checkPooledCost({ ...DRAFT, ...changes }, GRADES))).toEqual(expected);
  });
});

describe('criteria', () => {
  const DRAFT = { aspect: 'qualitaet', title: 'Know-how', question: '', evidence: '' };

  it('say why, or stay open', () => {
    expect(fieldsOf(checkCriterion({ ...DRAFT, verdict: 'neutral', statement: ' ' }))).toEqual(['statement']);
    expect(fieldsOf(checkCriterion({ ...DRAFT, verdict: 'offen', statement: '' }))).toEqual([]);
  });

  it('are scored on both sides or not at all', () => {
    const typed = (alone: string, together: string) => new Map([['k', { alone, together, evidence: '' }]]);
    expect(fieldsOf(checkScores(typed('3', ''), [{ id: 'k' }]))).toEqual(['alone:k']);
    expect(checkScores(typed('', ''), [{ id: 'k' }])).toMatchObject({
      value: [{ alone: null, together: null }],
    });
    expect(checkScores(typed('2', '5'), [{ id: 'k' }])).toMatchObject({ value: [{ alone: 2, together: 5 }] });
  });
});
