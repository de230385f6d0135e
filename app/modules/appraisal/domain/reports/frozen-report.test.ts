import { describe, expect, it } from 'vitest';
import { cents } from '../../../../foundation/cents.ts';
import { sampleChapter, sampleReportData } from '../../test-support/report-samples.ts';
import { draftChapter } from './draft-chapter.ts';
import { freezeContent, frozenCents, yearCostOf } from './frozen-report.ts';
import { listed, reportBody } from './report-body.ts';
import { chaptersOf } from './report-kind.ts';
import { reportPaper } from './report-paper.ts';

const data = sampleReportData();
const chapters = chaptersOf('schlussbericht')
  .toReversed()
  .map((key) => sampleChapter(key, { ...draftChapter(key, data, 'schlussbericht'), act: 'freigabe' }));
const content = freezeContent(
  { kind: 'schlussbericht', number: 2, slug: 'archiv', isSample: true, chapters },
  data,
);
const SHA = 'ab'.repeat(32);

describe('a frozen report', () => {
  it('holds chapters in their order and each member with its figures as plain JSON', () => {
    expect(content.chapters.map(({ key }) => key)).toEqual(chaptersOf('schlussbericht'));
    expect(content.figures[1]).toEqual({
      memberKey: 'b',
      name: 'Berkach',
      today: '50.00',
      pooled: '60.00',
      saving: '-10.00',
      note: '100 Fälle',
    });
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
  });

  it('answers what a member would pay, and nothing where it is not known', () => {
    expect(yearCostOf(content, 'b')).toBe(cents(6_000n));
    expect(yearCostOf(content, 'c')).toBeNull();
    expect(yearCostOf(content, 'elsewhere')).toBeNull();
    expect(() => frozenCents('viel')).toThrow('a frozen report holds the amount viel');
  });

  it('is a paper that says number, check sum and that it is made up', () => {
    const paper = reportPaper(content, SHA);
    expect(paper).toMatchObject({
      title: 'Schlussbericht „Archivwesen“',
      asOf: 'Nummer 2, Stand: 21.11.2026',
      isSample: true,
    });
    expect(JSON.stringify(paper.blocks[0])).toContain('abababab abababab');
    const tops = paper.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    );
    expect(tops).toHaveLength(13);
    expect(tops[4]).toBe('5 Vorteilhaftigkeit');
    expect(reportPaper(content, null).asOf).toBe('Entwurf, Stand: 21.11.2026');
  });

  it('goes round with its question, what answers mean, its check sum, and its tables as lists', () => {
    const body = reportBody(content, { sha256: SHA, introduction: ' Sehr geehrte Damen und Herren. ' });
    expect(body.split('\n\n').slice(0, 2)).toEqual([
      '# Soll umgesetzt werden, was der Bericht empfiehlt?',
      'Sehr geehrte Damen und Herren.',
    ]);
    expect(body).toContain(`Prüfsumme (SHA-256): ${SHA}`);
    expect(body).toContain('- Nimmt nicht teil: Ihre Kommune setzt nicht um. Nennen Sie den Grund.');
    expect(body).toContain(
      '- Berkach; Heute: 50,00\u00a0€; Gemeinsam: 60,00\u00a0€; Ersparnis: −10,00\u00a0€',
    );
  });

  it('leaves out empty cells where a table becomes a list', () => {
    const columns = [{ header: 'Kommune' }, { header: 'Heute' }, { header: 'Notiz' }];
    const rows = [['Astheim', '', 'fehlt']];
    expect(listed({ kind: 'table', caption: 'Kosten', columns, rows })).toBe(
      'Kosten:\n\n- Astheim; Notiz: fehlt',
    );
  });
});
