import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { waitingItem } from '../../test-support/waiting-items.ts';
import { escalations } from './escalations.ts';

const NAMES: Readonly<Record<string, string>> = { '06433010': 'Raunheim', '06433014': 'Trebur' };
const nameOf = (key: string) => NAMES[key] ?? key;
const trebur = waitingItem({ memberKey: '06433014', task: 'Antworten für Trebur' });
const on = (day: string, items = [waitingItem(), trebur]) => escalations(items, nameOf, calendarDate(day), 3);

describe('what the coordinator must see', () => {
  it('is a thing three days after it was due, once, with the names of those it waits for', () => {
    expect(on('2026-11-29')).toEqual([]);
    expect(on('2026-11-30')).toEqual([
      {
        kind: 'eskalation',
        title: 'Vergabezentrum',
        task: 'Seit dem 27.11.2026 offen bei Raunheim und Trebur',
        path: '/dokumente/1',
        memberKey: null,
        dueOn: '2026-11-27',
        waitsSince: '2026-11-30',
        amount: null,
        isSample: false,
      },
    ]);
  });

  it("leads to the page of the thing, not to one member's part of it", () => {
    const parts = [waitingItem(), trebur].map((part) => ({
      ...part,
      path: `/vorgaenge/1/${part.memberKey}?schritt=4`,
    }));
    expect(on('2026-11-30', parts)).toMatchObject([
      { path: '/vorgaenge/1', task: 'Seit dem 27.11.2026 offen bei Raunheim und Trebur' },
    ]);
  });

  it('leads to the page that shows it for all members, where there is one', () => {
    const sheets = [waitingItem(), trebur].map((sheet) => ({
      ...sheet,
      path: `/runden/2026/antwort/${sheet.memberKey}`,
      overviewPath: '/runden/2026/rueckmeldungen',
    }));
    expect(on('2026-11-30', sheets)).toMatchObject([
      { path: '/runden/2026/rueckmeldungen', task: 'Seit dem 27.11.2026 offen bei Raunheim und Trebur' },
    ]);
  });

  it('keeps things apart by page and day', () => {
    const items = [
      waitingItem(),
      waitingItem({ path: '/dokumente/2' }),
      waitingItem({ dueOn: calendarDate('2026-11-20') }),
    ];
    expect(on('2026-12-01', items)).toHaveLength(3);
  });

  it('is nothing that has no day, and nothing of the alliance itself', () => {
    expect(on('2026-12-31', [waitingItem({ dueOn: null }), waitingItem({ memberKey: null })])).toEqual([]);
  });
});
