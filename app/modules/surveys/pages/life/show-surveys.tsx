import { germanDate } from '../../../../foundation/german.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import { SURVEY_STATES, type SurveyState } from '../../domain/life/survey.ts';
import { loadSurveys, type SurveyRow } from '../../use-cases/life/load-surveys.ts';
import { mayEditIn } from '../questionnaire/show-library.tsx';
import { PLACE, surveysPath } from './survey-places.ts';

export const STATE_LOOK: Readonly<Record<SurveyState, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  entwurf: { tone: 'neutral', icon: 'edit' },
  laufend: { tone: 'info', icon: 'schedule' },
  auswertung: { tone: 'warning', icon: 'calculate' },
  freigegeben: { tone: 'success', icon: 'checkCircle' },
};

/** GET /v/:alliance/erhebungen */
export async function showSurveys(call: AllianceCall): Promise<PageAnswer> {
  const mayEdit = mayEditIn(call);
  const { rows } = await loadSurveys(call.services, call.alliance, mayEdit);
  const base = `/v/${call.alliance.slug}`;
  return {
    kind: 'page',
    title: 'Erhebungen',
    ...PLACE,
    crumbs: [{ label: 'Erhebungen' }],
    body: <SurveysView base={base} path={surveysPath(call)} rows={rows} mayEdit={mayEdit} />,
  };
}

interface SurveysViewProps {
  readonly base: string;
  readonly path: string;
  readonly rows: readonly SurveyRow[];
  readonly mayEdit: boolean;
}

const SurveysView = ({ base, path, rows, mayEdit }: SurveysViewProps) => (
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
          columns={columns(base, path)}
          rows={rows}
          rowKey={({ id }) => id}
          cards
        />
      )}
    </Panel>
  </>
);

const columns = (base: string, path: string): readonly Column<SurveyRow>[] => [
  {
    id: 'titel',
    header: 'Erhebung',
    rowHeader: true,
    card: 'title',
    cell: ({ slug, title, isSample }) => (
      <>
        <TextLink href={`${path}/${slug}`}>{title}</TextLink>
        {isSample && <span className="gw-note"> Beispieldaten</span>}
      </>
    ),
  },
  {
    id: 'projekt',
    header: 'Projekt',
    card: 'wide',
    cell: ({ project }) =>
      project ? (
        <TextLink href={`${base}/projekte/${project.slug}`}>{project.title}</TextLink>
      ) : (
        <NoValue spoken="kein Projekt" />
      ),
  },
  {
    id: 'stand',
    header: 'Stand',
    card: 'value',
    cell: ({ state }) => <Badge {...STATE_LOOK[state]}>{SURVEY_STATES[state]}</Badge>,
  },
  {
    id: 'jahr',
    header: 'Bezugsjahr',
    align: 'end',
    card: 'meta',
    cardLabel: 'Bezugsjahr',
    cell: ({ referenceYear }) => referenceYear,
  },
  {
    id: 'ruecklauf',
    header: 'Freigegeben',
    align: 'end',
    card: 'meta',
    cardLabel: 'Freigegeben',
    cell: ({ released, asked }) => `${released} von ${asked}`,
  },
  {
    id: 'frist',
    header: 'Frist',
    card: 'meta',
    cardLabel: 'Frist',
    cell: ({ dueOn }) => (dueOn === null ? <NoValue spoken="keine" /> : germanDate(dueOn)),
  },
];
