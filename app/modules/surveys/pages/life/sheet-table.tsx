import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import { Button, TextLink } from '../../../../ui/button.tsx';
import { EmptyState, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import { SHEET_STATES, type SheetState } from '../../domain/life/sheet.ts';
import type { ListedSheet, SurveyPage } from '../../use-cases/life/load-survey.ts';

const LOOK: Readonly<Record<SheetState, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  offen: { tone: 'neutral', icon: 'hourglass' },
  'in-arbeit': { tone: 'info', icon: 'edit' },
  'zur-freigabe': { tone: 'warning', icon: 'frontHand' },
  freigegeben: { tone: 'success', icon: 'checkCircle' },
};

interface SheetTableProps {
  readonly path: string;
  readonly page: SurveyPage;
}

/** The sheets whose state the viewer may know. */
export function SheetTable({ path, page }: SheetTableProps) {
  const { sheets, facts, mayKeep, survey } = page;
  const hidden = facts.asked - sheets.length;
  const missing = sheets.filter(({ state }) => state !== 'freigegeben').length;
  return (
    <Panel title="Bögen" id="boegen" flush>
      {sheets.length === 0 ? (
        <EmptyState
          icon="groups"
          title={facts.asked === 0 ? 'Noch niemand wird gefragt' : 'Kein Bogen für Sie'}
        >
          {facts.asked === 0
            ? 'Wählen Sie die Kommunen unter „Bearbeiten“ aus.'
            : 'Ihre Kommune wird in dieser Erhebung nicht gefragt.'}
        </EmptyState>
      ) : (
        <DataTable
          caption="Gefragte Kommunen mit dem Stand ihres Bogens"
          columns={columns(path, page)}
          rows={sheets}
          rowKey={({ memberId }) => memberId}
          cards
        />
      )}
      {hidden > 0 && sheets.length > 0 && (
        <PanelFoot>Den Stand der anderen sehen Geschäftsstelle und Projektleitung.</PanelFoot>
      )}
      {mayKeep && survey.state === 'laufend' && missing > 0 && (
        <PanelFoot>
          <form method="post" action={`${path}/erinnern`} className="gw-actions gw-screen-only">
            <Button type="submit" icon="send">
              Fehlende erinnern
            </Button>
          </form>
        </PanelFoot>
      )}
    </Panel>
  );
}

const columns = (path: string, { questions, survey }: SurveyPage): readonly Column<ListedSheet>[] => [
  {
    id: 'kommune',
    header: 'Kommune',
    rowHeader: true,
    card: 'title',
    cell: ({ memberKey, name, opens }) =>
      survey.state === 'entwurf' || opens === null ? (
        name
      ) : (
        <TextLink href={`${path}/bogen/${memberKey}${opens === 'bogen' ? '' : '/freigaben'}`}>
          {name}
        </TextLink>
      ),
  },
  {
    id: 'stand',
    header: 'Stand',
    card: 'value',
    cell: ({ state }) => <Badge {...LOOK[state]}>{SHEET_STATES[state]}</Badge>,
  },
  {
    id: 'beantwortet',
    header: 'Beantwortet',
    align: 'end',
    card: 'meta',
    cardLabel: 'Beantwortet',
    cell: ({ answered }) => `${answered} von ${questions.questions.length}`,
  },
  {
    id: 'freigabe',
    header: 'Freigabe',
    card: 'meta',
    cardLabel: 'Freigabe',
    cell: ({ releaseNumber }) => (releaseNumber > 0 ? `Nr. ${releaseNumber}` : <NoValue spoken="keine" />),
  },
  {
    id: 'vorgelegt',
    header: 'Vorgelegt am',
    card: 'hidden',
    cell: ({ handedOnAt }) =>
      handedOnAt ? germanDate(germanDay(handedOnAt)) : <NoValue spoken="noch nicht" />,
  },
];
