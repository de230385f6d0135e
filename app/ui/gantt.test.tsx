import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { calendarDate as day } from '../foundation/calendar-date.ts';
import { GanttLegend, GanttTable } from './gantt.tsx';
import { actualText, deviationText, type GanttRow, spanText } from './gantt-model.ts';

const TODAY = day('2026-11-21');
const span = (from: string, to: string) => ({ from: day(from), to: day(to) });

/** Stages 3, 6 and 7 of the picture, and a milestone. */
const ROWS: readonly GanttRow[] = [
  {
    id: '3',
    number: '3',
    title: 'Ist-Analyse',
    gate: 'done',
    plan: span('2026-03-30', '2026-06-12'),
    actual: span('2026-04-02', '2026-06-26'),
    deviationDays: 14,
  },
  {
    id: '6',
    number: '6',
    title: 'Zwischenbericht',
    isCurrent: true,
    gate: 'open',
    plan: span('2026-09-28', '2026-12-11'),
    actual: { from: day('2026-10-05'), to: null },
    deviationDays: null,
  },
  {
    id: '7',
    number: '7',
    title: 'Soll-Konzeption',
    plan: span('2027-01-04', '2027-04-30'),
    actual: null,
    expected: span('2027-01-18', '2027-05-14'),
    deviationDays: null,
  },
  {
    id: '7.1',
    number: '7.1',
    title: 'Beschluss',
    depth: 1,
    isMilestone: true,
    plan: span('2027-03-01', '2027-03-01'),
    actual: null,
    deviationDays: null,
  },
];
const markup = renderToStaticMarkup(
  <GanttTable caption="Zeitplan" firstColumn="Stufe" rows={ROWS} today={TODAY} />,
);
const words = markup
  .replace(/<[^>]+>/g, ' ')
  .replace(/\s+/g, ' ')
  .trim();

describe('a deviation in words', () => {
  it('has a sign and the right number, and nothing where it is as planned', () => {
    expect([14, 1, -3, 0, null].map(deviationText)).toEqual(['+14 Tage', '+1 Tag', '−3 Tage', '', '']);
  });
});

describe('the days of a row', () => {
  it('say what happened, what runs and what has not begun', () => {
    expect(ROWS.map(actualText)).toEqual([
      '02.04.2026 – 26.06.2026',
      '05.10.2026 – läuft',
      'noch nicht begonnen',
      'noch nicht erreicht',
    ]);
    expect(spanText(span('2027-03-01', '2027-03-01'))).toBe('01.03.2027');
  });
});

describe('GanttTable', () => {
  it('says in columns all that the bars show', () => {
    expect(words).toContain('3 Ist-Analyse 30.03.2026 – 12.06.2026 02.04.2026 – 26.06.2026 +14 Tage');
    expect(words).toContain('6 Zwischenbericht 28.09.2026 – 11.12.2026 05.10.2026 – läuft');
    expect(words).toContain('jetzt erwartet 18.01.2027 – 14.05.2027');
    expect(markup.match(/<svg class="gw-gantt__lane" aria-hidden="true"/g)).toHaveLength(4);
  });

  it('draws lengths as attributes', () => {
    // the scale has 546 days, 2026-01-01 to 2027-06-30; 88 of them pass before 30.03., 75 are planned: 88/546, 75/546
    expect(markup).toContain('x="16.12%" width="13.74%"');
    expect(markup).not.toContain('style=');
  });

  it('hatches what runs, fills what is decided and marks today in every row', () => {
    expect(markup.match(/fill="url\(#gw-gantt-running\)"/g)).toHaveLength(1);
    expect(markup.match(/gw-gantt__diamond gw-gantt__diamond--done/g)).toHaveLength(1);
    expect(markup.match(/<path/g)).toHaveLength(3);
    expect(markup.match(/class="gw-gantt__today"/g)).toHaveLength(5);
    expect(words).toContain('Heute 21.11.');
  });

  it('stays a table of words where no day is known', () => {
    const bare: GanttRow = {
      ...ROWS[2],
      id: 'x',
      number: '1',
      title: 'A',
      plan: null,
      expected: null,
      actual: null,
      deviationDays: null,
    };
    const text = renderToStaticMarkup(
      <GanttTable caption="Zeitplan" firstColumn="Stufe" rows={[bare]} today={TODAY} />,
    );
    expect(text).toContain('ohne Plan');
    expect(text).not.toContain('gw-gantt__lane');
  });
});

describe('GanttLegend', () => {
  it('explains the marks that are used, and no others', () => {
    const text = renderToStaticMarkup(<GanttLegend rows={ROWS.slice(0, 1)} />);
    expect(text).toContain('tatsächlich');
    expect(text).not.toContain('jetzt erwartet');
  });
});
