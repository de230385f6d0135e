import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { jointOption, optionDraft } from '../../test-support/option-samples.ts';
import { checkOption } from './check-option.ts';
import type { OptionDraft } from './option-draft.ts';

const TODAY = calendarDate('2026-11-21');
const refused = (changes: Partial<OptionDraft>): string[] => {
  const checked = checkOption(optionDraft(changes), TODAY);
  return checked.ok
    ? []
    : checked.error.map(({ field, row, message }) => `${field}${row === null ? '' : ` ${row}`}: ${message}`);
};

describe('an option as typed', () => {
  it('is read exactly, without empty rows and blanks', () => {
    const checked = checkOption(optionDraft(), TODAY);
    const state = { number: 1, isPreferred: false, preferredReason: '', isRemoved: false, isSample: false };
    expect(checked.ok && { ...checked.value, ...state, version: 1 }).toEqual(jointOption());
  });

  it('may leave open what is not worked out yet', () => {
    const open = {
      carrier: '',
      staff: [],
      material: '',
      onceCost: '',
      yearCost: '',
      vat: 'offen',
      setupWeeks: '',
      transfer: 'offen',
      transferPlaces: '',
      consent: 'offen',
      representation: '',
      consentOn: '',
      assessment: '',
      points: new Map([['Wirkung', '']]),
    };
    expect(refused(open)).toEqual([]);
  });

  it.each<[Partial<OptionDraft>, RegExp]>([
    [{ title: ' ' }, /^title: Geben Sie der Option einen Namen/],
    [{ title: 'x'.repeat(121) }, /^title: Kürzen Sie/],
    [{ organisation: '' }, /^organisation: Wählen Sie, wer/],
    [{ legalForm: 'verein' }, /^legalForm: Wählen Sie die Rechtsform/],
    [{ onceCost: '-5' }, /^onceCost: Kosten sind nicht negativ/],
    [{ yearCost: '1.850' }, /^yearCost: „1\.850“ ist mehrdeutig/],
    [{ yearCost: '99999999999' }, /^yearCost: Dieser Betrag ist zu hoch/],
    [{ setupWeeks: '12,5' }, /^setupWeeks: Geben Sie die Zahl der Wochen ohne Komma an/],
    [{ setupWeeks: '521' }, /^setupWeeks: .*0 bis 520/],
    [{ consentOn: '2026-02-30' }, /^consentOn: Diesen Tag gibt es nicht/],
    [{ consentOn: '2026-11-22' }, /^consentOn: Der Tag liegt in der Zukunft/],
    [{ points: new Map([['Wirkung', '6']]) }, /^points: Wählen Sie für „Wirkung“ eine Zahl von 1 bis 5/],
    [{ staff: [{ payGrade: 'EG 19', persons: '1', places: '1' }] }, /^staff 0: „EG 19“ ist keine/],
    [{ staff: [{ payGrade: 'EG 6', persons: '0', places: '1' }] }, /^staff 0: .*wie viele Personen/],
    [
      { staff: [{ payGrade: 'EG 6', persons: '1', places: '' }] },
      /^staff 0: Stellen für EG 6: Das Feld ist leer/,
    ],
    [{ staff: [{ payGrade: 'EG 6', persons: '1', places: '1,01' }] }, /^staff 0: Mehr Stellen als Personen/],
    [{ staff: [{ payGrade: 'EG 6', persons: '1', places: '0' }] }, /^staff 0: .*größer als 0/],
    [
      {
        staff: [
          { payGrade: 'EG 6', persons: '1', places: '1' },
          { payGrade: 'E6', persons: '1', places: '1' },
        ],
      },
      /^staff 1: EG 6 steht schon/,
    ],
  ])('%j is refused with the remedy', (changes, words) => {
    expect(refused(changes)).toEqual([expect.stringMatching(words)]);
  });

  it.each<[string, Partial<OptionDraft>, RegExp]>([
    [
      'a form of law that does not fit who does it',
      { organisation: 'dritte', legalForm: 'zweckverband' },
      /^legalForm: .*Möglich: „Vertrag mit Dritten“/,
    ],
    [
      'places without a transfer',
      { transfer: 'keine', consent: 'nicht-noetig', consentOn: '' },
      /^transferPlaces: /,
    ],
    ['a transfer of nobody', { transferPlaces: '0' }, /^transferPlaces: Personal wechselt, aber 0/],
    [
      'a transfer of which the representation need not know (HPVG)',
      { consent: 'nicht-noetig', consentOn: '' },
      /^consent: Personal wechselt: Die Personalvertretung ist zu beteiligen/,
    ],
    ['consent without its day', { consentOn: '' }, /^consentOn: Nennen Sie den Tag/],
    ['a day without an answer', { consent: 'offen' }, /^consentOn: Ein Tag passt nur/],
    [
      'staff of an Arbeitsgemeinschaft, which employs nobody (§§ 3, 4 KGG)',
      { organisation: 'kompetenzzentrum', legalForm: 'arbeitsgemeinschaft' },
      /^transfer: Eine Arbeitsgemeinschaft beschäftigt selbst niemanden/,
    ],
  ])('contradicts itself: %s', (_, changes, words) => {
    expect(refused(changes)).toEqual([expect.stringMatching(words)]);
  });

  it('names everything at once', () => {
    const wrong = { title: '', yearCost: 'viel', staff: [{ payGrade: 'x', persons: '', places: '' }] };
    expect(refused(wrong)).toHaveLength(3);
  });
});
