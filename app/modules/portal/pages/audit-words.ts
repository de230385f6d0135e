import { parseCalendarDate } from '../../../foundation/calendar-date.ts';
import { germanDate } from '../../../foundation/german.ts';

const SUBJECTS: Readonly<Record<string, string>> = {
  member: 'Mitglied',
  members: 'Mitglieder',
  population: 'Einwohnerzahl',
  participation: 'Beteiligung',
  undertaking: 'Vorhaben',
  'contribution-table': 'Beitragstabelle',
  round: 'Bedarfsrunde',
  task: 'Aufgabe',
  'task-area': 'Aufgabenbereich',
  alliance: 'Allianz',
  'value-limit': 'Wertgrenze',
  'legal-party': 'Name in Verträgen',
  deputy: 'Vertretung',
  signature: 'Unterschrift',
  account: 'Konto',
  'api-token': 'Schlüssel',
  'sealing-key': 'Siegelschlüssel',
  notice: 'Anzeige',
  mail: 'E-Mail',
};

const ACTS: Readonly<Record<string, string>> = {
  added: 'angelegt',
  changed: 'geändert',
  recorded: 'eingetragen',
  imported: 'eingelesen',
  loaded: 'geladen',
  seeded: 'geladen',
  disabled: 'gesperrt',
  revoked: 'widerrufen',
  retired: 'abgelöst',
  stepped: 'Stand geändert',
  packaged: 'Paket geschnürt',
  'papers-added': 'Unterlagen hinzugefügt',
  'paper-removed': 'Unterlage entfernt',
  removed: 'entfernt',
  'sent-again': 'noch einmal senden lassen',
  'confirmed-as-arrived': 'als angekommen vermerkt',
  'link-shown': 'mit Antwort-Link angezeigt',
  ended: 'beendet',
  struck: 'gestrichen',
  'payloads-erased': 'Inhalte nach Löschregel entfernt',
};

