import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { isMissing } from '../../domain/life/sheet.ts';
import type { SurveyPage } from '../../use-cases/life/load-survey.ts';
import { columns } from './sheet-columns.tsx';

interface SheetTableProps {
  readonly path: string;
  readonly page: SurveyPage;
}

/** The sheets whose state the viewer may know. */
export function SheetTable({ path, page }: SheetTableProps) {
  const { sheets, facts, mayKeep, survey } = page;
  const hidden = facts.asked - sheets.length;
  const mayRemind = mayKeep && survey.state === 'laufend' && sheets.some(isMissing);
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
      {mayRemind && (
        <PanelFoot>
          <div className="gw-actions gw-screen-only">
            <LinkButton href={`${path}/erinnern`} icon="send">
              Fehlende erinnern
            </LinkButton>
          </div>
        </PanelFoot>
      )}
    </Panel>
  );
}
