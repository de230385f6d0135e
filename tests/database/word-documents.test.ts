import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderDocx } from '../../app/platform/documents/render-docx.ts';
import { COMMANDS, COUNCIL_PAPER, NASTY_PAPER } from '../support/sample-paper.ts';

afterEach(() => vi.useRealTimers());

async function partsOf(paper: typeof COUNCIL_PAPER): Promise<Record<string, string>> {
  const entries = Object.entries(unzipSync(await renderDocx(paper)));
  return Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Text of a part, one line a paragraph. */
const textOf = (xml = ''): string =>
  xml
    .replace(/<w:br\/>|<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const parts = await partsOf(COUNCIL_PAPER);
const body = parts['word/document.xml'] ?? '';
const named = (name: RegExp): string =>
  Object.entries(parts)
    .filter(([part]) => name.test(part))
    .map(([, xml]) => xml)
    .join('\n');

describe('a Word document', () => {
  it('holds the words of the paper in their order', () => {
    const lines = textOf(body)
      .split('\n')
      .filter((line) => line !== '');
    expect(lines.slice(0, 12)).toEqual([
      'Beschlussvorlage',
      'Beitritt zur gemeinsamen Vergabestelle',
      'Gremium',
      'Stadtverordnetenversammlung',
      'Vorberatung',
      'Magistrat',
      'Haupt- und Finanzausschuss',
      'Beschlussvorschlag',
      'Die Stadt tritt bei.',
      'Der Magistrat unterzeichnet.',
      'Begründung',
      'Nach der Satzung der Stadt und der Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung ist sie zuständig.',
    ]);
    expect(lines.slice(-5)).toEqual([
      'Stadt Raunheim, vertreten durch den Magistrat',
      'Ort, Datum',
      'Bürgermeisterin oder Bürgermeister',
      'Ort, Datum',
      'Weiteres Mitglied des Magistrats',
    ]);
  });

  it('has real headings, lists and one table header that repeats', () => {
    for (const style of ['Title', 'Heading1', 'Heading2', 'Caption'])
      expect(body.split(`<w:pStyle w:val="${style}"/>`)).toHaveLength(2);
    expect(body.match(/<w:numPr>/g)).toHaveLength(3);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it('is German, numbers its pages and says in every header that it is a sample', () => {
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="de-DE"/>');
    expect(named(/footer\d/)).toMatch(/Seite [\s\S]*PAGE[\s\S]* von [\s\S]*NUMPAGES/);
    expect(named(/footer\d/).split('Stand: 21.11.2026')).toHaveLength(3);
    expect(named(/header\d/).split('Beispieldaten: ')).toHaveLength(3);
  });

  it('of real data says nothing of samples', async () => {
    const real = await partsOf({ ...COUNCIL_PAPER, isSample: false });
    expect(Object.values(real).join('')).not.toContain('Beispieldaten');
  });

  it('is the same file for the same paper, whatever the clock says', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T08:00:00Z') });
    const first = await renderDocx(COUNCIL_PAPER);
    vi.setSystemTime(new Date('2027-03-01T12:30:00Z'));
    expect(Buffer.compare(first, await renderDocx(COUNCIL_PAPER))).toBe(0);
    expect(parts['docProps/core.xml']).toMatch(/created[^>]*>2026-11-21T00:00:00Z</);
  });

  it('holds words from outside as they are, without what XML forbids', async () => {
    const xml = (await partsOf(NASTY_PAPER))['word/document.xml'] ?? '';
    expect(textOf(xml).split(COMMANDS).length).toBeGreaterThan(8);
    expect(textOf(xml).includes('👩‍👩‍👧‍👦 שלום 漢字 dlrow  □ \ue000 Ẅ ﬆ')).toBe(true);
    expect(/(?!\n)\p{Cc}|[\ufffe\uffff]|\p{Cs}/u.test(xml)).toBe(false);
  });
});
