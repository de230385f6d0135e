import { germanCount, germanDate, germanList } from '../../../../foundation/german.ts';
import { chapter, gap, given, list } from './draft-words.ts';
import type { ChapterDraft } from './report-chapter.ts';
import type { ReportData, ReportMember } from './report-data.ts';
import type { ReportKind } from './report-kind.ts';

/**
 * Why there is a project, and what it was asked to find out. The alliance is not named: it mostly bears the name of its
 * district, which would read as if that member was meant.
 */
export const draftOrigin = ({ project }: ReportData): ChapterDraft =>
  chapter([
    `Im Vorhaben „${project.title}“ (${project.kind}) prüfen die beteiligten Kommunen, ob sie diese Aufgabe gemeinsam besser erledigen als jede für sich.`,
    given(project.description) || gap('Anlass und Auftrag in eigenen Worten'),
    timeText(project),
  ]);

function timeText({ startedOn, plannedEnd }: ReportData['project']): string {
  if (startedOn === null) return '';
  const end = plannedEnd === null ? '' : ` Es soll bis zum ${germanDate(plannedEnd)} abgeschlossen sein.`;
  return `Das Projekt begann am ${germanDate(startedOn)}.${end}`;
}

/** Who takes part, and as what. */
export function draftParticipants({ members }: ReportData): ChapterDraft {
  if (members.length === 0) return chapter([gap('beteiligte Kommunen')]);
  const leading = members.filter(({ roles }) => roles.includes('Projektleitung')).map(({ name }) => name);
  return chapter(
    [
      `${germanCount(members.length, 'Kommune ist', 'Kommunen sind')} beteiligt.`,
      leading.length === 0 ? '' : `Die Projektleitung liegt bei ${germanList(leading)}.`,
    ],
    [
      {
        kind: 'table',
        caption: 'Beteiligte Kommunen',
        columns: [{ header: 'Kommune' }, { header: 'Aufgabe im Projekt' }],
        rows: members.map((member) => [member.name, roleText(member)]),
      },
    ],
  );
}

const roleText = ({ roles }: ReportMember): string => (roles.length === 0 ? 'beteiligt' : roles.join(', '));

/** How was found out what the report says. */
export function draftProcedure({ surveys, interim }: ReportData, kind: ReportKind): ChapterDraft {
  const asked = surveys.map(
    ({ title, asked: all, released }) =>
      `„${title}“: ${germanCount(all, 'Kommune', 'Kommunen')} gefragt, Antworten aus ${released} freigegeben`,
  );
  return chapter([
    asked.length === 0
      ? gap('wie der heutige Stand erhoben wurde')
      : 'Der heutige Stand wurde mit Fragebögen erhoben. Jede Dienststellenleitung hat die Antworten ihrer Kommune freigegeben; nur freigegebene Antworten gehen in diesen Bericht ein.',
    list(asked),
    kind === 'schlussbericht' && interim !== null
      ? `Der Zwischenbericht (Nummer ${interim.number}) ging an ${germanCount(interim.total, 'Kommune', 'Kommunen')}; ${interim.go} davon haben der Fortsetzung zugestimmt.`
      : '',
  ]);
}
