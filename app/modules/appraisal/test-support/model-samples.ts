import { calendarDate } from '../../../foundation/calendar-date.ts';
import { cents, NO_CENTS, parseCents } from '../../../foundation/cents.ts';
import { type Millionths, parseDecimal } from '../../../foundation/decimal.ts';
import { must } from '../../../foundation/result.ts';
import type { PayGradeRate } from '../../surveys/domain/index.ts';
import type {
  CostProcess,
  MemberFacts,
  PooledCost,
  ProcessModel,
  ProcessStep,
} from '../domain/advantage/process-model.ts';

export const decimal = (text: string): Millionths => must(parseDecimal(text));
export const euro = (text: string) => must(parseCents(text));

/** A rate in force since 2026, working 96,000 minutes a year. */
const sampleRate = (payGrade: string, year: string): PayGradeRate => ({
  id: `rate-${payGrade}`,
  payGrade,
  validFrom: calendarDate('2026-01-01'),
  validTo: null,
  yearCents: euro(year),
  yearMinutes: 96_000,
  source: 'Test',
  isSample: true,
});

/** 0.64 € and 0.75 € a minute. */
export const RATES: readonly PayGradeRate[] = [
  sampleRate('EG 8', '61440.00'),
  sampleRate('EG 9b', '72000.00'),
];

export const sampleStep = (changes: Partial<ProcessStep> = {}): ProcessStep => ({
  id: 'schritt',
  title: 'Erfassen',
  kind: 'standardisierbar',
  sharePercent: decimal('100'),
  minutesToday: decimal('10'),
  minutesPooled: decimal('6'),
  gradeToday: 'EG 8',
  gradePooled: 'EG 8',
  ...changes,
});

export const sampleProcess = (changes: Partial<CostProcess> = {}): CostProcess => ({
  id: 'prozess',
  title: 'Abrechnen',
  caseName: 'Fälle',
  isPilot: false,
  steps: [sampleStep()],
  effects: [],
  ...changes,
});

export const sampleFacts = (
  name: string,
  cases: number | null,
  changes: Partial<MemberFacts> = {},
): MemberFacts => ({
  memberKey: name,
  name,
  inhabitants: 1000,
  isTold: true,
  volumes: new Map(cases === null ? [] : [['prozess', cases]]),
  minutes: new Map(),
  furtherToday: NO_CENTS,
  furtherPooled: NO_CENTS,
  ...changes,
});

export const samplePooled = (changes: Partial<PooledCost> = {}): PooledCost => ({
  fixedCost: cents(0n),
  splitKey: 'gleich',
  setUpCost: NO_CENTS,
  setUpYears: 1,
  minimumStaff: { standardisierbar: null, qualifiziert: null },
  deputyFrom: decimal('1'),
  ...changes,
});

/** Two members with 600 and 300 cases, ten minutes each today and six together. */
export const sampleModel = (changes: Partial<ProcessModel> = {}): ProcessModel => ({
  members: [sampleFacts('Aue', 600), sampleFacts('Berg', 300)],
  processes: [sampleProcess()],
  pooled: samplePooled(),
  pricedOn: calendarDate('2026-11-21'),
  ...changes,
});
