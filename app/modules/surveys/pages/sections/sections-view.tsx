import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import type { TypedSection } from '../../domain/sections/section.ts';
import type { SectionOverview } from '../../use-cases/sections/load-sections.ts';
import { SectionFormPanel } from './section-form-panel.tsx';
import { SectionTable } from './section-table.tsx';

export interface SectionsViewProps {
  /** Address of the sheet. */
  readonly path: string;
  readonly overview: SectionOverview;
  readonly typed: TypedSection;
  readonly errors: readonly FieldError[];
  readonly message: string | undefined;
}

/** Which office was asked for what, who has handed in, and a new section. */
export function SectionsView({ path, overview, typed, errors, message }: SectionsViewProps) {
  const { sheet, sections, closed } = overview;
  const own = `${path}/abschnitte`;
  return (
    <>
      <PageTitle
        title={`Abschnitte für Fachämter: ${sheet.member.member.name}`}
        lead={leadOf(overview)}
        actions={<LinkButton href={path}>Zum Bogen</LinkButton>}
      />
      {sheet.survey.isSample && (
        <SampleDataNotice>Diese Erhebung und ihre Antworten sind erfunden.</SampleDataNotice>
      )}
      {message !== undefined && <Notice tone="success" live title={message} />}
      <ErrorSummary errors={errors} />
      <Panel title="Gesendete Abschnitte" id="stand" flush={sections.length > 0}>
        {sections.length > 0 ? (
          <SectionTable path={own} overview={overview} />
        ) : (
          <NobodyAsked path={path} isOpen={closed === null} />
        )}
      </Panel>
      {closed === null ? (
        <SectionFormPanel
          action={own}
          questions={sheet.questionnaire.questions}
          typed={typed}
          errors={errors}
        />
      ) : (
        <Notice title={closed} />
      )}
    </>
  );
}

function leadOf({ sheet, sections }: SectionOverview): string {
  const asked = sections.filter(({ state }) => state !== 'zurueckgezogen');
  const done = asked.filter(({ state }) => state === 'abgegeben').length;
  return asked.length === 0
    ? sheet.survey.title
    : `${sheet.survey.title}: ${done} von ${asked.length} abgegeben`;
}

const NobodyAsked = ({ path, isOpen }: { readonly path: string; readonly isOpen: boolean }) => (
  <EmptyState
    icon="send"
    title="Noch kein Fachamt ist gefragt"
    action={
      <LinkButton href={isOpen ? '#neu' : path}>
        {isOpen ? 'Abschnitt zusammenstellen' : 'Zum Bogen'}
      </LinkButton>
    }
  >
    {isOpen
      ? 'Stellen Sie Fragen zusammen, und senden Sie den Link: Das Fachamt antwortet ohne Konto.'
      : 'Zu diesem Bogen ist kein Link an ein Fachamt gegangen.'}
  </EmptyState>
);
