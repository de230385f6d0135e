import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { SheetAnswer } from '../../domain/answers/answer-content.ts';
import { contentText } from '../../domain/answers/answer-text.ts';
import { type ChangedAnswer, changesAgainst } from '../../domain/answers/sheet-changes.ts';
import { countProgress, progressText, type SheetProgress } from '../../domain/answers/sheet-progress.ts';
import type { OpenSheet } from '../../use-cases/answers/open-sheet.ts';
import { ReleaseSteps } from './release-steps.tsx';
import { SheetFacts, StateBadge } from './sheet-facts.tsx';

export interface ReleaseViewProps {
  readonly sheet: OpenSheet;
  readonly path: string;
  readonly message?: string | undefined;
  /** Why the last act was not done. */
  readonly problem?: string | undefined;
}

/** What the head decides on: how much is answered, what is missing where, what is new against the last round. */
export function ReleaseView({ sheet, path, message, problem }: ReleaseViewProps) {
  const answers = [...sheet.answers.values()];
  const { releasedAt, releasedBy } = sheet.sheet;
  return (
    <>
      <PageTitle
        title={`Freigabe ${sheet.member.name}`}
        lead={`${sheet.round.title}: ${progressText(countProgress(answers))}`}
        badge={<StateBadge state={sheet.sheet.state} />}
        actions={
          <LinkButton icon="chevronLeft" href={path}>
            Zum Bogen
          </LinkButton>
        }
      />
      {problem && <Notice tone="danger" live title={problem} />}
      {message && <Notice tone="success" live title={message} />}
      {sheet.round.isSample && <SampleDataNotice>{sheet.round.note}</SampleDataNotice>}
      {sheet.roundClosed !== null && <Notice title={sheet.roundClosed} />}
      {releasedAt && (
        <Notice title={`Freigegeben am ${germanDate(germanDay(releasedAt))} durch: ${releasedBy}`}>
          {sheet.sheet.state !== 'freigegeben' && <p>Diese Freigabe gilt, bis Sie neu freigeben.</p>}
          {sheet.sheet.proofSha256 !== null && (
            <p>
              <TextLink href={`${path}/im-auftrag`}>Woher die Antwort stammt, mit Nachweis</TextLink>
            </p>
          )}
        </Notice>
      )}
      <SheetFacts sheet={sheet} />
      <ReleaseSteps sheet={sheet} path={path} />
      <MissingPanel sheet={sheet} path={path} />
      <ChangesPanel sheet={sheet} />
    </>
  );
}

interface AreaLine extends SheetProgress {
  readonly name: string;
  readonly slug: string;
}

const areaLines = ({ areas, answers }: OpenSheet): AreaLine[] =>
  areas.map(({ name, slug, tasks }) => ({
    name,
    slug,
    ...countProgress(tasks.flatMap(({ id }) => answers.get(id) ?? ([] as SheetAnswer[]))),
  }));

const MissingPanel = ({ sheet, path }: Pick<ReleaseViewProps, 'sheet' | 'path'>) => (
  <Panel title="Je Aufgabenbereich" id="bereiche" flush>
    <DataTable
      caption="Aufgabenbereiche mit Zahl der Aufgaben, der Antworten und der offenen Aufgaben"
      columns={areaColumns(path)}
      rows={areaLines(sheet)}
      rowKey={({ slug }) => slug}
      cards
    />
  </Panel>
);

const count = (id: keyof SheetProgress, header: string): Column<AreaLine> => ({
  id,
  header,
  align: 'end',
  card: 'meta',
  cardLabel: header,
  cell: (line) => line[id],
});

const areaColumns = (path: string): Column<AreaLine>[] => [
  {
    id: 'bereich',
    header: 'Aufgabenbereich',
    rowHeader: true,
    card: 'title',
    cell: ({ name, slug }) => <a href={`${path}?bereich=${slug}`}>{name}</a>,
  },
  count('tasks', 'Aufgaben'),
  count('answered', 'Beantwortet'),
  count('interested', 'Interesse'),
  count('missing', 'Offen'),
];

function ChangesPanel({ sheet }: Pick<ReleaseViewProps, 'sheet'>) {
  const changes = changesAgainst([...sheet.answers.values()], sheet.previous);
  if (sheet.previous.size === 0) return null;
  const title = `Geändert gegen die Vorrunde: ${germanCount(changes.length, 'Aufgabe', 'Aufgaben')}`;
  return (
    <Panel title={title} id="aenderungen" flush={changes.length > 0}>
      {changes.length === 0 ? (
        <EmptyState icon="check" title="Nichts ist anders als in der Vorrunde">
          Prüfen Sie, ob die Werte noch stimmen, bevor Sie freigeben.
        </EmptyState>
      ) : (
        <DataTable
          caption="Aufgaben, die anders beantwortet sind als in der Vorrunde"
          columns={changeColumns(sheet)}
          rows={changes}
          rowKey={({ taskId }) => taskId}
          cards
        />
      )}
    </Panel>
  );
}

function changeColumns({ areas }: OpenSheet): Column<ChangedAnswer>[] {
  const names = new Map(
    areas.flatMap(({ tasks }) => tasks.map(({ id, number, title }) => [id, `${number} ${title}`])),
  );
  return [
    {
      id: 'aufgabe',
      header: 'Aufgabe',
      rowHeader: true,
      card: 'title',
      cell: ({ taskId }) => names.get(taskId),
    },
    {
      id: 'vorrunde',
      header: 'Vorrunde',
      card: 'wide',
      cardLabel: 'Vorrunde:',
      quiet: true,
      cell: ({ before }) => (before ? contentText(before) : 'offen'),
    },
    { id: 'jetzt', header: 'Jetzt', card: 'wide', cardLabel: 'Jetzt:', cell: ({ now }) => contentText(now) },
  ];
}
