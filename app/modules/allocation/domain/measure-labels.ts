import { EQUAL } from './allocation-types.ts';

/** How a measure is called in a sentence. */
export interface MeasureLabel {
  readonly one: string;
  readonly many: string;
  /** After "von": 32 von 1.817 Stunden. */
  readonly ofMany: string;
}

const LABELS: Readonly<Record<string, MeasureLabel>> = {
  hours: { one: 'Stunde', many: 'Stunden', ofMany: 'Stunden' },
  population: { one: 'Einwohner', many: 'Einwohner', ofMany: 'Einwohnern' },
  fte: { one: 'VZÄ', many: 'VZÄ', ofMany: 'VZÄ' },
  services: { one: 'Leistung', many: 'Leistungen', ofMany: 'Leistungen' },
  cases: { one: 'Fall', many: 'Fälle', ofMany: 'Fällen' },
  [EQUAL]: { one: 'gleicher Anteil', many: 'gleiche Anteile', ofMany: 'gleichen Anteilen' },
};

/** The German words of a known measure; any other is called by its own name. */
export const labelOf = (measure: string): MeasureLabel =>
  (Object.hasOwn(LABELS, measure) ? LABELS[measure] : undefined) ?? {
    one: measure,
    many: measure,
    ofMany: measure,
  };
