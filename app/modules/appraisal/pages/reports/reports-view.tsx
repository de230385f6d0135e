import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { Facts, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { PaperList } from '../../../../ui/paper-list.tsx';
import { REPORT_KINDS } from '../../domain/reports/report-kind.ts';
import type { ReportSummary, ReportsPage } from '../../use-cases/reports/load-reports.ts';
import { AppraisalTabs } from '../appraisal-places.tsx';
import { DecisionBadge } from './decision-badge.tsx';
import { ReportSampleNotice } from './report-sample-notice.tsx';

interface ReportsViewProps {
  /** Address of the alliance. */
  readonly base: string;
  /** Address of the appraisal. */
  readonly path: string;
  readonly page: ReportsPage;
}

const LEADS = {
  zwischenbericht:
    'Sagt den Kommunen, was die Prüfung ergeben hat. Danach entscheidet jede, ob sie im Projekt bleibt.',
  schlussbericht:
    'Empfiehlt, wie es weitergeht. Danach entscheidet jede Kommune mit ihren eigenen Zahlen über die Umsetzung.',
} as const;

/** Both reports of a project: where each stands, and what went round. */
export const ReportsView = ({ path, page: { scene, reports, mayWrite, isSample } }: ReportsViewProps) => (
  <>
    <PageTitle
      title={scene.project.title}
      lead="Berichte: aus den Daten entworfen, von der Projektleitung freigegeben, festgeschrieben und von jeder Kommune entschieden."
    />
    <AppraisalTabs path={path} page="berichte" />
    <ReportSampleNotice project={scene.project} isSample={isSample} />
    {reports.map((report) => (
      <ReportPanel
        key={report.kind}
        path={`${path}/berichte/${report.kind}`}
        report={report}
        mayKeep={mayWrite}
      />
    ))}
    <Panel title="Wie es weitergeht" id="weiter">
      <div className="gw-stack">
        <p>Nach dem Schlussbericht: wer umsetzt, das Umsetzungsprojekt und die Nachfolgegruppe.</p>
        <LinkButton href={`${path}/weiter`} icon="chevronRight">
          Wie es weitergeht
        </LinkButton>
      </div>
    </Panel>
  </>
);

interface ReportPanelProps {
  readonly path: string;
  readonly report: ReportSummary;
  readonly mayKeep: boolean;
}

const ReportPanel = ({ path, report, mayKeep }: ReportPanelProps) => {
  const { kind, chapters, drafted, released, frozen } = report;
  return (
    <Panel title={REPORT_KINDS[kind].label} id={kind}>
      <div className="gw-stack">
        <p>{LEADS[kind]}</p>
        {drafted > 0 && (
          <Facts
            items={[
              { label: 'Kapitel entworfen', value: `${drafted} von ${chapters}` },
              { label: 'Kapitel freigegeben', value: `${released} von ${chapters}` },
              {
                label: 'Festgeschrieben',
                value: frozen.length === 0 ? 'noch nicht' : `Nummer ${frozen[0]?.head.number}`,
              },
            ]}
          />
        )}
        <LinkButton href={path} icon="description" {...(mayKeep && drafted > 0 && { look: 'primary' })}>
          {drafted === 0 && mayKeep ? `${REPORT_KINDS[kind].label} beginnen` : 'Kapitel öffnen'}
        </LinkButton>
        {frozen.length > 0 && (
          <PaperList
            entries={frozen.map(({ head, decisions, isOpen }) => ({
              id: head.id,
              title: isOpen ? (
                <TextLink href={`${path}/${head.number}`}>
                  {REPORT_KINDS[kind].label}, Nummer {head.number}
                </TextLink>
              ) : (
                `${REPORT_KINDS[kind].label}, Nummer ${head.number}`
              ),
              note: (
                <>
                  festgeschrieben am {germanDate(germanDay(head.at))}{' '}
                  <DecisionBadge kind={kind} decisions={decisions} />
                </>
              ),
            }))}
          />
        )}
      </div>
    </Panel>
  );
};
