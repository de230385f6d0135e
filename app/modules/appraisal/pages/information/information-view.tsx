import { germanDate } from '../../../../foundation/german.ts';
import { LinkButton, PrintButton, TextLink } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { OCCASIONS } from '../../domain/information/staff-notice.ts';
import type { InformationPage } from '../../use-cases/information/load-information.ts';
import type { ShownNotice } from '../../use-cases/information/read-notices.ts';
import { AppraisalTabs } from '../appraisal-places.tsx';
import { DutyPanel } from './duty-panel.tsx';
import { NoticeBadge, progressText } from './information-words.tsx';

export interface InformationViewProps {
  /** Address of the appraisal. */
  readonly path: string;
  /** Address of the mailboxes. */
  readonly settings: string;
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
          <Nothing list={list} mayKeep={scene.mayKeep} />
        ) : (
          <DataTable
            caption="Informationen an die Beschäftigten und ihre Vertretungen"
            columns={columnsOf(list)}
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

const Nothing = ({ list, mayKeep }: { readonly list: string; readonly mayKeep: boolean }) => (
  <EmptyState
    icon="forum"
    title="Noch keine Information"
    action={
      mayKeep ? (
        <LinkButton href={`${list}/neu`} look="primary" icon="add">
          Erste Information schreiben
        </LinkButton>
      ) : undefined
    }
  >
    {mayKeep
      ? 'Beginnen Sie mit dem Start der Prüfung: Ein Text zum Überarbeiten steht bereit.'
      : 'Sobald die Projektleitung eine Information versendet, steht sie hier.'}
  </EmptyState>
);

const columnsOf = (list: string): readonly Column<ShownNotice>[] => [
  {
    id: 'titel',
    header: 'Information',
    rowHeader: true,
    card: 'title',
    cell: ({ notice }) => <TextLink href={`${list}/${notice.id}`}>{notice.title}</TextLink>,
  },
  { id: 'anlass', header: 'Anlass', card: 'meta', cell: ({ notice }) => OCCASIONS[notice.occasion] },
  { id: 'tag', header: 'Tag', card: 'meta', cell: ({ notice }) => germanDate(notice.onDay) },
  {
    id: 'stand',
    header: 'Stand',
    card: 'value',
    cell: ({ notice, progress }) => <NoticeBadge state={notice.state} progress={progress} />,
  },
  { id: 'erreicht', header: 'Erreicht', card: 'wide', cell: ({ progress }) => progressText(progress) },
];