const FIELDS: Readonly<Record<string, string>> = {
  occasion: 'Anlass',
  startsOn: 'geplanter Beginn',
  papers: 'Unterlagen',
  item: 'Unterlage',
  sha256: 'Prüfwert (SHA-256)',
  fingerprint: 'Fingerabdruck des Schlüssels',
  event: 'Ereignis',
  on: 'Tag',
  recipient: 'Empfänger',
  way: 'Weg',
  remark: 'Bemerkung',
  warning: 'Hinweis',
  result: 'Ergebnis',
  steps: 'Schritte',
  key: 'Schlüssel',
  name: 'Name',
  officialName: 'amtlicher Name',
  kind: 'Art',
  standing: 'Stellung',
  countyKey: 'Kreisschlüssel',
  countyPart: 'Kreisteil',
  areaHectares: 'Fläche in Hektar',
  population: 'Einwohner',
  asOf: 'Stichtag',
  value: 'Wert',
  source: 'Quelle',
  member: 'Mitglied',
  members: 'Mitglieder',
  undertaking: 'Vorhaben',
  participates: 'beteiligt',
  represented: 'vertreten',
  roles: 'Rollen',
  implementation: 'an der Umsetzung beteiligt',
  responsible: 'zuständig',
  note: 'Bemerkung',
  validFrom: 'gilt ab',
  validTo: 'gilt bis',
  version: 'Fassung',
  title: 'Titel',
  date: 'Tag',
  rule: 'Regel',
  erased: 'entfernte Einträge',
  file: 'Datei',
  added: 'angelegt',
  changed: 'geändert',
  ars: 'Regionalschlüssel',
  slug: 'Name in der Adresse',
  areaId: 'Kennung des Aufgabenbereichs',
  isSample: 'Beispieldaten',
  number: 'Nummer',
  complexities: 'Komplexität',
  participants: 'Teilnehmende',
  published: 'veröffentlicht',
  otherMembers: 'übrige Mitglieder',
  rank: 'Rang',
  studyMembers: 'Mitglieder der Studie',
  urgency: 'Dringlichkeit',
  ratings: 'Bewertungen',
  interested: 'interessiert',
  memberId: 'Kennung des Mitglieds',
  taskId: 'Kennung der Aufgabe',
  undertakingId: 'Kennung des Vorhabens',
  description: 'Beschreibung',
  memberKeys: 'Schlüssel der Mitglieder',
  memberKey: 'Schlüssel des Mitglieds',
  printedParticipants: 'Teilnehmende laut Quelle',
  states: 'Stände',
  since: 'seit',
  state: 'Stand',
  subject: 'Betreff',
  reason: 'Grund',
  to: 'an',
  taskArea: 'Aufgabenbereich',
  planningState: 'Planungsstand',
  pool: 'Verteilsumme',
  print: 'Abdruck',
  printed: 'abgedruckt',
  amountColumn: 'Spalte des Betrags',
  columns: 'Spalten',
  label: 'Bezeichnung',
  role: 'Aufgabe der Spalte',
  step: 'Rundungsschritt',
  total: 'Summe',
  unit: 'Einheit',
  guaranteedColumn: 'Spalte des Anteils',
  relations: 'Beziehungen',
  of: 'von',
  parts: 'Teile',
  by: 'nach',
  from: 'aus',
  minimum: 'Mindestbetrag',
  percent: 'Prozent',
  rows: 'Zeilen',
  measures: 'Messwerte',
  hours: 'Stunden',
  scheme: 'Verteilregel',
  layers: 'Schichten',
  guaranteed: 'zugesicherter Anteil',
  undertakingSlug: 'Vorhaben',
  amount: 'Betrag',
  services: 'Leistungen',
  share: 'Anteil',
  implementationTitle: 'Titel der Umsetzung',
  responsibilityRule: 'Regel der Zuständigkeit',
  equal: 'zu gleichen Teilen',
  baseContribution: 'Grundbeitrag',
  planContribution: 'Planbeitrag',
  uvgoHours: 'Stunden nach UVgO',
  vgvHours: 'Stunden nach VgV',
  costBeforeColumn: 'Spalte der bisherigen Kosten',
  fte: 'Vollzeitstellen',
  asIsCost: 'bisherige Kosten',
  baseCost: 'Grundkosten',
  externalEffort: 'externer Aufwand',
  requiredFte: 'benötigte Vollzeitstellen',
  headCents: 'Leitung allein bis (Cent)',
  executiveCents: 'exekutives Gremium bis (Cent)',
  address: 'E-Mail-Adresse',
  office: 'Amt',
};

/** "population.1.asOf" → "Einwohner, 2, Stichtag": places in a list count from 1; other names stand as recorded. */
export const fieldWord = (field: string): string =>
  field
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : (FIELDS[part] ?? part)))
    .join(', ');

/** Yes, no and days as Germans write them, "leer" for an empty text; every other value as recorded. */
export function valueWord(value: string): string {
  const day = parseCalendarDate(value);
  if (day.ok) return germanDate(day.value);
  return VALUES[value] ?? value;
}

const VALUES: Readonly<Record<string, string>> = { true: 'ja', false: 'nein', '': 'leer' };

/** A mass run has no single subject: its entry stands for a block. */
export const subjectName = (id: string): string => (id === 'block' ? 'mehrere auf einmal' : id);

/** The kind of a subject as users read it; a kind without a word of its own stands as recorded. */
export const subjectWord = (kind: string): string => SUBJECTS[kind] ?? kind;

/** "member.imported" → "eingelesen"; an act without a word of its own stands as recorded. */
export const actWord = (action: string): string => ACTS[action.slice(action.indexOf('.') + 1)] ?? action;

const moment = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** A moment by German clocks: "21.11.2026, 10:05:23". */
export const momentText = (at: Date): string => moment.format(at);
