import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import type { SurveyRow } from '../../use-cases/life/load-surveys.ts';
import { surveyColumns } from './survey-columns.tsx';

interface SurveysViewProps {
  readonly base: string;
  readonly path: string;
  readonly rows: readonly SurveyRow[];
  readonly mayEdit: boolean;
}

/** All surveys of the alliance. */
export const SurveysView = ({ base, path, rows, mayEdit }: SurveysViewProps) => (
  <>
    <PageTitle
      title="Erhebungen"
      lead="Wie die Verwaltungen eine Aufgabe heute erledigen: gefragt mit einem Fragebogen, vergleichbar für alle."
      actions={
        <>
          {mayEdit && (
            <LinkButton href={`${path}/neu`} icon="add" look="primary">
              Neue Erhebung
            </LinkButton>
          )}
          <LinkButton href={`${base}/frageboegen`} icon="description">
            Fragebögen
          </LinkButton>
          <LinkButton href={`${path}/personalkosten`} icon="calculate">
            Personalkostensätze
          </LinkButton>
        </>
      }
    />
    <Panel title="Alle Erhebungen" id="alle" flush>
      {rows.length === 0 ? (
        <EmptyState
          title="Noch keine Erhebung"
          action={mayEdit && <LinkButton href={`${path}/neu`}>Neue Erhebung</LinkButton>}
        >
          Eine Ist-Analyse beginnt auf der Seite ihres Projekts unter „Prüfung“ oder hier.
        </EmptyState>
      ) : (
        <DataTable
          caption="Erhebungen mit Stand und Rücklauf"
          columns={surveyColumns(base, path)}
          rows={rows}
          rowKey={({ id }) => id}
          cards
        />
      )}
    </Panel>
  </>
);
