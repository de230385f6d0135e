import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import type { FrozenContent } from '../reports/frozen-report.ts';
import { reportContent } from './report-content.ts';
import { stripMemberData } from './strip-member-data.ts';

const figures = (name: string, today: string | null, pooled: string, saving: string) => ({
  memberKey: name,
  name,
  today,
  pooled,
  saving,
  note: '',
});
const table = (cell: string) => ({
  kind: 'table' as const,
  caption: 'Zahlen',
  columns: [{ header: 'Was' }, { header: 'Wert' }],
  rows: [[cell, '1']],
});
const REPORT = {
  format: 'gemeinwerk-bericht',
  formatVersion: 1,
  kind: 'zwischenbericht',
  number: 1,
  project: { slug: 'archiv', title: 'Archiv' },
  alliance: 'Kreis Muster',
  office: 'Geschäftsstelle',
  frozenOn: calendarDate('2026-11-21'),
  isSample: true,
  verdict: null,
  members: ['A-Stadt', 'B-Stadt', 'C-Stadt'].map((name) => ({ key: name, name })),
  chapters: [
    {
      key: 'anlass',
      title: 'Anlass',
      text: 'Warum.\n\n- A-Stadts Kosten steigen.\n- Eine Kommune zahlt 20,00 € mehr.\n- Zusammen kostet es 600,00 €.',
      tables: [table('A-Stadt'), table('Summe')],
    },
  ],
  figures: [
    figures('A-Stadt', '100.00', '90.00', '10.00'),
    figures('B-Stadt', '200.00', '150.50', '49.50'),
    figures('C-Stadt', '300.00', '320.00', '-20.00'),
    figures('D-Stadt', null, '1.00', '1.00'),
  ],
} as unknown as FrozenContent;

describe('a frozen report for exchange', () => {
  it('leaves tables and lines of single members behind and says so', () => {
    const { content, leftOut } = reportContent(REPORT);
    expect(content.kind === 'bericht' && content.chapters).toEqual([
      { title: 'Anlass', text: 'Warum.\n\n- Zusammen kostet es 600,00 €.\n\nZahlen\nWas | Wert\nSumme | 1' },
    ]);
    expect(leftOut).toEqual([
      '1 Tabelle zu einzelnen Kommunen ist weggelassen.',
      '2 Absätze zu einzelnen Kommunen sind weggelassen.',
    ]);
  });

  it('sums what is known of all, by hand 600.00, 560.50 and 39.50, and holds single figures back', () => {
    const { content } = stripMemberData(reportContent(REPORT).content);
    expect(content.kind === 'bericht' && content.figures.map(({ label, value }) => [label, value])).toEqual([
      ['Kosten heute, 3 Kommunen', '600,00'],
      ['Kosten gemeinsam, 3 Kommunen', '560,50'],
      ['Unterschied, 3 Kommunen', '39,50'],
    ]);
    expect(JSON.stringify(content)).not.toContain('Stadt');
  });

  it('gives no sum of two', () => {
    // 100.00 + 200.00 today: whoever knows the one has the other.
    const text =
      'Zusammen kostet die Aufgabe heute 300,00\u00a0€ im Jahr.\nDas sind 1.300,00 € je Jahr und 300,005.';
    const chapters = REPORT.chapters.map((chapter) => ({ ...chapter, text, tables: [] }));
    const two = reportContent({ ...REPORT, chapters, figures: REPORT.figures.slice(0, 2) });
    expect(stripMemberData(two.content).content).toMatchObject({
      figures: [],
      chapters: [{ text: 'Das sind 1.300,00 € je Jahr und 300,005.' }],
    });
  });
});
