import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { refuseUnreadable } from './check-item.ts';
import type { ExchangeContent } from './exchange-item.ts';

const report = (text: string, chapters = 1): ExchangeContent => ({
  kind: 'bericht',
  chapters: Array.from({ length: chapters }, () => ({ title: 'Anlass', text })),
  figures: [],
});
const ITEM = { title: 'Titel', field: 'Archiv', content: report('Warum'), leftOut: [], origin: null };
const origin = {
  alliance: 'Kreis Muster',
  office: 'Geschäftsstelle',
  contact: '',
  releasedOn: calendarDate('2026-11-21'),
};
const figure = { label: 'Fälle', value: '1', unit: '', member: null, isReleased: false };

describe('what is kept for exchange', () => {
  it.each([
    ['a report', {}],
    ['a long chapter', { content: report('x'.repeat(60_000)) }],
    ['a released one', { origin }],
  ])('is %s', (_, changes) => {
    expect(refuseUnreadable({ ...ITEM, ...changes })).toEqual([]);
  });

  it.each([
    ['a chapter too long', { content: report('x'.repeat(60_001)) }, 'höchstens 60000 Zeichen'],
    ['too many chapters', { content: report('x', 61) }, 'höchstens 60 Einträgen'],
    ['a control character', { content: report('a\vb') }, 'content.chapters[1].text'],
    ['a title too long', { title: 'x'.repeat(201) }, 'höchstens 200 Zeichen'],
    ['a control character in the contact', { origin: { ...origin, contact: 'a\u0007' } }, 'origin.contact'],
  ])('is not %s', (_, changes, expected) => {
    const [refusal] = refuseUnreadable({ ...ITEM, ...changes });
    expect(refusal).toMatchObject({ field: 'source' });
    expect(refusal?.message).toContain(expected);
    expect(refusal?.message).toContain('Kürzen Sie diese Stelle');
  });

  it('names the text of a finding, which is typed here', () => {
    const content = {
      kind: 'erkenntnis' as const,
      text: 'a',
      figures: Array.from({ length: 501 }, () => figure),
    };
    expect(refuseUnreadable({ ...ITEM, content })).toMatchObject([{ field: 'text' }]);
  });
});
