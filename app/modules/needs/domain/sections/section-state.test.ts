import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { refuseSectionLink } from './link-refusal.ts';
import { planSection, type TypedSection } from './plan-section.ts';
import {
  planSectionStep,
  SECTION_STATES,
  type SectionStep,
  whyNotRemind,
  whySectionOver,
} from './section-state.ts';

const today = calendarDate('2026-11-21');

it.each<[SectionStep, readonly string[]]>([
  ['schreiben', ['offen', '–', '–']],
  ['abgeben', ['abgegeben', '–', '–']],
  ['erinnern', ['offen', '–', '–']],
  ['erneut-senden', ['offen', 'offen', 'offen']],
  ['zurueckziehen', ['zurueckgezogen', '–', '–']],
])('%s leads from open, handed in, withdrawn to %s', (step, expected) => {
  const reached = SECTION_STATES.map((state) => planSectionStep(state, step));
  expect(reached.map((one) => (one.ok ? one.value : '–'))).toEqual(expected);
});

it('ends after its last day, and is reminded once a day', () => {
  expect(whySectionOver(today, today)).toBeNull();
  expect(whySectionOver(null, today)).toBeNull();
  expect(whySectionOver(calendarDate('2026-11-20'), today)).toContain('20.11.2026');
  expect(whyNotRemind({ state: 'offen', remindedOn: null }, today)).toBeNull();
  expect(whyNotRemind({ state: 'offen', remindedOn: today }, today)).toContain('Morgen');
  expect(whyNotRemind({ state: 'abgegeben', remindedOn: null }, today)).toContain('abgegeben');
});

it('says of every dead link what to do, and lets a handed-in section be read', () => {
  expect(refuseSectionLink('unknown', undefined)).toContain('vollständig aus der E-Mail');
  expect(refuseSectionLink('revoked', 'offen')).toContain('letzten E-Mail');
  expect(refuseSectionLink('open', 'zurueckgezogen')).toContain('nichts mehr zu tun');
  for (const link of ['open', 'used', 'expired'] as const)
    expect(refuseSectionLink(link, 'abgegeben')).toBeNull();
});

describe('a section to send', () => {
  const ground = { askedTaskIds: new Set(['a', 'b']), roundDueOn: calendarDate('2026-11-30'), today };
  const typed: TypedSection = {
    office: ' Bauamt ',
    address: 'bauamt@stadt.example',
    dueOn: '2026-11-25',
    note: '',
    taskIds: ['a', 'a'],
  };

  it('is tidied, each task once', () => {
    expect(planSection(typed, ground)).toEqual({
      ok: true,
      value: {
        office: 'Bauamt',
        address: 'bauamt@stadt.example',
        dueOn: '2026-11-25',
        note: '',
        taskIds: ['a'],
      },
    });
    expect(planSection({ ...typed, dueOn: '' }, ground)).toMatchObject({ ok: true, value: { dueOn: null } });
  });

  it.each<[string, Partial<TypedSection>, string]>([
    ['no office', { office: ' ' }, 'office'],
    ['an office that would break the subject', { office: 'Bau\r\nBcc: x' }, 'office'],
    ['two addresses', { address: 'a@b.example, c@d.example' }, 'address'],
    ['a name with an address', { address: 'Amt <a@b.example>' }, 'address'],
    ['a note that is too long', { note: 'x'.repeat(501) }, 'note'],
    ['a day that is over', { dueOn: '2026-11-20' }, 'dueOn'],
    ['a day after the round', { dueOn: '2026-12-01' }, 'dueOn'],
    ['a day that does not exist', { dueOn: '2026-11-31' }, 'dueOn'],
    ['no task', { taskIds: [] }, 'taskIds'],
    ['a task that is not asked', { taskIds: ['z'] }, 'taskIds'],
  ])('is refused with %s', (_, change, field) => {
    const planned = planSection({ ...typed, ...change }, ground);
    expect(planned.ok ? [] : planned.error.map((refusal) => refusal.field)).toEqual([field]);
  });
});
