import { expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { actsOf, handedIn, moveSection, newSectionLife } from './move-section.ts';

const today = calendarDate('2026-11-21');
const at = new Date('2026-11-21T09:00:00Z');
const now = { at, today, closed: null };
const sent = newSectionLife(calendarDate('2026-11-20'), new Date('2026-11-10T09:00:00Z'));
const open = { ...sent, id: 's', dueOn: null };

it('keeps what is not its own, and notes what the head office did', () => {
  expect(moveSection(open, 'erinnern', now)).toEqual({ ok: true, value: { ...open, remindedOn: today } });
  expect(moveSection(open, 'zurueckziehen', { ...now, closed: 'zu' })).toEqual({
    ok: true,
    value: { ...open, state: 'zurueckgezogen', withdrawnAt: at },
  });
  expect(handedIn(open, at)).toEqual({ ...open, state: 'abgegeben', handedInAt: at });
});

it('opens a section again when it is sent again, without a deadline that has passed', () => {
  const late = handedIn({ ...sent, id: 's' }, at);
  expect(moveSection(late, 'erneut-senden', now)).toEqual({
    ok: true,
    value: { ...late, state: 'offen', dueOn: null, sentCount: 2, sentAt: at, handedInAt: null },
  });
});

it('says why not: over, reminded today, closed, or in no state for it', () => {
  expect(moveSection(sent, 'erinnern', now)).toMatchObject({ error: expect.stringContaining('20.11.2026') });
  expect(moveSection({ ...open, remindedOn: today }, 'erinnern', now)).toMatchObject({
    error: expect.stringContaining('Morgen'),
  });
  expect(moveSection(open, 'erneut-senden', { ...now, closed: 'zu' })).toEqual({ ok: false, error: 'zu' });
  expect(moveSection(handedIn(open, at), 'zurueckziehen', now)).toMatchObject({ ok: false });
});

it('offers what can be done', () => {
  expect(actsOf('offen')).toEqual(['erinnern', 'erneut-senden', 'zurueckziehen']);
  expect(actsOf('abgegeben')).toEqual(['erneut-senden']);
  expect(actsOf('zurueckgezogen')).toEqual(['erneut-senden']);
});
