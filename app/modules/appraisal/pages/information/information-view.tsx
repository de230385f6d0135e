import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import type { InformationPage } from '../../use-cases/information/load-information.ts';
import { AppraisalTabs } from '../appraisal-places.tsx';
import { DutyPanel } from './duty-panel.tsx';
import { NoNotices } from './no-notices.tsx';
import { noticeColumns } from './notice-columns.tsx';

export interface InformationViewProps {
  /** Address of the appraisal. */
  readonly path: string;
  /** Address of the mailboxes; null for who keeps none. */
  readonly settings: string | null;
  readonly page: InformationPage;
  readonly message: string | undefined;
}

/** What the staff was told of a project, and what is still to be proven. */
export function InformationView({ path, settings, page, message }: InformationViewProps) {
  const { scene, notices, today } = page;
  const list = `${path}/information`;
  return (
    <>
      <PageTitle
        title={scene.project.title}
        lead="Was Beschäftigte, Personalrat, Frauen- und Gleichstellungsbeauftragte und Schwerbehindertenvertretung von jeder Entwicklung erfahren haben."
        actions={
          <>
            <PrintButton />
            {scene.mayKeep && notices.length > 0 && (
              <LinkButton href={`${list}/neu`} look="primary" icon="add">
                Neue Information
              </LinkButton>
            )}
          </>
        }
      />
      <AppraisalTabs path={path} page="information" />
      {message !== undefined && <Notice tone="success" title={message} live />}
      <Panel title="Informationen" id="informationen" flush>
        {notices.length === 0 ? (
          <NoNotices list={list} mayKeep={scene.mayKeep} />
        ) : (
          <DataTable
            caption="Informationen an die Beschäftigten und ihre Vertretungen"
            columns={noticeColumns(list)}
            rows={notices}
            rowKey={({ notice }) => notice.id}
            cards
          />
        )}
      </Panel>
      <DutyPanel today={today} settings={settings} />
    </>
  );
}
