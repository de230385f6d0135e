import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '../../../../foundation/cents.ts';
import { SAMPLE_OPTION, sampleReportData } from '../../test-support/report-samples.ts';
import { openGaps } from './check-text.ts';
import { draftChapter } from './draft-chapter.ts';
import { CHAPTERS, chaptersOf, REPORT_KIND_LIST } from './report-kind.ts';

const FINAL = 'schlussbericht';
const draft = (key: keyof typeof CHAPTERS, changes: Parameters<typeof sampleReportData>[0] = {}) =>
  draftChapter(key, sampleReportData(changes), FINAL);

describe('a report drafted from data', () => {
  it('has its chapters in the order of the standard process; target concept and funding only at the end', () => {
    expect(chaptersOf('zwischenbericht')).toEqual([
      ...['anlass', 'beteiligte', 'vorgehen', 'gegenueberstellung', 'vorteilhaftigkeit', 'optionen'],
      ...['empfehlung', 'information', 'naechste-schritte', 'zahlen'],
    ]);
    expect(chaptersOf('schlussbericht')).toEqual(Object.keys(CHAPTERS));
  });

  it('names whoever pays more though the sum saves (practice 10)', () => {
    const { text, tables } = draft('vorteilhaftigkeit');
    expect(text).toContain(
      'Zusammen kostet die Aufgabe heute 150,00\u00a0€ im Jahr und gemeinsam 140,00\u00a0€; das sind 10,00\u00a0€ weniger.',
    );
    expect(text).toContain('Mehr als heute würde zahlen: Berkach (+10,00\u00a0€).');
    expect(text).toContain(
      'Nicht berechnet, weil Angaben fehlen, und in den Summen nicht enthalten: Crumstadt.',
    );
    expect(tables[0]?.rows).toEqual([['Ausfallsicherheit', 'spricht dafür', 'Heute vertritt niemand.']]);
    expect(tables[1]?.rows).toEqual([
      ['Astheim', '100,00\u00a0€', '80,00\u00a0€', '20,00\u00a0€'],
      ['Berkach', '50,00\u00a0€', '60,00\u00a0€', '−10,00\u00a0€'],
      ['Crumstadt', 'nicht bekannt', 'nicht bekannt', 'nicht bekannt'],
    ]);
    expect(tables[1]?.footer?.slice(1)).toEqual(['150,00\u00a0€', '140,00\u00a0€', '10,00\u00a0€']);
  });

  it('says it plainly where all of it costs more than today', () => {
    const total = { today: cents(10_000n), pooled: cents(12_000n), saving: cents(-2_000n) };
    const advantage = sampleReportData().advantage;
    expect(draft('vorteilhaftigkeit', { advantage: advantage && { ...advantage, total } }).text).toContain(
      'gemeinsam 120,00\u00a0€ statt 100,00\u00a0€ im Jahr, also mehr als heute',
    );
  });

  it('gives recommendation, reason and minority view, and whom it is meant for', () => {
    const recommendation = {
      verdict: 'teilweise' as const,
      reason: 'Nur die Beratung lohnt sich.',
      scope: 'Beratung, nicht die Lagerung',
      minorityView: 'Crumstadt möchte auch lagern.',
      memberKeys: ['a', 'b'],
    };
    expect(draft('empfehlung', { recommendation }).text).toBe(
      [
        'Gemeinsame Aufgabenwahrnehmung wird teilweise empfohlen.',
        'Umfang: Beratung, nicht die Lagerung',
        'Die Empfehlung gilt für Astheim und Berkach.',
        '## Begründung',
        'Nur die Beratung lohnt sich.',
        '## Minderheitsmeinung',
        'Crumstadt möchte auch lagern.',
      ].join('\n\n'),
    );
  });

  it('begins with title and kind, whatever gender that has, and names no alliance', () => {
    const { project } = sampleReportData();
    const { text } = draft('anlass', { project: { ...project, kind: 'Ständige Arbeitsgruppe' } });
    expect(text).toContain(
      'Im Vorhaben „Archivwesen“ (Ständige Arbeitsgruppe) prüfen die beteiligten Kommunen, ob',
    );
    expect(text).not.toContain('Kreis Musterland');
  });

  it('proposes to resolve nothing but to note where it is not recommended', () => {
    const recommendation = {
      verdict: 'nicht-empfohlen' as const,
      reason: 'Zu teuer.',
      scope: '',
      minorityView: '',
      memberKeys: [],
    };
    const { text } = draft('beschlussvorschlag', { recommendation });
    expect(text).toContain('wird zur Kenntnis genommen');
    expect(text).not.toContain('beteiligt sich');
  });

  it('takes the target from the preferred way', () => {
    expect(draft('soll-konzeption').text).toContain('- Kosten im Jahr: 180.000,00\u00a0€');
    const options = [{ ...SAMPLE_OPTION, isPreferred: false }];
    expect(openGaps(draft('soll-konzeption', { options }).text)).toEqual([
      'Soll-Konzeption: der Weg, der vorgezogen wird',
    ]);
  });

  it('tells in the final report how the interim report was decided', () => {
    const interim = { number: 2, go: 13, total: 14 };
    const text = (kind: 'zwischenbericht' | 'schlussbericht') =>
      draftChapter('vorgehen', sampleReportData({ interim }), kind).text;
    expect(text('schlussbericht')).toContain(
      'Der Zwischenbericht (Nummer 2) ging an 14 Kommunen; 13 davon haben der Fortsetzung zugestimmt.',
    );
    expect(text('zwischenbericht')).not.toContain('Nummer 2');
  });

  it('leaves a gap with a name where data are missing, never an empty chapter', () => {
    const nothing = {
      ...{ members: [], surveys: [], options: [], funding: [], information: [] },
      ...{ advantage: null, recommendation: null },
      project: { ...sampleReportData().project, description: '' },
    };
    const data = sampleReportData(nothing);
    for (const kind of REPORT_KIND_LIST) {
      const keys = chaptersOf(kind);
      const withGap = keys.filter((key) => openGaps(draftChapter(key, data, kind).text).length > 0);
      expect(withGap).toEqual(keys.filter((key) => key !== 'naechste-schritte'));
    }
    expect(openGaps(draft('empfehlung', nothing).text)).toEqual([
      'Empfehlung der Projektgruppe mit Begründung',
    ]);
  });

  it('is the same for the same data, whatever users wrote in them', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (reason, scope) => {
        const data = sampleReportData();
        const recommendation = data.recommendation && { ...data.recommendation, reason, scope };
        for (const key of chaptersOf(FINAL)) {
          const once = draftChapter(key, { ...data, recommendation }, FINAL);
          expect(draftChapter(key, { ...data, recommendation }, FINAL)).toEqual(once);
          expect(once.text.trim()).toBe(once.text);
        }
      }),
      { numRuns: 30 },
    );
  });
});
