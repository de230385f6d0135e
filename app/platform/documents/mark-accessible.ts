import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';

/** Declares the property `pdfuaid:part`, which PDF/A allows only with a description of its schema (ISO 19005-3, 6.6.2.3). */
const SCHEMA =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '<pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>';
const MARK =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>';

/**
 * Marks a PDF/A-3a of the typesetter as PDF/UA-1 too (ISO 14289-1, 5 and 7.1: identification in the XMP, title shown
 * in the window). Typst writes one standard per file; the tags are the same for both. Equal input gives equal bytes.
 */
export async function markAccessible(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { catalog, context } = document;
  const place = catalog.get(PDFName.of('Metadata'));
  const metadata = context.lookup(place);
  if (!(place instanceof PDFRef && metadata instanceof PDFRawStream)) throw new Error('the PDF has no XMP');
  const xmp = Buffer.from(decodePDFRawStream(metadata).decode()).toString('utf8');
  const marked = xmp
    .replace('<pdfaExtension:schemas><rdf:Bag>', (opening) => `${opening}${SCHEMA}`)
    .replace('</rdf:RDF>', (closing) => `${MARK}${closing}`);
  if (!marked.includes(SCHEMA) || !marked.includes(MARK))
    throw new Error('the XMP of the PDF has another form');
  const stream = context.stream(Buffer.from(marked, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  context.assign(place, stream);
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}
