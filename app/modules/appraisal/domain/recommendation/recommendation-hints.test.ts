import { describe, expect, it } from 'vitest';
import { cents } from '../../../../foundation/cents.ts';
import type { MemberAdvantage } from '../advantage/advantage-result.ts';
import type { Recommendation } from './recommendation.ts';
import { namesMember, recommendationHints } from './recommendation-hints.ts';

const member = (memberKey: string, name: string, saving: bigint | null): MemberAdvantage => ({
  memberKey,
  name,
  today: null,
  pooled: null,
  saving: saving === null ? null : cents(saving),
  note: '',
});
const ADVANTAGE = {
  members: [member('1', 'Raunheim', 500_00n), member('2', 'Trebur', -120_00n), member('3', 'Nauheim', null)],
};
const RECOMMENDED: Recommendation = {
  verdict: 'empfohlen',
  reason: 'Die Vertretung ist gesichert.',
  scope: '',
  minorityView: '',
  memberKeys: ['1', '2'],
};
const hints = (changes: Partial<Recommendation>, advantage: typeof ADVANTAGE | null = ADVANTAGE) =>
  recommendationHints({ ...RECOMMENDED, ...changes }, { advantage, preferredOption: 'Option 1: Kreis' });

describe('what a recommendation should say besides', () => {
  it('names whoever pays more though it is recommended for him, and is silent once the reason does', () => {
    expect(hints({})).toEqual([
      'Trebur zahlt mehr als heute, und die Begründung nennt das nicht. Schreiben Sie, warum es trotzdem empfohlen wird.',
    ]);
    expect(hints({ reason: 'Trebur zahlt 120 € mehr und gewinnt eine Vertretung.' })).toEqual([]);
    expect(hints({ reason: 'Der Vorteil Treburs ist die Vertretung.' })).toEqual([]);
    expect(hints({ memberKeys: ['1'] })).toEqual([]);
  });

  it('names missing results, a missing check, and a missing option', () => {
    expect(hints({ memberKeys: ['1', '3'] })).toEqual([
      'Für 1 Kommune fehlt ein Ergebnis der Vorteilhaftigkeit.',
    ]);
    expect(hints({}, null)).toEqual([
      expect.stringMatching(/^Die Vorteilhaftigkeit ist noch nicht gerechnet/),
    ]);
    expect(recommendationHints(RECOMMENDED, { advantage: null, preferredOption: null })).toEqual([
      expect.stringMatching(/^Noch ist keine Option bevorzugt/),
      expect.stringMatching(/^Die Vorteilhaftigkeit/),
    ]);
  });

  it('says nothing where it is not recommended', () => {
    expect(hints({ verdict: 'nicht-empfohlen', memberKeys: [] })).toEqual([]);
  });

  it('takes a name for a word of its own', () => {
    expect(namesMember('in der Treburer Straße', 'Trebur')).toBe(false);
    expect(namesMember('Mehrkosten für trebur.', 'Trebur')).toBe(true);
    expect(namesMember('Stadt Groß-Gerau', 'Groß-Gerau')).toBe(true);
  });
});
