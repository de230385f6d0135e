import { expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { checkTalk, type TalkForm } from './check-talk.ts';

const TODAY = calendarDate('2026-11-21');
const FORM: TalkForm = {
  heldOn: '20.11.2026',
  office: ' Hauptamt ',
  summary: 'Archiv zuerst.',
  nextStep: '',
};

it('takes a note with day, office and text', () => {
  expect(checkTalk(FORM, TODAY)).toEqual({
    ok: true,
    value: { heldOn: '2026-11-20', office: 'Hauptamt', summary: 'Archiv zuerst.', nextStep: '' },
  });
});

it.each<[Partial<TalkForm>, string, string]>([
  [{ heldOn: '' }, 'heldOn', 'etwa 21.11.2026'],
  [{ heldOn: '31.02.2026' }, 'heldOn', 'etwa 21.11.2026'],
  [{ heldOn: '2026-11-22' }, 'heldOn', 'in der Zukunft'],
  [{ office: ' ' }, 'office', 'Bitte keinen Namen'],
  [{ summary: '\n' }, 'summary', 'was besprochen wurde'],
  [{ nextStep: 'x'.repeat(4001) }, 'nextStep', 'höchstens 4000'],
])('refuses %o', (wrong, field, sentence) => {
  const checked = checkTalk({ ...FORM, ...wrong }, TODAY);
  if (checked.ok) throw new Error('taken');
  expect(checked.error).toEqual([{ field, message: expect.stringContaining(sentence) }]);
});

it('names every wrong field at once', () => {
  const checked = checkTalk({ heldOn: '', office: '', summary: '', nextStep: '' }, TODAY);
  expect(checked.ok ? [] : checked.error.map(({ field }) => field)).toEqual(['heldOn', 'office', 'summary']);
});
