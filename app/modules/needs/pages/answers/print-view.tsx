import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { SampleDataNotice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { SHEET_STATE_LABELS } from '../../domain/answers/answer.ts';
import { gridCells } from '../../domain/answers/grid-cells.ts';
import { countProgress, progressText } from '../../domain/answers/sheet-progress.ts';
import { type OpenSheet, openSheet } from '../../use-cases/answers/open-sheet.ts';
import type { SheetArea } from '../../use-cases/answers/read-answers.ts';
import { placeOf, refusedSheet, sheetCrumbs, sheetPath } from './sheet-places.tsx';

/** GET /v/:alliance/runden/:round/antwort/:member/druck — the sheet for the head's signature folder. */
export async function showSheetPrint(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const opened = await openSheet(services, alliance, principal, placeOf(call));
  if (!opened.ok) return refusedSheet(alliance, opened.error);
  return {
    kind: 'page',
    title: `Bogen ${opened.value.member.name} (Druck)`,
    section: 'bedarf',
    tab: 'runden',
    crumbs: sheetCrumbs(alliance, opened.value, 'Druckansicht'),
    body: <PrintView sheet={opened.value} path={sheetPath(alliance, placeOf(call))} />,
  };
}

const PrintView = ({ sheet, path }: { readonly sheet: OpenSheet; readonly path: string }) => (
  <>
    <PageTitle
      title={`Bogen ${sheet.member.name}`}
      lead={`${sheet.round.title}: ${progressText(countProgress([...sheet.answers.values()]))}. ${stateLine(sheet)}`}
      actions={
        <>
          <LinkButton icon="chevronLeft" href={path}>
            Zum Bogen
          </LinkButton>
          <PrintButton />
        </>
      }
    />
    {sheet.round.isSample && <SampleDataNotice>{sheet.round.note}</SampleDataNotice>}
    {sheet.areas.map((area) => (
      <Panel key={area.id} title={area.name} id={`bereich-${area.slug}`} flush>
        <DataTable
          caption={`Antworten im Bereich ${area.name}`}
          columns={columns(sheet)}
          rows={area.tasks}
          rowKey={({ id }) => id}
          cards
        />
      </Panel>
    ))}
  </>
);

const stateLine = ({ sheet: { state, releasedAt, releasedBy } }: OpenSheet): string =>
  releasedAt
    ? `Freigegeben am ${germanDate(germanDay(releasedAt))} durch: ${releasedBy}.`
    : `Stand: ${SHEET_STATE_LABELS[state]}.`;

type Line = SheetArea['tasks'][number];

function columns({ answers }: OpenSheet): Column<Line>[] {
  const text = (id: string, key: 'answer' | 'urgency' | 'vacant' | 'ownNumber' | 'note', header: string) =>
    ({
      id,
      header,
      card: 'meta',
      cell: (task: Line) => {
        const answer = answers.get(task.id);
        return answer && gridCells(answer)[key];
      },
    }) satisfies Column<Line>;
  return [
    { id: 'nummer', header: 'Nr.', width: 'rank', card: 'lead', quiet: true, cell: ({ number }) => number },
    { id: 'aufgabe', header: 'Aufgabe', rowHeader: true, card: 'title', cell: ({ title }) => title },
    text('eigene', 'ownNumber', 'Eigene Nr.'),
    text('antwort', 'answer', 'Antwort'),
    { ...text('dringlichkeit', 'urgency', 'Dringlichkeit'), align: 'end' },
    text('besetzung', 'vacant', 'Besetzung'),
    text('bemerkung', 'note', 'Bemerkung'),
  ];
}
