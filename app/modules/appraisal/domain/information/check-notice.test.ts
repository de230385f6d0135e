import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { checkNotice, type NoticeDraft } from './check-notice.ts';

const TODAY = calendarDate('2026-11-21');
const DRAFT: NoticeDraft = {
  occasion: 'start',
  title: ' Es geht los ',
  onDay: '1.12.2026',
  body: ' Text \n',
};

describe('the text for one development', () => {
  it('is kept without the blanks around it', () => {
    expect(checkNotice(DRAFT, TODAY)).toEqual({
      ok: true,
      value: { occasion: 'start', title: 'Es geht los', onDay: '2026-12-01', body: 'Text' },
    });
  });

  it.each<[Partial<NoticeDraft>, readonly string[]]>([
    [{ occasion: 'x' }, ['occasion']],
    [{ title: ' ' }, ['title']],
    [{ title: 'x'.repeat(161) }, ['title']],
    [{ onDay: '' }, ['onDay']],
    [{ onDay: '30.02.2026' }, ['onDay']],
    [{ onDay: '2027-11-22' }, []],
    [{ onDay: '2027-11-23' }, ['onDay']],
    [{ body: '' }, ['body']],
    [{ body: 'x'.repeat(8001) }, ['body']],
    [{ occasion: '', title: '', onDay: 'x', body: '' }, ['occasion', 'title', 'onDay', 'body']],
  ])('%j: %j', (changes, expected) => {
    const checked = checkNotice({ ...DRAFT, ...changes }, TODAY);
    expect(checked.ok ? [] : checked.error.map(({ field }) => field)).toEqual(expected);
  });
});
