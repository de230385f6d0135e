import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { SEND_COLUMNS } from './send-columns.tsx';
import { SendForm } from './send-form.tsx';
import type { SendViewProps } from './send-view-props.ts';

/** What sending will do, to be read before it is done. */
export function SendView({ path, page, refusals }: SendViewProps) {
  const { shown, reach } = page;
  const isPossible = reach.length > 0 && shown.notice.state === 'entwurf';
  return (
    <>
      <PageTitle
        title="Information versenden"
        lead={`„${shown.notice.title}“. Danach ändert sich der Text nicht mehr.`}
      />
      <ErrorSummary
        title="Das geht so noch nicht"
        errors={refusals.map(({ message }) => ({ field: 'mail', label: 'Versenden', message }))}
      />
      <Panel title="Text" id="text">
        <p className="gw-letter">{shown.notice.body}</p>
      </Panel>
      <Panel title="Wohin er geht" id="wohin" flush>
        {reach.length === 0 ? (
          <EmptyState
            icon="groups"
            title="Heute ist keine Kommune beteiligt"
            action={<LinkButton href={path}>Zum Entwurf</LinkButton>}
          >
            Versenden Sie die Information, sobald das Projekt begonnen hat.
          </EmptyState>
        ) : (
          <DataTable
            caption="Beteiligte Kommunen mit den Gruppen, die eine E-Mail erhalten"
            columns={SEND_COLUMNS}
            rows={reach}
            rowKey={({ memberKey }) => memberKey}
            cards
          />
        )}
      </Panel>
      {isPossible && <SendForm path={path} page={page} />}
    </>
  );
}
