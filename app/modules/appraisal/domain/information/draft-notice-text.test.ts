import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { draftNoticeText, type NoticeFacts } from './draft-notice-text.ts';
import { OCCASION_KEYS } from './staff-notice.ts';

const FACTS: NoticeFacts = {
  project: 'Archivwesen',
  description: 'Geprüft wird ein gemeinsames Archiv.',
  occasion: 'start',
  onDay: calendarDate('2026-11-21'),
  memberNames: ['Raunheim', 'Trebur'],
  plannedEnd: calendarDate('2027-06-30'),
  verdict: null,
  office: 'IKZ-Geschäftsstelle',
  isSample: false,
};

describe('the text to start from', () => {
  it('says who, what, since when, and what comes next', () => {
    expect(draftNoticeText(FACTS).split('\n\n')).toEqual([
      'Raunheim und Trebur arbeiten im Projekt „Archivwesen“ zusammen. Geprüft wird ein gemeinsames Archiv.',
      'Am 21.11.2026 beginnt die Prüfung: Wie wird die Aufgabe heute erledigt, und was würde eine gemeinsame Erledigung verändern?',
      'Entschieden ist damit noch nichts. An Ihrem Arbeitsplatz ändert sich durch die Prüfung nichts.',
      'Das Projekt soll bis zum 30.06.2027 abgeschlossen sein. Über den nächsten Schritt informieren wir Sie wieder.',
      expect.stringContaining('IKZ-Geschäftsstelle'),
    ]);
  });

  it('counts many members instead of naming them, and leaves out what is not known', () => {
    const memberNames = ['A', 'B', 'C', 'D', 'E', 'F'];
    const text = draftNoticeText({ ...FACTS, memberNames, plannedEnd: null, description: '' });
    expect(text).toContain('6 Verwaltungen, darunter Ihre, arbeiten im Projekt „Archivwesen“ zusammen.');
    expect(text).not.toContain('abgeschlossen sein');
    expect(text).not.toMatch(/ {2}|\n{3}/);
  });

  it.each(OCCASION_KEYS)('is marked as made up where the project is (%s)', (occasion) => {
    expect(draftNoticeText({ ...FACTS, occasion, isSample: true })).toMatch(/^Beispieldaten/);
  });

  it('takes up the recommendation where there is one', () => {
    expect(draftNoticeText({ ...FACTS, occasion: 'empfehlung', verdict: 'teilweise' })).toContain(
      'ihre Empfehlung vorgelegt. Ihr Ergebnis: Gemeinsame Aufgabenwahrnehmung wird teilweise empfohlen.',
    );
    expect(draftNoticeText({ ...FACTS, occasion: 'empfehlung' })).toContain('Empfehlung vorgelegt.\n');
  });

  it('does not say that anybody was told already', () => {
    const text = draftNoticeText(FACTS);
    expect(text).toContain('erhalten dieselbe Information, soweit es sie gibt.');
    expect(text).not.toContain('haben dieselbe');
  });
});
