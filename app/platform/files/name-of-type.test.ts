import { expect, it } from 'vitest';
import { nameOfType } from './name-of-type.ts';

it.each([
  ['Scan.pdf', 'application/pdf', 'Scan.pdf'],
  ['SCAN.PDF', 'application/pdf', 'SCAN.PDF'],
  ['Foto.jpeg', 'image/jpeg', 'Foto.jpeg'],
  ['Mail.html', 'text/plain', 'Mail.html.txt'],
  ['Mail.eml', 'text/plain', 'Mail.eml.txt'],
  ['Beschluss.pdf.exe', 'application/pdf', 'Beschluss.pdf.exe.pdf'],
  ['Scan', 'image/png', 'Scan.png'],
  ['Vorlage.docx', 'application/x-unknown', 'Vorlage.docx'],
])('%s of type %s is called %s', (name, type, expected) => {
  expect(nameOfType(name, type)).toBe(expected);
});
