import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { checkSending, type SendingFacts } from './check-sending.ts';
import {
  checkGroup,
  goingMembers,
  groupDescription,
  nextMeeting,
  refuseImplementation,
  successorRefusals,
} from './follow-up.ts';
import { countDirections, decisionWords } from './member-decision.ts';
import { leavingMembers, planPartialWithdrawal } from './plan-partial-withdrawal.ts';

const today = calendarDate('2026-11-21');
const later = calendarDate('2027-01-15');
const answer = (memberKey: string, state: 'zugestimmt' | 'nimmt-nicht-teil' | 'bedingt', remark = '') => ({
  memberKey,
  name: memberKey.toUpperCase(),
  state,
  remark,
});

describe('sending a frozen report', () => {
  const facts: SendingFacts = { today, number: 2, latestNumber: 2, participants: 15, sent: [] };
  const fields = (changes: Partial<SendingFacts>, dueOn: typeof today | null = later, introduction = '') =>
    checkSending({ dueOn, introduction }, { ...facts, ...changes }).map(({ field }) => field);

  it.each([
    ['goes out', {}, later, []],
    [
      'an earlier number that was withdrawn or closed is no hindrance',
      { sent: [{ number: 1, state: 'zurueckgezogen' as const }] },
      later,
      [],
    ],
    ['today is still in time', {}, today, []],
    ['once each number', { sent: [{ number: 2, state: 'zurueckgezogen' as const }] }, later, ['stand']],
    [
      'while an earlier one goes round',
      { sent: [{ number: 1, state: 'im-umlauf' as const }] },
      later,
      ['stand'],
    ],
    ['an older one', { number: 1 }, later, ['stand']],
    ['to nobody', { participants: 0 }, later, ['stand']],
    ['without a day', {}, null, ['frist']],
    ['to a day that has passed', {}, calendarDate('2026-11-20'), ['frist']],
  ])('%s', (_, changes, dueOn, expected) => {
    expect(fields(changes, dueOn)).toEqual(expected);
  });

  it('says what to do with a number that was sent: another number is frozen', () => {
    const sentences = (state: 'zurueckgezogen' | 'abgeschlossen') =>
      checkSending({ dueOn: later, introduction: '' }, { ...facts, sent: [{ number: 2, state }] }).map(
        ({ message }) => message,
      );
    expect(sentences('zurueckgezogen')).toEqual([
      'Nummer 2 wurde versandt und zurückgezogen. Schreiben Sie den Bericht noch einmal fest, und senden Sie die neue Nummer.',
    ]);
    expect(sentences('abgeschlossen')).toEqual([
      expect.stringContaining('schreiben Sie als neue Nummer fest'),
    ]);
  });

  it('keeps the letter short', () => {
    expect(fields({}, later, 'x'.repeat(4_001))).toEqual(['text']);
  });
});

describe('what answers mean', () => {
  it('is go, no go, or nothing yet', () => {
    expect(decisionWords('zwischenbericht', 'nimmt-nicht-teil')).toBe('macht nicht weiter');
    expect(decisionWords('schlussbericht', 'zugestimmt')).toBe('setzt um');
    expect(decisionWords('schlussbericht', 'bedingt')).toBe('stellt eine Bedingung');
    expect(countDirections(['zugestimmt', 'zugestimmt', 'bedingt', 'nimmt-nicht-teil', 'gefragt'])).toEqual({
      weiter: 2,
      'nicht-weiter': 1,
      offen: 2,
    });
  });
});

describe('leaving after the interim report', () => {
  const answers = [
    answer('a', 'zugestimmt'),
    answer('b', 'nimmt-nicht-teil', 'Kein Personal'),
    answer('c', 'nimmt-nicht-teil'),
    answer('d', 'nimmt-nicht-teil', 'Schon gegangen'),
  ];
  const leaving = leavingMembers(answers, ['a', 'b', 'c']);
  const plan = (from: typeof today | null, reasons: [string, string][], seen = ['b', 'c']) =>
    planPartialWithdrawal(leaving, { from, reasons: new Map(reasons), seen }, today);
  const fields = (planned: ReturnType<typeof plan>) =>
    planned.ok ? [] : planned.error.map(({ field, key }) => `${field}:${key ?? ''}`);

  it('is for those that answered so and still take part', () => {
    expect(leaving.map(({ memberKey }) => memberKey)).toEqual(['b', 'c']);
  });

  it('takes the reason of the answer, and asks for one where there is none', () => {
    expect(plan(later, [['c', ' Neu gewählt ']])).toEqual({
      ok: true,
      value: [
        { memberKey: 'b', from: later, reason: 'Kein Personal' },
        { memberKey: 'c', from: later, reason: 'Neu gewählt' },
      ],
    });
    expect(fields(plan(null, []))).toEqual(['tag:', 'grund:c']);
    expect(fields(plan(calendarDate('2026-11-20'), [['c', 'x'.repeat(1_001)]]))).toEqual(['tag:', 'grund:c']);
  });

  it('is confirmed by whoever saw the same list', () => {
    expect(fields(plan(later, [['c', 'x']], ['b']))).toEqual(['konflikt:']);
    expect(fields(planPartialWithdrawal([], { from: later, reasons: new Map(), seen: [] }, today))).toEqual([
      'stand:',
    ]);
  });
});

