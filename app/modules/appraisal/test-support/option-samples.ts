import { calendarDate } from '../../../foundation/calendar-date.ts';
import { cents } from '../../../foundation/cents.ts';
import { millionths } from '../../../foundation/decimal.ts';
import type { Points } from '../../needs/domain/index.ts';
import type { JointOption } from '../domain/options/joint-option.ts';
import type { OptionDraft } from '../domain/options/option-draft.ts';

/** Two criteria, three to one. */
export const CRITERIA = [
  { label: 'Wirkung', weight: 30 },
  { label: 'Aufwand', weight: 10 },
];

/** A complete option as typed: the county pays wages for all. */
export const optionDraft = (changes: Partial<OptionDraft> = {}): OptionDraft => ({
  title: ' Zentrale Entgeltstelle ',
  organisation: 'kreis',
  legalForm: 'mandatierung',
  carrier: 'Kreis Groß-Gerau',
  staff: [
    { payGrade: 'eg 9B', persons: '2', places: '1,5' },
    { payGrade: '', persons: '', places: '' },
    { payGrade: 'EG 6', persons: '1', places: '1' },
  ],
  material: 'Fachverfahren',
  onceCost: '40.000,00',
  yearCost: '185000',
  vat: 'nicht-steuerbar',
  vatNote: '',
  setupWeeks: '26',
  transfer: 'personalgestellung',
  transferPlaces: '4',
  transferNote: '',
  consent: 'zugestimmt',
  representation: 'Personalräte der abgebenden Kommunen',
  consentOn: '2026-11-03',
  assessment: 'Wenige Schnittstellen.',
  points: new Map([
    ['Wirkung', '4'],
    ['Aufwand', '2'],
  ]),
  ...changes,
});

const POINTS: readonly (readonly [string, Points])[] = [
  ['Wirkung', 4],
  ['Aufwand', 2],
];

/** The same as it is kept. */
export const jointOption = (changes: Partial<JointOption> = {}): JointOption => ({
  number: 1,
  title: 'Zentrale Entgeltstelle',
  organisation: 'kreis',
  legalForm: 'mandatierung',
  carrier: 'Kreis Groß-Gerau',
  staff: [
    { payGrade: 'EG 9b', persons: 2, places: millionths(1_500_000n) },
    { payGrade: 'EG 6', persons: 1, places: millionths(1_000_000n) },
  ],
  material: 'Fachverfahren',
  onceCost: cents(4_000_000n),
  yearCost: cents(18_500_000n),
  vat: 'nicht-steuerbar',
  vatNote: '',
  setupWeeks: 26,
  transfer: 'personalgestellung',
  transferPlaces: 4,
  transferNote: '',
  consent: 'zugestimmt',
  representation: 'Personalräte der abgebenden Kommunen',
  consentOn: calendarDate('2026-11-03'),
  assessment: 'Wenige Schnittstellen.',
  points: new Map(POINTS),
  isPreferred: false,
  preferredReason: '',
  isRemoved: false,
  isSample: false,
  version: 1,
  ...changes,
});
