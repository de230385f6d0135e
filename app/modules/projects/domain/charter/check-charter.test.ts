import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { cents } from '../../../../foundation/cents.ts';
import {
  CHARTER_FACTS,
  charterMember,
  fullCharter,
  payingCharter,
} from '../../test-support/charter-samples.ts';
import { type Charter, EMPTY_CHARTER } from './charter.ts';
import { charterForm } from './charter-form.ts';
import { charterGaps, charterHints, completeSections } from './check-charter.ts';
import { refuseCharterFields } from './refuse-charter-fields.ts';

const gapsOf = (charter: Charter, hasGroup = true) =>
  charterGaps(charter, { ...CHARTER_FACTS, hasGroup }).map(({ section, reason }) => `${section}: ${reason}`);
const day = calendarDate;
const TODAY = day('2026-11-21');

describe('a charter is complete', () => {
  it('with seven sections, with and without costs', () => {
    expect(gapsOf(fullCharter())).toEqual([]);
    expect(gapsOf(payingCharter())).toEqual([]);
    expect(completeSections([])).toBe(7);
    expect(completeSections(charterGaps(EMPTY_CHARTER, CHARTER_FACTS))).toBe(0);
  });

  it.each<[string, Partial<Charter>, string]>([
    [
      'strategic goals',
      { strategicGoals: ' ' },
      'ziele: Schreiben Sie auf, was die Kommunen auf lange Sicht',
    ],
    ['operative goals', { operativeGoals: '' }, 'ziele: Schreiben Sie auf, was das Projekt selbst'],
    ['results', { results: '' }, 'ergebnisse: Nennen Sie die Ergebnisse'],
    ['a beginning', { startsOn: null }, 'zeit: Nennen Sie den Tag, an dem das Projekt beginnt.'],
    ['an end', { endsOn: null }, 'zeit: Nennen Sie den letzten Tag des Projekts.'],
    [
      'no end before the beginning',
      { endsOn: day('2026-12-31') },
      'zeit: Das Ende (31.12.2026) liegt vor dem Beginn',
    ],
    ['a word about costs', { costKind: 'offen' }, 'kosten: Entscheiden Sie, ob'],
    [
      'a lead',
      { members: [charterMember('a', { roles: ['PG'] }), charterMember('b')] },
      'leitung: Wählen Sie',
    ],
    [
      'a second member',
      { members: [charterMember('a', { roles: ['PL', 'PG'] })] },
      'gruppe: Wählen Sie mindestens zwei',
    ],
    ['information', { information: '' }, 'information: Schreiben Sie auf'],
  ])('not without %s', (_, change, reason) => {
    expect(gapsOf(fullCharter(change))).toEqual([expect.stringContaining(reason)]);
  });

  it('with a project group only where the kind of project has one', () => {
    const alone = fullCharter({ members: [charterMember('a', { roles: ['PL'] }), charterMember('b')] });
    expect(gapsOf(alone)).toEqual([expect.stringContaining('Projektgruppe')]);
    expect(gapsOf(alone, false)).toEqual([]);
  });

  it('with amounts of all members that make up the total', () => {
    const [first = charterMember('a')] = payingCharter().members;
    expect(gapsOf(payingCharter({ costTotal: null }))).toEqual([
      expect.stringContaining('was alle Kommunen zusammen'),
    ]);
    expect(gapsOf(payingCharter({ members: [first, charterMember('trebur')] }))).toEqual([
      'kosten: Es fehlt der Betrag von trebur. Tragen Sie 0 ein, wenn eine Kommune nichts zahlt.',
    ]);
    expect(gapsOf(payingCharter({ costTotal: cents(300_001n) }))).toEqual([
      expect.stringMatching(/ergeben 3\.000,00\s€, insgesamt sind 3\.000,01\s€/),
    ]);
  });

  it('counts each section once, however much it lacks', () => {
    const flag = fc.boolean();
    fc.assert(
      fc.property(fc.tuple(flag, flag, flag, flag), ([goals, results, costs, information]) => {
        const charter = fullCharter({
          ...(goals && { strategicGoals: '', operativeGoals: '' }),
          ...(results && { results: '' }),
          ...(costs && { costKind: 'offen' as const }),
          ...(information && { information: '' }),
        });
        const lacking = [goals, results, costs, information].filter(Boolean).length;
        expect(completeSections(charterGaps(charter, CHARTER_FACTS))).toBe(7 - lacking);
      }),
    );
  });
});

describe('the form of a charter', () => {
  it('follows the amount', () => {
    expect(charterForm(payingCharter())).toBe('schrift');
    expect(charterForm(payingCharter({ costKind: 'keine' }))).toBe('text');
    const free = payingCharter().members.map((member) => ({ ...member, amount: cents(0n) }));
    expect(charterForm(payingCharter({ members: free }))).toBe('text');
  });
});

describe('a draft', () => {
  const roster = [
    { key: 'raunheim', name: 'Raunheim' },
    { key: 'trebur', name: 'Trebur' },
    { key: 'nauheim', name: 'Nauheim' },
  ];
  const nobody = { leads: [], group: [], core: [] };

  it('may be empty, but a lead must be one of those it is meant for', () => {
    expect(refuseCharterFields(EMPTY_CHARTER, nobody, roster, TODAY)).toEqual([]);
    const refused = refuseCharterFields(
      fullCharter(),
      { ...nobody, leads: ['raunheim', 'nauheim'] },
      roster,
      TODAY,
    );
    expect(refused.map(({ field }) => field)).toEqual(['leads']);
    expect(refused[0]?.reason).toContain('Nauheim ist für das Projekt nicht vorgesehen.');
  });

  it('does not end before it begins, and pays nothing below zero', () => {
    const wrong = fullCharter({
      endsOn: day('2026-12-31'),
      costTotal: cents(-1n),
      members: [charterMember('trebur', { amount: cents(-1n) })],
    });
    expect(refuseCharterFields(wrong, nobody, roster, TODAY).map(({ field }) => field)).toEqual([
      'endsOn',
      'costTotal',
      'amount',
    ]);
  });

  it('lies within the years that people plan for', () => {
    const far = fullCharter({ startsOn: day('2027-01-01'), endsOn: day('9999-12-31') });
    expect(refuseCharterFields(far, nobody, roster, TODAY)).toMatchObject([
      { field: 'endsOn', reason: expect.stringContaining('Prüfen Sie das Jahr') },
    ]);
  });

  it('is told of more than a year without a reason, and of a beginning that is over', () => {
    const today = day('2026-11-21');
    expect(charterHints(fullCharter({ endsOn: day('2028-01-01') }), today)).toEqual([]);
    const long = { endsOn: day('2028-01-02') };
    expect(charterHints(fullCharter(long), today)).toEqual([
      expect.stringContaining('länger als das übliche Jahr'),
    ]);
    expect(charterHints(fullCharter({ ...long, timeNote: 'Ausschreibung' }), today)).toEqual([]);
    const past = { startsOn: day('2026-11-20'), endsOn: day('2027-11-20') };
    expect(charterHints(fullCharter(past), today)).toEqual(['Der Beginn (20.11.2026) liegt schon zurück.']);
  });
});
