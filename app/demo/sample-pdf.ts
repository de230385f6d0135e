/** A page that stands for a scan and says that it is made up. */
export async function samplePdf(title: string, made: Date): Promise<Uint8Array> {
  // Loaded with the first sheet: it would make every start slower by a sixth of a second.
  const { PDFDocument, StandardFonts } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(`Beispieldaten: ${title}`);
  document.setLanguage('de');
  document.setCreationDate(made);
  document.setModificationDate(made);
  const page = document.addPage([595, 842]);
  const font = await document.embedFont(StandardFonts.Helvetica);
  page.drawText('Beispieldaten', { x: 60, y: 760, size: 22, font });
  page.drawText(title, { x: 60, y: 724, size: 14, font });
  page.drawText('Dieses Blatt steht für ein Dokument und ist erfunden.', { x: 60, y: 696, size: 11, font });
  return document.save();
}
