import { germanDate, germanList } from '../../../../foundation/german.ts';
import { chapter, gap, list } from './draft-words.ts';
import type { ChapterDraft } from './report-chapter.ts';
import type { ReportData } from './report-data.ts';
import { REPORT_KINDS, type ReportKind } from './report-kind.ts';

/** Which funding was looked at: a mandatory step (12th report, 1.2 no. 6). */
export const draftFunding = ({ funding }: ReportData): ChapterDraft =>
  funding.length === 0
    ? chapter([gap('Förderprüfung: welche Programme angesehen wurden')])
    : chapter(
        ['Diese Förderprogramme wurden geprüft.'],
        [
          {
            kind: 'table',
            caption: 'Geprüfte Förderprogramme',
            columns: [
              { header: 'Programm' },
              { header: 'Stelle' },
              { header: 'Ergebnis' },
              { header: 'Betrag', align: 'end' },
            ],
            rows: funding.map(({ programme, authority, result, amount }) => [
              programme,
              authority,
              result,
              amount || 'offen',
            ]),
          },
        ],
      );

/** What staff and their representations were told (12th report, 1.2 no. 7). */
export const draftInformation = ({ information }: ReportData): ChapterDraft =>
  information.length === 0
    ? chapter([gap('wann Beschäftigte und ihre Vertretungen unterrichtet wurden')])
    : chapter([
        'Beschäftigte, Personalräte, Frauen- und Gleichstellungsbeauftragte und Schwerbehindertenvertretungen wurden unterrichtet:',
        list(
          information.map(
            ({ title, day, done, total }) =>
              `${germanDate(day)}: ${title} (nachgewiesen für ${done} von ${total} Kommunen)`,
          ),
        ),
      ]);

/** What follows from the decision. */
export const draftNextSteps = (data: ReportData, kind: ReportKind): ChapterDraft =>
  kind === 'zwischenbericht'
    ? chapter([
        'Jede beteiligte Kommune entscheidet für sich, ob sie im Projekt bleibt.',
        list([
          'Wer zustimmt, arbeitet an der Soll-Konzeption mit. Eine Pflicht zur Umsetzung folgt daraus nicht.',
          'Wer nicht weiter teilnehmen möchte, antwortet „nimmt nicht teil“ und nennt den Grund; der Rückzug wird danach eingetragen.',
          'Danach folgen Soll-Konzeption, Förderprüfung und Schlussbericht.',
        ]),
      ])
    : chapter([
        'Jede beteiligte Kommune entscheidet für sich über die Umsetzung.',
        list([
          'Für die Kommunen, die zustimmen, wird ein Umsetzungsprojekt angelegt.',
          'Zahlungspflichten entstehen erst mit dessen Projektauftrag und der Vereinbarung.',
          ...(data.recommendation?.verdict === 'nicht-empfohlen'
            ? ['Da nicht empfohlen wird, gemeinsam vorzugehen, endet das Projekt mit diesem Bericht.']
            : []),
        ]),
      ]);

/** What the bodies can resolve, word by word. */
export function draftResolution({ project, options, recommendation, members }: ReportData): ChapterDraft {
  if (recommendation === null) return chapter([gap('Beschlussvorschlag: zuerst die Empfehlung')]);
  if (recommendation.verdict === 'nicht-empfohlen')
    return chapter([
      `Der Schlussbericht zum Projekt „${project.title}“ wird zur Kenntnis genommen. Die Aufgabe wird weiterhin von jeder Kommune selbst erledigt.`,
    ]);
  const preferred = options.find(({ isPreferred }) => isPreferred);
  const way = preferred
    ? `auf dem Weg „${preferred.title}“ (${preferred.legalForm})`
    : gap('welcher Weg vorgezogen wird');
  const named = members.filter(({ key }) => recommendation.memberKeys.includes(key)).map(({ name }) => name);
  return chapter([
    `1. Der Schlussbericht zum Projekt „${project.title}“ wird zur Kenntnis genommen.`,
    `2. Die Kommune beteiligt sich an der Umsetzung ${way}.`,
    '3. Die Verwaltung wird beauftragt, den Projektauftrag des Umsetzungsprojekts und die Vereinbarung vorzubereiten und erneut vorzulegen, sobald Kosten verbindlich werden.',
    named.length === 0 ? '' : `Empfohlen ist die Beteiligung für ${germanList(named)}.`,
    `Frage an jede Kommune: ${REPORT_KINDS.schlussbericht.question}`,
  ]);
}
