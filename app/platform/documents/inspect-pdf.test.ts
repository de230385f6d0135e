import { deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { inspectPdf } from './inspect-pdf.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

async function samplePdf(pages = 2): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage();
  return document.save();
}

/** A PDF whose cross-reference stream unpacks to `megabytes` of zeros. */
function bomb(megabytes: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(megabytes * 1024 * 1024), { level: 9 });
  const head = `%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 100000000 /First 10 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  const tail = '\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n';
  return Buffer.concat([text(head), packed, text(tail)]);
}

describe('inspectPdf', () => {
  it('counts the pages of a PDF and sees no signature where there is none', async () => {
    expect(await inspectPdf(await samplePdf())).toEqual({
      kind: 'pdf',
      pages: 2,
      hasElectronicSignature: false,
    });
  });

  it('sees that a PDF carries an electronic signature', async () => {
    const signed = Buffer.concat([
      await samplePdf(1),
      text('\n9 0 obj\n<< /Type /Sig /ByteRange [0 9 99 9] >>\nendobj\n%%EOF\n'),
    ]);
    expect(await inspectPdf(signed)).toMatchObject({ kind: 'pdf', hasElectronicSignature: true });
  });

  it.each([
    ['an empty file', new Uint8Array()],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ['a web page', text('<html>%PDF-1.7</html>')],
    ['a text that calls itself PDF', text('%PDF-1.7 und sonst nichts')],
    ['a PDF that breaks off', text('%PDF-1.7\n1 0 obj\n<< /Type /Catalog')],
  ])('refuses %s', async (_, bytes) => {
    expect(await inspectPdf(bytes)).toEqual({ kind: 'broken' });
  });

  it('gives up a file that unpacks without end, within its limits', async () => {
    const file = bomb(400);
    expect(file.length).toBeLessThan(1024 * 1024);
    const start = performance.now();
    expect(await inspectPdf(file, { milliseconds: 5_000, megabytes: 200 })).toEqual({ kind: 'too-costly' });
    expect(performance.now() - start).toBeLessThan(6_000);
  }, 30_000);

  it('gives up a file that takes too long, and looks at the next ones', async () => {
    const files = [bomb(50), bomb(50), bomb(50)];
    const answers = await Promise.all(
      files.map((file) => inspectPdf(file, { milliseconds: 30, megabytes: 600 })),
    );
    expect(answers).toEqual(files.map(() => ({ kind: 'too-costly' })));
    expect(await inspectPdf(await samplePdf(1))).toMatchObject({ kind: 'pdf' });
  }, 30_000);
});
