import { germanDate } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { Facts, PageTitle, Panel, Split } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { SURVEY_SCOPES, SURVEY_STATES } from '../../domain/life/survey.ts';
import type { SurveyPage } from '../../use-cases/life/load-survey.ts';
import { SheetTable } from './sheet-table.tsx';
import { STATE_LOOK } from './state-look.ts';
import { QuestionsPanel } from './survey-aside.tsx';
import { SurveyStepPanel } from './survey-step-panel.tsx';
import type { SurveyViewProps } from './survey-view-props.ts';

/** Where a survey stands: who was asked what until when, and what is there. */
export function SurveyView(props: SurveyViewProps) {
  const { page, path, errors, message } = props;
  const { survey, project } = page;
  return (
    <>
      <PageTitle
        title={survey.title}
        lead={project ? `Ist-Analyse des Projekts „${project.project.title}“` : undefined}
        badge={<Badge {...STATE_LOOK[survey.state]}>{SURVEY_STATES[survey.state]}</Badge>}
        actions={<Actions path={path} page={page} />}
      />
      <ErrorSummary errors={errors} />
      {message !== undefined && <Notice tone="success" title={message} live />}
      {survey.isSample && (
        <SampleDataNotice>Diese Erhebung und die Antworten darin sind erfunden.</SampleDataNotice>
      )}
      <Facts items={factsOf(page)} />
      <Split
        main={<SheetTable path={path} page={page} />}
        side={
          <>
            {page.mayKeep && survey.state !== 'freigegeben' && <SurveyStepPanel {...props} />}
            <QuestionsPanel {...props} />
            {survey.introduction !== '' && (
              <Panel title="Einführung" id="einfuehrung">
                <p className="gw-letter">{survey.introduction}</p>
              </Panel>
            )}
          </>
        }
      />
    </>
  );
}

const factsOf = ({ survey, facts }: SurveyPage) => [
  { label: 'Freigegebene Bögen', value: `${facts.released} von ${facts.asked}` },
  { label: 'Frist', value: survey.dueOn === null ? 'offen' : germanDate(survey.dueOn) },
  { label: 'Bezugsjahr', value: survey.referenceYear },
  { label: 'Umfang', value: SURVEY_SCOPES[survey.scope] },
];

const Actions = ({ path, page }: Pick<SurveyViewProps, 'path' | 'page'>) => (
  <>
    {page.survey.state !== 'entwurf' && (
      <LinkButton href={`${path}/vergleich`} icon="calculate">
        Vergleich
      </LinkButton>
    )}
    {page.survey.scope === 'exemplarisch' && (
      <LinkButton href={`${path}/kosten`} icon="groups">
        Kostenteilung
      </LinkButton>
    )}
    <PrintButton />
  </>
);
