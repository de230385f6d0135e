import { millionths } from '../../../app/foundation/decimal.ts';
import type { Question, Questionnaire } from '../../../app/modules/surveys/domain/index.ts';
import { STANDARD_QUESTIONNAIRE } from '../../../app/modules/surveys/domain/index.ts';

const whole = (value: number) => millionths(BigInt(value) * 1_000_000n);
const asked = { help: '', required: true, condition: null } as const;
const figure = { kind: 'zahl', places: 0, range: null, measure: 'absolut', countsCases: false } as const;
const YES_NO = [
  { value: 'ja', label: 'ja' },
  { value: 'in-arbeit', label: 'in Arbeit' },
  { value: 'nein', label: 'nein' },
];

const OF_ARCHIVES: readonly Question[] = [
  {
    ...asked,
    ...{ key: 'archivsatzung', block: 'organisation', kind: 'auswahl', several: false, choices: YES_NO },
    label: 'Gibt es eine Archivsatzung?',
  },
  {
    ...asked,
    ...figure,
    ...{ key: 'bestand', block: 'leistungen', unit: 'Regalmeter', measure: 'einwohner' },
    label: 'Wie groß ist der Bestand?',
    range: { per: 'absolut', min: whole(5), max: whole(5_000) },
  },
  {
    ...asked,
    ...figure,
    ...{ key: 'bestand-verzeichnet', block: 'leistungen', unit: 'Regalmeter' },
    label: 'Wie viel davon ist verzeichnet?',
  },
  {
    ...asked,
    ...figure,
    ...{ key: 'zugang', block: 'kennzahlen', unit: 'Regalmeter im Jahr', places: 1 },
    label: 'Wie viel kommt im Jahr hinzu?',
    range: { per: 'absolut', min: null, max: whole(100) },
  },
  {
    ...asked,
    ...figure,
    ...{ key: 'flaeche', block: 'ressourcen', unit: 'Quadratmeter', measure: 'einwohner' },
    label: 'Welche Fläche nutzt das Archiv?',
    range: { per: 'absolut', min: whole(5), max: whole(3_000) },
  },
  {
    ...asked,
    ...{ key: 'klima', block: 'kennzahlen', kind: 'auswahl', several: false, choices: YES_NO },
    label: 'Wird das Raumklima überwacht?',
  },
];

/** **Made up**: what an as-is analysis of archives could ask, on the standard questions. */
export const ARCHIVE_QUESTIONS: Questionnaire = {
  questions: sorted([...STANDARD_QUESTIONNAIRE.questions, ...OF_ARCHIVES]),
  checks: [...STANDARD_QUESTIONNAIRE.checks, { part: 'bestand-verzeichnet', whole: 'bestand' }],
};

function sorted(questions: readonly Question[]): Question[] {
  const blocks = ['organisation', 'leistungen', 'ressourcen', 'kennzahlen', 'bedarfe'];
  return questions.toSorted((a, b) => blocks.indexOf(a.block) - blocks.indexOf(b.block));
}
