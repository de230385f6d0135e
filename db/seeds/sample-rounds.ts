import { calendarDate } from '../../app/foundation/calendar-date.ts';
import type { SampleRound, SampleSheet, SampleValidation } from '../../app/modules/needs/domain/index.ts';

const sheet = (
  memberKey: string,
  state: SampleSheet['state'],
  daysAgo: number,
  everyNth: number,
): SampleSheet => ({ memberKey, state, daysAgo, everyNth });

/** **Made up**: open rounds by county. Last days to answer move with the day of loading, so that there is always one to do. */
export const SAMPLE_ROUNDS: Readonly<Record<string, readonly SampleRound[]>> = {
  'gross-gerau': [
    {
      title: 'Bedarfsabfrage 2026',
      note: 'Diese Abfrage ist erfunden, mit allen Antworten, Ständen, Erinnerungen und Gesprächen. Keine Kommune hat sie erhalten.',
      previous: 'beispielrunde',
      openedDaysAgo: 14,
      dueInDays: 20,
      sheets: [
        sheet('06433001', 'freigegeben', 4, 3),
        sheet('06433003', 'freigegeben', 3, 4),
        sheet('06433007', 'freigegeben', 8, 2),
        sheet('06433012', 'freigegeben', 1, 5),
        sheet('06433010', 'zur-freigabe', 1, 3),
        sheet('06433006', 'in-arbeit', 2, 6),
        sheet('06433009', 'in-arbeit', 6, 9),
        sheet('06433014', 'in-arbeit', 0, 12),
      ],
      reminded: [
        { memberKey: '06433005', daysAgo: 5 },
        { memberKey: '06433009', daysAgo: 5 },
      ],
      sections: [
        {
          memberKey: '06433009',
          office: 'Archiv',
          address: 'archiv@nauheim.demo',
          areaSlug: 'archiv',
          daysAgo: 6,
          handedInDaysAgo: null,
        },
        {
          memberKey: '06433010',
          office: 'Ordnungsamt',
          address: 'ordnungsamt@raunheim.demo',
          areaSlug: 'ordnungswesen',
          daysAgo: 7,
          handedInDaysAgo: 3,
        },
        {
          memberKey: '06433010',
          office: 'Bauamt',
          address: 'bauamt@raunheim.demo',
          areaSlug: 'abwasser',
          daysAgo: 7,
          handedInDaysAgo: null,
        },
      ],
      talks: [
        {
          memberKey: '06433009',
          daysAgo: 5,
          office: 'Hauptamt',
          summary:
            'Beispiel: Drei Fachämter haben noch nicht geantwortet; das Archiv ist seit Langem unbesetzt.',
          nextStep: 'Beispiel: Abschnitte per Link noch einmal senden, Anruf in einer Woche.',
        },
        {
          memberKey: '06433005',
          daysAgo: 4,
          office: 'Büro der Leitung',
          summary: 'Beispiel: Die Kommune will antworten, sobald der Haushalt eingebracht ist.',
          nextStep: 'Beispiel: Antwort im Auftrag eintragen, wenn sie per E-Mail kommt.',
        },
      ],
    },
  ],
};

/** **Made up**: validations by county. The round itself was held; who confirmed what was not published. */
export const SAMPLE_VALIDATIONS: Readonly<Record<string, readonly SampleValidation[]>> = {
  'main-kinzig': [
    {
      round: 'bedarfsabfrage-2023',
      top: 20,
      startedOn: calendarDate('2024-01-08'),
      dueOn: calendarDate('2024-01-26'),
      finishedOn: calendarDate('2024-02-02'),
      silent: ['06435017', '06435027'],
      proposals: [
        {
          memberKey: '06435010',
          area: 'Archiv',
          toRank: 3,
          reason: 'Beispiel: Das Archiv ist seit Jahren nicht besetzt.',
        },
        {
          memberKey: '06435002',
          area: 'Abfallwirtschaft',
          toRank: 20,
          reason: 'Beispiel: Der Vertrag mit dem Entsorger läuft noch vier Jahre.',
        },
      ],
      moves: [
        {
          area: 'Archiv',
          toRank: 4,
          reason:
            'Beispiel: In mehreren Kommunen fehlt dafür seit Jahren Personal; die Leitungen ziehen den Bereich vor.',
        },
        {
          area: 'Abfallwirtschaft',
          toRank: 20,
          reason: 'Beispiel: Laufende Verträge lassen einen Beginn vor 2028 nicht zu.',
        },
      ],
    },
  ],
};
