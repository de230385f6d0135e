import { describe, expect, it } from 'vitest';
import type { Paper } from '../../app/foundation/paper.ts';
import { renderPdf } from '../../app/platform/documents/render-pdf.ts';
import { createTypesetting } from '../../app/platform/documents/typeset-paper.ts';
import { COMMANDS, COUNCIL_PAPER, NASTY_PAPER } from '../support/sample-paper.ts';
import { readTaggedPdf } from '../support/tagged-pdf.ts';

const typeset = createTypesetting();
const council = await readTaggedPdf(await renderPdf(COUNCIL_PAPER));

describe('a PDF', () => {
  it.each<[string, Paper]>([
    ['a council paper', COUNCIL_PAPER],
    ['nasty words', NASTY_PAPER],
    ['no words at all', { title: '', author: '', asOf: '', isSample: false, blocks: [] }],
  ])('of %s passes the typesetter’s own check for PDF/UA-1', (_, paper) => {
    expect(typeset(paper, 'ua-1').length).toBeGreaterThan(5_000);
  });

  it('says that it is PDF/A-3a and PDF/UA-1, once each, and declares the schema of the mark', () => {
    const marks = [
      '<pdfaid:part>3<',
      '<pdfaid:conformance>A<',
      '<pdfuaid:part>1<',
      'PDF/UA identification schema',
    ];
    for (const mark of marks) expect(council.metadata.split(mark)).toHaveLength(2);
  });

  it('is tagged, in German, and shows its title', () => {
    expect(council).toMatchObject({
      isMarked: true,
      language: '(de-DE)',
      showsTitle: true,
      title: 'Beitritt zur gemeinsamen Vergabestelle',
      createdAt: new Date('2026-11-21T00:00:00Z'),
    });
  });

  it('has the structure of its paper', () => {
    const count = (role: string): number => council.roles.filter((one) => one === role).length;
    expect(council.roles.slice(0, 2)).toEqual(['Document', 'P']);
    expect({ H1: count('H1'), H2: count('H2'), L: count('L'), LI: count('LI') }).toEqual({
      H1: 1,
      H2: 1,
      L: 3,
      LI: 2 + 2 + 1,
    });
    expect({ Table: count('Table'), Caption: count('Caption'), TH: count('TH'), TD: count('TD') }).toEqual({
      Table: 1,
      Caption: 1,
      TH: 2,
      TD: 61 * 2,
    });
  });

  it('numbers its pages, repeats title and table header, and says on each page that it is a sample', () => {
    const { pages } = council;
    expect(pages).toHaveLength(3);
    pages.forEach((text, index) => {
      expect(text).toContain(`Seite ${index + 1} von 3`);
      expect(text).toContain('Stand: 21.11.2026');
      expect(text.split('Beispieldaten:')).toHaveLength(2);
      expect(text).toContain('Beitritt zur gemeinsamen Vergabestelle');
    });
    for (const text of pages.filter((one) => one.includes('Gemeinde '))) expect(text).toContain('Kommune');
  });

  it('of real data says nothing of samples', async () => {
    const { pages } = await readTaggedPdf(await renderPdf({ ...COUNCIL_PAPER, isSample: false }));
    expect(pages.join('')).not.toContain('Beispieldaten');
  });

  it('holds its words in order and parts long German ones by hyphens', () => {
    const text = council.pages.join('');
    const words = [
      'Beschlussvorlage',
      'Gremium',
      'Haupt- und',
      'Die Stadt tritt bei.',
      'Begründung',
      'Kommune',
    ];
    const places = words.map((word) => text.indexOf(word));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(/Grundst[a-zäöü]+-[a-zäöü]*ordnung/.test(text)).toBe(true);
  });

  it('keeps name and lines of a party on one page', () => {
    const [party] = council.pages.filter((text) => text.includes('Stadt Raunheim, vertreten'));
    expect(party).toContain('Bürgermeisterin oder Bürgermeister');
    expect(party).toContain('Weiteres Mitglied des Magistrats');
  });

  it('is the same file for the same paper, in this process and in the next', async () => {
    const [first, second] = await Promise.all([renderPdf(COUNCIL_PAPER), renderPdf(COUNCIL_PAPER)]);
    expect(Buffer.compare(first, second)).toBe(0);
    const [here, fresh] = [typeset(COUNCIL_PAPER, 'a-3a'), createTypesetting()(COUNCIL_PAPER, 'a-3a')];
    expect(Buffer.compare(here, fresh)).toBe(0);
  });

  it('refuses a row that does not fit its header', async () => {
    const paper: Paper = {
      ...COUNCIL_PAPER,
      blocks: [{ kind: 'table', caption: 'Schief', columns: [{ header: 'A' }], rows: [['1', '2']] }],
    };
    await expect(renderPdf(paper)).rejects.toThrow('table "Schief": a row has 2 cells, the header 1');
  });
});

describe('words from outside', () => {
  it('are printed as they are and never run as commands', async () => {
    const { pages, title } = await readTaggedPdf(await renderPdf(NASTY_PAPER));
    expect(title).toBe(COMMANDS);
    expect(pages[0]?.split(COMMANDS).length).toBeGreaterThanOrEqual(4);
    expect(pages[0]?.includes('□ □□□□ □□ dlrow  □ □ Ẅ st')).toBe(true);
  });

  it('lose nothing when a word is longer than the line, and copy without stray signs', async () => {
    const key = '9f86d081884c7d659a2feaa0c55ad015'.repeat(20);
    const paper: Paper = { ...COUNCIL_PAPER, isSample: false, blocks: [{ kind: 'paragraph', text: key }] };
    const { pages } = await readTaggedPdf(await renderPdf(paper));
    expect(pages.join('').includes(key)).toBe(true);
  });
});
