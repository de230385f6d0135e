import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { DescriptionList, Findings } from '../../../../ui/text.tsx';
import { VERDICTS } from '../../domain/recommendation/recommendation.ts';
import type { RecommendationPage } from '../../use-cases/recommendation/load-recommendation.ts';
import { AppraisalTabs } from '../appraisal-places.tsx';
import { FundingPanel } from './funding-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { memberList } from './member-list.ts';

export interface RecommendationViewProps {
  /** Address of the appraisal's first page. */
  readonly path: string;
  readonly page: RecommendationPage;
  readonly message: string | undefined;
  /** Why an act was refused; '' for none. */
  readonly problem: string;
}

/** What the project group recommends and why, and the funding check beside it. */
export function RecommendationView({ path, page, message, problem }: RecommendationViewProps) {
  const isSample =
    page.versions.some((version) => version.isSample) || page.funding.some((check) => check.isSample);
  return (
    <>
      <PageTitle
        title={page.project.title}
        lead="Empfehlung der Projektgruppe und Förderprüfung."
        actions={
          <>
            {page.mayKeep && page.versions.length > 0 && (
              <LinkButton href={`${path}/empfehlung/bearbeiten`} look="primary" icon="edit">
                Empfehlung ändern
              </LinkButton>
            )}
            <PrintButton />
          </>
        }
      />
      <AppraisalTabs path={path} page="empfehlung" />
      {message !== undefined && <Notice tone="success" title={message} live />}
      {problem !== '' && <Notice tone="danger" title={problem} live />}
      {isSample && <SampleDataNotice>Diese Empfehlung und die Programme sind erfunden.</SampleDataNotice>}
      <Current path={path} page={page} />
      <FundingPanel path={path} page={page} />
      <HistoryPanel page={page} />
    </>
  );
}

function Current({ path, page }: Pick<RecommendationViewProps, 'path' | 'page'>) {
  const [latest] = page.versions;
  if (!latest) return <NoRecommendation path={path} page={page} />;
  return (
    <Panel title={VERDICTS[latest.verdict]} id="empfehlung">
      <div className="gw-stack">
        {page.hints.length > 0 && <Findings items={page.hints.map((text) => ({ tone: 'warning', text }))} />}
        <DescriptionList
          stacked
          items={[
            { term: 'Begründung', value: latest.reason },
            ...(latest.scope === '' ? [] : [{ term: 'Umfang', value: latest.scope }]),
            ...(latest.memberKeys.length === 0
              ? []
              : [{ term: 'Empfohlen für', value: memberList(latest.memberKeys, page) }]),
            ...(page.preferredOption === null || latest.verdict === 'nicht-empfohlen'
              ? []
              : [{ term: 'Bevorzugte Option', value: page.preferredOption }]),
            {
              term: 'Minderheitsmeinung',
              value: latest.minorityView === '' ? 'keine eingetragen' : latest.minorityView,
            },
          ]}
        />
      </div>
    </Panel>
  );
}

const NoRecommendation = ({ path, page }: Pick<RecommendationViewProps, 'path' | 'page'>) => (
  <Panel title="Empfehlung" id="empfehlung">
    <EmptyState
      title="Noch keine Empfehlung"
      action={
        page.mayKeep && (
          <LinkButton href={`${path}/empfehlung/bearbeiten`} look="primary" icon="edit">
            Empfehlung schreiben
          </LinkButton>
        )
      }
    >
      {page.mayKeep
        ? 'Schreiben Sie auf, was die Projektgruppe empfiehlt: ja, nein oder teilweise, mit der Begründung.'
        : 'Sobald die Projektgruppe sich geeinigt hat, steht hier ihre Empfehlung mit der Begründung.'}
    </EmptyState>
  </Panel>
);
