import { millionths } from '../../../app/foundation/decimal.ts';
import type { Question, SampleSheet, SampleSurvey } from '../../../app/modules/surveys/domain/index.ts';

const whole = (value: number) => millionths(BigInt(value) * 1_000_000n);
const asked = { help: '', required: true, condition: null } as const;
const figure = { kind: 'zahl', places: 0, range: null, measure: 'einwohner', countsCases: false } as const;

const QUESTIONS: readonly Question[] = [
  {
    ...asked,
    ...{ key: 'beschluss', block: 'organisation', kind: 'auswahl', several: false },
    label: 'Liegt ein Beschluss zur Hitzevorsorge vor?',
    choices: [
      { value: 'ja', label: 'ja' },
      { value: 'beantragt', label: 'beantragt' },
      { value: 'nein', label: 'nein' },
    ],
  },
  {
    ...asked,
    ...{ key: 'zustaendig', block: 'organisation', kind: 'text' },
    label: 'Welche Organisationseinheit ist zuständig?',
  },
  {
    ...asked,
    ...figure,
    ...{ key: 'massnahmen', block: 'leistungen', unit: 'Maßnahmen' },
    label: 'Wie viele Maßnahmen gegen Hitze gibt es schon?',
    range: { per: 'absolut', min: null, max: whole(100) },
  },
  {
    ...asked,
    ...figure,
    ...{ key: 'einrichtungen', block: 'kennzahlen', unit: 'Einrichtungen' },
    label: 'Wie viele Einrichtungen für besonders gefährdete Menschen gibt es am Ort?',
  },
  {
    ...asked,
    ...figure,
    ...{ key: 'trinkwasser', block: 'kennzahlen', unit: 'Entnahmestellen' },
    label: 'Wie viele öffentliche Trinkwasserstellen gibt es?',
  },
  {
    ...asked,
    ...{ key: 'ausgaben', block: 'ressourcen', kind: 'betrag', measure: 'einwohner' },
    label: 'Was wurde im Jahr für Hitzevorsorge ausgegeben?',
    range: { per: 'einwohner', min: null, max: whole(20_000) },
  },
  {
    ...asked,
    ...{ key: 'wunsch', block: 'bedarfe', kind: 'auswahl', several: true },
    label: 'Was soll gemeinsam erarbeitet werden?',
    choices: [
      { value: 'plan', label: 'ein Muster für den Plan' },
      { value: 'massnahmen', label: 'eine Sammlung von Maßnahmen' },
      { value: 'warnung', label: 'eine Warnkette' },
      { value: 'nichts', label: 'nichts davon' },
    ],
  },
];

type Row = readonly [
  key: string,
  resolution: 'ja' | 'beantragt' | 'nein',
  measures: number,
  places: number,
  water: number,
  spent: string,
];

/** **Made up** entirely: no town hall answered this. */
const ROWS: readonly Row[] = [
  ['06433001', 'nein', 3, 4, 1, '1.200,00'],
  ['06433002', 'nein', 2, 5, 1, '900,00'],
  ['06433003', 'beantragt', 5, 8, 2, '3.400,00'],
  ['06433004', 'nein', 4, 6, 2, '2.100,00'],
  ['06433005', 'ja', 9, 9, 3, '8.600,00'],
  ['06433006', 'ja', 12, 14, 5, '14.200,00'],
  ['06433008', 'ja', 14, 17, 6, '21.500,00'],
  ['06433009', 'nein', 3, 5, 1, '1.100,00'],
  ['06433010', 'beantragt', 6, 7, 3, '5.800,00'],
  ['06433011', 'nein', 5, 10, 2, '4.000,00'],
  ['06433012', 'ja', 21, 38, 11, '64.000,00'],
  ['06433013', 'nein', 2, 3, 1, '700,00'],
  ['06433014', 'nein', 4, 6, 1, '1.900,00'],
  ['06433', 'ja', 10, 40, 4, '38.000,00'],
];

const CLOSED_DAYS_AGO = 707;

const sheetOf = ([key, resolution, measures, places, water, spent]: Row, index: number): SampleSheet => ({
  memberKey: key,
  source: 'bogen',
  releasedDaysAgo: CLOSED_DAYS_AGO + 1 + (index % 9),
  answers: {
    beschluss: resolution,
    zustaendig: index % 2 === 0 ? 'Ordnungsamt' : 'Umwelt und Klima',
    massnahmen: String(measures),
    einrichtungen: String(places),
    trinkwasser: String(water),
    ausgaben: spent,
    wunsch: resolution === 'ja' ? ['warnung', 'massnahmen'] : ['plan', 'massnahmen', 'warnung'],
  },
});

/** The stock-taking of the heat project, which is over: released for all. */
export const HEAT_SURVEY: SampleSurvey = {
  questionnaire: {
    title: 'Bestandsaufnahme Hitzevorsorge',
    description: 'Was es zur Vorsorge gegen Hitze schon gibt und was gemeinsam leichter ginge.',
    content: { questions: QUESTIONS, checks: [] },
  },
  title: 'Bestandsaufnahme Hitzevorsorge',
  introduction: 'Bitte nennen Sie, was es bei Ihnen schon gibt, auch wenn es klein ist.',
  project: 'hitze',
  // Asked in November 2024: the last year that was over.
  referenceYear: 2023,
  scope: 'alle',
  openedDaysAgo: 735,
  dueDaysAgo: 710,
  closedDaysAgo: CLOSED_DAYS_AGO,
  releasedDaysAgo: CLOSED_DAYS_AGO - 3,
  sheets: ROWS.map(sheetOf),
};
