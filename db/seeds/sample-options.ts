import type { SampleOptions } from '../../app/modules/appraisal/domain/index.ts';

type SampleOption = SampleOptions['options'][number];

/** **Made up** entirely: options with their figures, the recommendation, and the programmes that were looked at. */
export const sampleOptions = (slug: string): readonly SampleOptions[] =>
  slug === 'gross-gerau' ? [PERSONALSERVICE] : [];

const OPEN = {
  vatNote: '',
  transferPlaces: '',
  transferNote: '',
  representation: '',
  consentDaysAgo: null,
} as const;

const COUNTY: SampleOption = {
  ...OPEN,
  title: 'Personalservice beim Kreis',
  organisation: 'kreis',
  legalForm: 'mandatierung',
  carrier: 'Kreis Groß-Gerau',
  staff: [
    { payGrade: 'EG 9b', persons: '5', places: '4,5' },
    { payGrade: 'EG 6', persons: '3', places: '2,25' },
    { payGrade: 'EG 11', persons: '1', places: '1' },
  ],
  material: 'Fachverfahren für die Entgeltabrechnung, sieben Arbeitsplätze im Kreishaus',
  onceCost: '85.000,00',
  yearCost: '612.000,00',
  vat: 'nicht-steuerbar',
  vatNote:
    'Aufgabe bleibt bei den Kommunen, Kosten werden nur erstattet (§ 2b UStG, mit dem Steuerberater klären).',
  setupWeeks: '30',
  transfer: 'personalgestellung',
  transferPlaces: '6',
  transferNote: 'Gespräche mit den Beschäftigten, dann Gestellungsverträge je Kommune.',
  consent: 'beteiligt',
  representation: 'Personalräte der abgebenden Kommunen und des Kreises',
  consentDaysAgo: 4,
  assessment:
    'Dafür: vorhandene Abteilung, kurze Wege, Vertretung gesichert. Dagegen: weitere Wege für Kommunen im Süden des Kreises.',
  marks: ['4', '4', '4', '4', '5'],
};

const TOWN: SampleOption = {
  ...OPEN,
  title: 'Eine Kommune rechnet für alle ab',
  organisation: 'kommune',
  legalForm: 'delegation',
  carrier: 'Stadt Mörfelden-Walldorf',
  staff: [
    { payGrade: 'EG 9b', persons: '6', places: '5' },
    { payGrade: 'EG 6', persons: '3', places: '2,5' },
  ],
  material: 'Fachverfahren, Anmietung von Räumen',
  onceCost: '140.000,00',
  yearCost: '648.000,00',
  vat: 'steuerbar',
  vatNote: 'Die Zuständigkeit geht über; ob Wettbewerb verzerrt wird, ist offen. Kosten ohne Steuer.',
  setupWeeks: '44',
  transfer: 'personalgestellung',
  transferPlaces: '7',
  consent: 'beteiligt',
  representation: 'Personalräte der abgebenden Kommunen',
  consentDaysAgo: 4,
  assessment: 'Dafür: ein Ansprechpartner aus dem Kreis der Kommunen. Dagegen: Genehmigung, Räume fehlen.',
  marks: ['3', '4', '3', '3', '4'],
};

const INSTITUTION: SampleOption = {
  ...OPEN,
  title: 'Gemeinsame Anstalt für innere Dienste',
  organisation: 'neue-einheit',
  legalForm: 'anstalt',
  carrier: 'neue gemeinsame Anstalt',
  staff: [
    { payGrade: 'EG 9b', persons: '5', places: '4,5' },
    { payGrade: 'EG 6', persons: '3', places: '2,25' },
    { payGrade: 'EG 13', persons: '1', places: '1' },
  ],
  material: 'Fachverfahren, Räume, eigene Buchhaltung und Prüfung',
  onceCost: '260.000,00',
  yearCost: '',
  vat: 'offen',
  setupWeeks: '78',
  transfer: 'offen',
  consent: 'offen',
  assessment: 'Dafür: eigene Identität, später weitere Aufgaben. Dagegen: Aufwand der Gründung.',
  marks: ['5', '5', '3', '2', ''],
};

/** Stands before its interim report: three options, one preferred, recommended for all. */
const PERSONALSERVICE: SampleOptions = {
  project: 'gemeinsamer-personalservice',
  daysAgo: 19,
  options: [COUNTY, TOWN, INSTITUTION],
  preferred: {
    number: 1,
    reason:
      'Die Abteilung besteht, die Rechtsform ist nur anzuzeigen, und die Kosten im Jahr sind die niedrigsten der ausgearbeiteten Optionen.',
  },
  recommendation: {
    verdict: 'teilweise',
    reason:
      'Entgeltabrechnung und Fortbildung werden sicherer und günstiger, weil Vertretung und Fachwissen gebündelt sind. Stellenbewertung bleibt nah an der eigenen Verwaltung besser aufgehoben.',
    scope: 'Entgeltabrechnung und Fortbildung gemeinsam; Stellenbewertung bleibt bei jeder Kommune.',
    minorityView:
      'Ein Teil der Projektgruppe möchte zuerst nur die Fortbildung gemeinsam organisieren und die Abrechnung nach einem Jahr prüfen.',
  },
  funding: [
    {
      name: 'Förderung der interkommunalen Zusammenarbeit',
      authority: 'Land Hessen',
      result: 'kommt-in-betracht',
      amount: '',
      source: 'Rahmenvereinbarung vom 07.12.2021, Landesausgleichsstock',
      note: 'Beschlüsse aller Beteiligten müssen dem Antrag beiliegen.',
      checkedDaysAgo: 16,
      deadlineInDays: 40,
    },
    {
      name: 'Starke Heimat Hessen, Digitalisierung',
      authority: 'Land Hessen',
      result: 'kommt-nicht-in-betracht',
      amount: '',
      source: 'Seite des Förderprogramms, Beispiel',
      note: 'Gefördert werden neue digitale Dienste, keine laufende Abrechnung.',
      checkedDaysAgo: 16,
      deadlineInDays: null,
    },
  ],
};
