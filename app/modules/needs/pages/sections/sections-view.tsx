import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { SectionFormPanel, type SectionFormPanelProps } from './section-form-panel.tsx';
import { SectionTable } from './section-table.tsx';

export interface SectionsViewProps extends SectionFormPanelProps {
  readonly message: string | undefined;
}

/** Which office was asked for what, who has handed in, and a new section. */
export function SectionsView({ path, overview, typed, errors, message }: SectionsViewProps) {
  const { round, member, sections, closed } = overview;
  const handedIn = sections.filter(({ state }) => state === 'abgegeben').length;
  const asked = sections.filter(({ state }) => state !== 'zurueckgezogen').length;
  return (
    <>
      <PageTitle
        title={`Abschnitte für Fachämter: ${member.name}`}
        lead={asked === 0 ? round.title : `${round.title}: ${handedIn} von ${asked} abgegeben`}
        actions={<LinkButton href={path}>Zum Bogen</LinkButton>}
      />
      {round.isSample && <SampleDataNotice>{round.note}</SampleDataNotice>}
      {message && (
        <Notice tone="success" live>
          {message}
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <Panel title="Gesendete Abschnitte" id="stand" flush={sections.length > 0}>
        {sections.length === 0 ? (
          <EmptyState
            icon="send"
            title="Noch kein Fachamt ist gefragt"
            action={
              closed === null ? (
                <LinkButton href="#neu">Abschnitt zusammenstellen</LinkButton>
              ) : (
                <LinkButton href={path}>Bogen ansehen</LinkButton>
              )
            }
          >
            Stellen Sie Aufgaben zusammen, und senden Sie den Link: Das Fachamt antwortet ohne Konto.
          </EmptyState>
        ) : (
          <SectionTable path={path} overview={overview} />
        )}
      </Panel>
      {closed === null ? (
        <SectionFormPanel path={path} overview={overview} typed={typed} errors={errors} />
      ) : (
        <Notice>{closed}</Notice>
      )}
    </>
  );
}
