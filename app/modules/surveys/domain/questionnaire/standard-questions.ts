import { millionths } from '../../../../foundation/decimal.ts';
import type { Condition, Question, Questionnaire } from './question.ts';

const whole = (value: number) => millionths(BigInt(value) * 1_000_000n);

const asked = { help: '', required: true, condition: null } as const;
const onlyWith = (...answers: string[]): Condition => ({ question: 'wer-erledigt-die-aufgabe', answers });

/**
 * A start for an as-is analysis of any task, in the five blocks of the standard process (12th report Groß-Gerau, 1.2 no.
 * 2); the wording is our own. Ranges are wide: they catch a wrong unit, not an unusual town hall.
 */
const QUESTIONS: readonly Question[] = [
  {
    ...asked,
    key: 'wer-erledigt-die-aufgabe',
    block: 'organisation',
    kind: 'auswahl',
    label: 'Wer erledigt die Aufgabe heute?',
    several: false,
    choices: [
      { value: 'eigenes-personal', label: 'eigenes Personal' },
      { value: 'andere-kommune', label: 'eine andere Kommune oder der Kreis' },
      { value: 'dienstleister', label: 'ein Dienstleister' },
      { value: 'niemand', label: 'zurzeit niemand' },
    ],
  },
  {
    ...asked,
    key: 'organisationseinheit',
    block: 'organisation',
    kind: 'text',
    label: 'Welche Organisationseinheit ist zuständig?',
    help: 'Amt oder Fachbereich, keine Namen.',
    condition: onlyWith('eigenes-personal'),
  },
  {
    ...asked,
    key: 'vertretung-geregelt',
    block: 'organisation',
    kind: 'auswahl',
    label: 'Ist die Vertretung geregelt?',
    several: false,
    choices: [
      { value: 'ja', label: 'ja, die Aufgabe läuft weiter' },
      { value: 'teilweise', label: 'nur für das Nötigste' },
      { value: 'nein', label: 'nein' },
    ],
    condition: onlyWith('eigenes-personal'),
  },
  {
    ...asked,
    key: 'leistungen',
    block: 'leistungen',
    kind: 'tabelle',
    label: 'Welche Leistungen gehören dazu, und wie oft werden sie erbracht?',
    columns: [
      { key: 'leistung', label: 'Leistung', kind: 'text' },
      { key: 'faelle-im-jahr', label: 'Fälle im Jahr', kind: 'zahl' },
    ],
  },
  {
    ...asked,
    key: 'faelle-im-jahr',
    block: 'leistungen',
    kind: 'zahl',
    label: 'Wie viele Fälle bearbeiten Sie im Jahr?',
    unit: 'Fälle im Jahr',
    places: 0,
    range: { per: 'einwohner', min: null, max: whole(2_000) },
    measure: 'einwohner',
    countsCases: true,
  },
  {
    ...asked,
    key: 'faelle-elektronisch',
    block: 'leistungen',
    kind: 'zahl',
    label: 'Wie viele davon gehen elektronisch ein?',
    unit: 'Fälle im Jahr',
    places: 0,
    range: null,
    measure: 'faelle',
    countsCases: false,
  },
  {
    ...asked,
    key: 'personal',
    block: 'ressourcen',
    kind: 'personal',
    label: 'Welches Personal arbeitet an der Aufgabe?',
    help: 'Nur der Anteil, der auf diese Aufgabe entfällt. Gerechnet wird mit Standardkosten je Entgeltgruppe.',
    measure: 'einwohner',
    condition: onlyWith('eigenes-personal'),
  },
  {
    ...asked,
    key: 'minuten-je-fall',
    block: 'ressourcen',
    kind: 'zahl',
    label: 'Wie lange dauert ein Fall im Durchschnitt?',
    unit: 'Minuten je Fall',
    places: 0,
    range: { per: 'absolut', min: whole(5), max: whole(2_400) },
    measure: 'absolut',
    countsCases: false,
    condition: onlyWith('eigenes-personal'),
  },
  {
    ...asked,
    key: 'sachkosten',
    block: 'ressourcen',
    kind: 'betrag',
    label: 'Welche Sachkosten entstehen im Jahr?',
    help: 'Software, Geräte, Räume, Dienstleister; ohne Personal.',
    range: { per: 'einwohner', min: null, max: whole(100_000) },
    measure: 'einwohner',
  },
  {
    ...asked,
    key: 'software',
    block: 'ressourcen',
    kind: 'text',
    label: 'Welche Fachverfahren nutzen Sie?',
    required: false,
  },
  {
    ...asked,
    key: 'bearbeitungstage',
    block: 'kennzahlen',
    kind: 'zahl',
    label: 'Wie viele Tage vergehen vom Eingang bis zur Erledigung?',
    unit: 'Tage',
    places: 1,
    range: { per: 'absolut', min: null, max: whole(365) },
    measure: 'absolut',
    countsCases: false,
    required: false,
  },
  {
    ...asked,
    key: 'besonderheiten',
    block: 'bedarfe',
    kind: 'text',
    label: 'Was ist bei Ihnen anders als anderswo?',
    required: false,
  },
  {
    ...asked,
    key: 'erwartung',
    block: 'bedarfe',
    kind: 'auswahl',
    label: 'Was erwarten Sie von einer Zusammenarbeit?',
    several: true,
    choices: [
      { value: 'vertretung', label: 'Vertretung bei Ausfall' },
      { value: 'fachwissen', label: 'mehr Fachwissen' },
      { value: 'kosten', label: 'geringere Kosten' },
      { value: 'schneller', label: 'schnellere Erledigung' },
      { value: 'nichts', label: 'nichts davon' },
    ],
  },
];

export const STANDARD_QUESTIONNAIRE: Questionnaire = {
  questions: QUESTIONS,
  checks: [{ part: 'faelle-elektronisch', whole: 'faelle-im-jahr' }],
};
