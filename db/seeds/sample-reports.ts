import type { SampleReport } from '../../app/modules/appraisal/domain/index.ts';
import type { SampleAct } from '../../app/modules/decisions/domain/index.ts';
import { members } from './gross-gerau/member-keys.ts';

/** Made-up reports of a project. */
export interface SampleReports {
  readonly project: string;
  readonly reports: readonly SampleReport[];
}

/** **Made up** entirely: what reports say, who answered what and when. */
export const sampleReports = (slug: string): readonly SampleReports[] =>
  slug === 'gross-gerau' ? [{ project: 'gemeinsamer-personalservice', reports: [INTERIM] }] : [];

/** A member agrees each day. */
const AGREED: readonly SampleAct[] = members(8, 0, 3, 6, 2, 14, 1, 5, 12).map((memberKey, index) => ({
  do: 'antworten',
  memberKey,
  event: 'zustimmen',
  daysAgo: 15 - index,
}));

/** Nine go on, one asks, the others are silent. */
const INTERIM: SampleReport = {
  kind: 'zwischenbericht',
  draftedDaysAgo: 18,
  releasedDaysAgo: 18,
  frozenDaysAgo: 17,
  texts: {
    vorgehen: `Die Projektgruppe hat in jeder Personalabteilung ein Gespräch geführt und Fallzahlen, Bearbeitungszeiten und Verfahren aufgenommen. Die Zahlen sind mit den Hauptämtern abgestimmt.

- Gespräche: April bis Juli
- Abgleich der Zahlen: August
- Bewertung in der Projektgruppe: September und Oktober`,
    gegenueberstellung: `Die Abläufe ähneln sich, die Mengen nicht: Kleine Verwaltungen rechnen wenige Fälle mit einer einzigen Fachkraft ab, große haben eigene Sachgebiete.

- Zwei Fachverfahren sind im Einsatz; beide lassen sich gemeinsam betreiben.
- Für Ausfälle gibt es in kleinen Verwaltungen meist keine Vertretung.
- Fortbildungen werden überall einzeln gebucht.`,
    information:
      'Die Beschäftigten der Personalabteilungen wurden zu Beginn des Projekts unterrichtet. Vor der Soll-Konzeption werden sie und ihre Vertretungen erneut informiert.',
  },
  sent: {
    daysAgo: 17,
    dueInDays: 20,
    introduction:
      'Der Vergleich zeigt: Entgeltabrechnung und Fortbildung lassen sich gemeinsam sicherer und günstiger erledigen.',
    answers: [
      ...AGREED,
      {
        do: 'antworten',
        memberKey: '06433010',
        event: 'rueckfragen',
        remark: 'Wie verteilen sich die Kosten, wenn eine Kommune nur einen Teil der Aufgaben abgibt?',
        daysAgo: 6,
      },
    ],
  },
};
