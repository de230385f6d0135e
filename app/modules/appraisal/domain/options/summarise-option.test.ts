import { describe, expect, it } from 'vitest';
import { millionths } from '../../../../foundation/decimal.ts';
import { jointOption } from '../../test-support/option-samples.ts';
import { approvalText } from './legal-form.ts';
import { readPayGrade, staffText } from './staff-need.ts';
import { movedPlacesText, staffStepsText, summariseOption } from './summarise-option.ts';

describe('an option as others read it', () => {
  it('says who, how, with whom and what the authority must hear', () => {
    expect(
      summariseOption(jointOption({ isPreferred: true, preferredReason: 'Schnell umsetzbar.' })),
    ).toEqual({
      key: '1',
      title: 'Zentrale Entgeltstelle',
      legalForm:
        'Öffentlich-rechtliche Vereinbarung, mandatierend (§ 24 Abs. 1 Satz 2 KGG). Der Aufsichtsbehörde anzuzeigen (§ 26 Abs. 2 KGG).',
      organisation: 'Einheit der Kreisverwaltung (Dienstleistungszentrum): Kreis Groß-Gerau',
      yearCost: 18_500_000n,
      staffNeed: '1,5 Stellen EG 9b (2 Personen) und 1 Stelle EG 6 (1 Person)',
      materialNeed: 'Fachverfahren',
      staffSteps:
        'Übergang: Personalgestellung (§ 4 Abs. 3 TVöD), 4 Stellen. Personalvertretung: zugestimmt am 03.11.2026 (Personalräte der abgebenden Kommunen).',
      assessment: 'Wenige Schnittstellen. Schnell umsetzbar.',
      isPreferred: true,
    });
  });

  it('hides fewer than three places that move from whoever does not lead (practice 21)', () => {
    expect(movedPlacesText(2, false)).toBe('weniger als 3 Stellen');
    expect(movedPlacesText(2, true)).toBe('2 Stellen');
    expect(movedPlacesText(3, false)).toBe('3 Stellen');
    expect(movedPlacesText(0, false)).toBe('0 Stellen');
    expect(movedPlacesText(null, false)).toBe('');
    expect(summariseOption(jointOption({ transferPlaces: 1 })).staffSteps).toContain('weniger als 3 Stellen');
  });

  it('says of nobody that he moves where nobody does', () => {
    const still = jointOption({
      transfer: 'keine',
      transferPlaces: null,
      consent: 'nicht-noetig',
      consentOn: null,
    });
    expect(staffStepsText({ ...still, representation: '' }, true)).toBe(
      'Übergang: niemand wechselt. Personalvertretung: nicht nötig.',
    );
    const asked = { ...jointOption(), consent: 'beteiligt' as const };
    expect(staffStepsText(asked, true)).toContain('beteiligt am 03.11.2026, Antwort steht aus (Personalräte');
  });

  it('knows notice, approval and neither (KGG, § 127a HGO)', () => {
    expect(approvalText('zweckverband')).toContain('Genehmigung der Aufsichtsbehörde (§ 10 KGG)');
    expect(approvalText('arbeitsgemeinschaft')).toContain('Weder Anzeige noch Genehmigung');
    expect(approvalText('gmbh')).toContain('anzuzeigen (§ 127a HGO)');
    expect(approvalText('vertrag')).toContain('ausgeschrieben');
  });
});

describe('staff by pay grade', () => {
  it.each([
    ['e9B', 'EG 9b'],
    ['Entgeltgruppe 9b', 'EG 9b'],
    ['9b', 'EG 9b'],
    ['EG 15', 'EG 15'],
    [' a 11', 'A 11'],
    ['S 8b', 'S 8b'],
    ['EG 0', undefined],
    ['EG 16', undefined],
    ['A 17', undefined],
    ['B12', undefined],
    ['neun', undefined],
  ])('%s: %s', (typed, expected) => {
    expect(readPayGrade(typed)).toBe(expected);
  });

  it('is told in words', () => {
    expect(staffText([{ payGrade: 'A 11', persons: 1, places: millionths(250_000n) }])).toBe(
      '0,25 Stellen A 11 (1 Person)',
    );
    expect(staffText([])).toBe('');
  });
});
