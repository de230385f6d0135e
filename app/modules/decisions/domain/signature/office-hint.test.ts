import { expect, it } from 'vitest';
import { officeHint } from './office-hint.ts';

it('gives an example of the constitution that the member has', () => {
  expect(officeHint('stadt', 'weiteres-mitglied')).toContain('„Erster Stadtrat“');
  expect(officeHint('gemeinde', 'weiteres-mitglied')).toContain('„Erster Beigeordneter“');
  expect(officeHint('landkreis', 'weiteres-mitglied')).toContain('„Erster Kreisbeigeordneter“');
  expect(officeHint('landkreis', 'leitung')).toBe(
    'Als Amt zum Beispiel „Landrätin“, bei Vertretung leer lassen. Bitte keinen Namen.',
  );
  expect(officeHint('verband', 'weiteres-mitglied')).toBe(
    'Als Amt, was die Satzung nennt. Bitte keinen Namen.',
  );
});
