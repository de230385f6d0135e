import type { SampleSheet, SampleSurvey } from '../../../app/modules/surveys/domain/index.ts';
import { ARCHIVE_QUESTIONS } from './archive-questions.ts';

type Row = readonly [
  key: string,
  holdings: number,
  described: number,
  requests: number,
  minutes: number,
  material: string,
  grade: string,
  persons: number,
  share: string,
  statute: 'ja' | 'in-arbeit' | 'nein',
];

/** **Made up** entirely: no town hall answered this. One line a member that has staff of its own. */
const ROWS: readonly Row[] = [
  ['06433001', 95, 40, 45, 60, '4.200,00', 'EG 8', 1, '0,15', 'nein'],
  ['06433003', 160, 95, 80, 55, '7.800,00', 'EG 9a', 1, '0,25', 'ja'],
  ['06433004', 240, 180, 130, 50, '9.600,00', 'EG 9b', 1, '0,5', 'ja'],
  ['06433005', 190, 70, 95, 65, '6.900,00', 'EG 8', 1, '0,2', 'in-arbeit'],
  ['06433006', 620, 520, 410, 40, '31.500,00', 'EG 10', 3, '1,9', 'ja'],
  ['06433008', 780, 640, 520, 45, '42.000,00', 'EG 10', 3, '2,1', 'ja'],
  ['06433009', 110, 35, 50, 90, '5.100,00', 'EG 6', 1, '0,2', 'nein'],
  ['06433010', 180, 60, 90, 75, '12.400,00', 'EG 9a', 1, '0,4', 'in-arbeit'],
  ['06433011', 310, 150, 160, 60, '14.300,00', 'EG 9b', 2, '0,7', 'ja'],
  ['06433012', 1_450, 1_100, 1_250, 35, '96.000,00', 'EG 11', 5, '4,3', 'ja'],
  ['06433', 520, 380, 240, 50, '27.000,00', 'EG 9c', 2, '1,2', 'ja'],
];

/** The head of this one has not released its sheet. */
const NOT_RELEASED = '06433009';
/** This one was asked in a talk. */
const INTERVIEWED = '06433010';
const CLOSED_DAYS_AGO = 24;

const staffed = (
  [key, holdings, described, requests, minutes, material, ...rest]: Row,
  index: number,
): SampleSheet => {
  const [grade, persons, share, statute] = rest;
  return {
    memberKey: key,
    source: key === INTERVIEWED ? 'interview' : 'bogen',
    releasedDaysAgo: key === NOT_RELEASED ? null : CLOSED_DAYS_AGO + 2 + index * 3,
    answers: {
      'wer-erledigt-die-aufgabe': 'eigenes-personal',
      organisationseinheit: index % 3 === 0 ? 'Hauptamt' : 'Kultur und Archiv',
      'vertretung-geregelt': persons > 1 ? 'ja' : 'nein',
      archivsatzung: statute,
      leistungen: [
        ['Auskünfte', String(requests)],
        ['Übernahmen', String(4 + index)],
      ],
      'faelle-im-jahr': String(requests),
      'faelle-elektronisch': String(Math.floor((requests * 2) / 5)),
      bestand: String(holdings),
      'bestand-verzeichnet': String(described),
      personal: [[grade, String(persons), share]],
      'minuten-je-fall': String(minutes),
      sachkosten: material,
      software: index % 2 === 0 ? 'Tabellenkalkulation' : 'Fachverfahren für Archive',
      flaeche: String(Math.floor(holdings / 3) + 12),
      bearbeitungstage: String(4 + (index % 5) * 3),
      zugang: String(Math.floor(holdings / 60) + 1),
      klima: persons > 1 ? 'ja' : 'nein',
      erwartung: persons > 1 ? ['fachwissen'] : ['vertretung', 'fachwissen', 'kosten'],
    },
  };
};

/** Nobody looks after the archive there: conditions leave questions out. */
const WITHOUT_STAFF: SampleSheet = {
  memberKey: '06433014',
  source: 'bogen',
  releasedDaysAgo: CLOSED_DAYS_AGO + 5,
  answers: {
    'wer-erledigt-die-aufgabe': 'niemand',
    archivsatzung: 'nein',
    'faelle-im-jahr': '20',
    'faelle-elektronisch': '0',
    bestand: '120',
    'bestand-verzeichnet': '0',
    sachkosten: '1.500,00',
    flaeche: '40',
    klima: 'nein',
    erwartung: ['vertretung', 'fachwissen', 'schneller'],
  },
  notes: {
    leistungen: 'Anfragen werden im Hauptamt nebenbei beantwortet und nicht gezählt.',
    zugang: 'Übernommen wird zurzeit nichts.',
  },
};

/** The as-is analysis of the archive project: all twelve were asked, it is under evaluation. */
export const ARCHIVE_SURVEY: SampleSurvey = {
  questionnaire: {
    title: 'Ist-Analyse Archivwesen',
    description: 'Fragen zur heutigen Organisation der Archive, in den fünf Blöcken des Standardprozesses.',
    content: ARCHIVE_QUESTIONS,
  },
  title: 'Ist-Analyse Archivwesen',
  introduction:
    'Bitte beschreiben Sie, wie Ihr Archiv heute arbeitet. Schätzungen sind willkommen, wenn Sie das dazuschreiben.',
  project: 'archiv',
  referenceYear: 2025,
  scope: 'alle',
  openedDaysAgo: 96,
  dueDaysAgo: 31,
  closedDaysAgo: CLOSED_DAYS_AGO,
  releasedDaysAgo: null,
  sheets: [...ROWS.map(staffed), WITHOUT_STAFF],
};
