import type { WhatIfField } from '../domain/what-if-values.ts';

const LABELS: Readonly<Record<string, string>> = {
  tabelle: 'Tabelle',
  schluessel: 'Schlüssel',
  stichtag: 'Einwohner am',
  kosten: 'Gesamtkosten',
  mitglied: 'Beteiligte',
  sockel: 'Grundbetrag',
  minimum: 'Mindestbetrag',
  deckel: 'Höchstbetrag',
  'kreis-einwohner': 'Einwohner des Kreises',
};

/** The label of a field of the calculator; a member's own figure goes by the member's name. */
export const fieldLabel = (field: WhatIfField, names: ReadonlyMap<string, string>): string =>
  LABELS[field] ?? names.get(field.slice(2)) ?? field;