describe('after the final report', () => {
  it('the implementation takes those that said go', () => {
    const answers = [answer('a', 'zugestimmt'), answer('b', 'nimmt-nicht-teil'), answer('c', 'bedingt')];
    expect(goingMembers(answers).map(({ memberKey }) => memberKey)).toEqual(['a']);
  });

  it.each([
    [{}, null],
    [{ wasAsked: false }, 'noch nicht entschieden'],
    [{ open: 1 }, 'Noch haben nicht alle'],
    [{ going: 1 }, 'mindestens zwei'],
    [{ exists: true }, 'schon angelegt'],
  ])('is made when it is clear who takes part: %j', (changes, expected) => {
    const refusal = refuseImplementation({ wasAsked: true, going: 2, open: 0, exists: false, ...changes });
    expect(refusal).toEqual(expected === null ? null : expect.stringContaining(expected));
  });

  it('names the field only where it stands in the form', () => {
    const found = successorRefusals([
      { field: 'title', message: 'Zu lang.' },
      { field: 'candidates', message: 'Zu wenige.' },
    ]);
    expect(found).toEqual([
      { field: 'titel', message: 'Zu lang.' },
      { field: 'stand', message: 'Zu wenige.' },
    ]);
  });

  const draft = { title: ' Runde Archiv ', cycle: 'halbjaehrlich', coordinator: 'a', firstOn: '2027-01-15' };
  const facts = { isEnded: true, exists: false, memberKeys: ['a', 'b'], today };

  it.each([
    ['vierteljaehrlich', '2027-01-31', '2026-11-21', '2027-01-31'],
    ['vierteljaehrlich', '2027-01-31', '2027-02-01', '2027-04-30'],
    ['vierteljaehrlich', '2027-01-31', '2027-07-31', '2027-07-31'],
    ['halbjaehrlich', '2027-01-15', '2028-01-16', '2028-07-15'],
    ['jaehrlich', '2024-02-29', '2026-11-21', '2027-02-28'],
  ] as const)(
    'a group that meets %s from %s on meets next, seen from %s, on %s',
    (cycle, first, day, next) => {
      expect(nextMeeting({ cycle, firstOn: calendarDate(first) }, calendarDate(day))).toBe(next);
    },
  );

  it('a group is founded with its cycle and whoever coordinates it', () => {
    const group = {
      title: 'Runde Archiv',
      cycle: 'halbjaehrlich',
      coordinator: 'a',
      firstOn: later,
    } as const;
    expect(checkGroup(draft, facts)).toEqual({ ok: true, value: group });
    expect(groupDescription(group, 'Archivwesen', 'Astheim')).toBe(
      'Führt weiter, was das Projekt „Archivwesen“ erarbeitet hat. Die Gruppe tagt halbjährlich, zum ersten Mal am 15.01.2027; sie wird von Astheim koordiniert.',
    );
  });

  it.each([
    [{ title: ' ' }, {}, ['titel']],
    [{ cycle: 'nie' }, {}, ['zyklus']],
    [{ coordinator: 'c' }, {}, ['kommune']],
    [{ firstOn: '2026-11-20' }, {}, ['tag']],
    [{ firstOn: '31.12.' }, {}, ['tag']],
    [{ title: '', cycle: '', coordinator: '', firstOn: '' }, {}, ['titel', 'zyklus', 'kommune', 'tag']],
    [{}, { isEnded: false }, ['stand']],
    [{}, { exists: true }, ['stand']],
  ])('a group is refused: %j %j', (typed, changes, expected) => {
    const checked = checkGroup({ ...draft, ...typed }, { ...facts, ...changes });
    expect(checked.ok ? [] : checked.error.map(({ field }) => field)).toEqual(expected);
  });
});
