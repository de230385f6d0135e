import { germanDate, germanInteger } from '../../../../foundation/german.ts';
import { isOffice } from '../../../../platform/http/is-office.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Badge, SampleDataBadge } from '../../../../ui/badge.tsx';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { SURVEY_STATE_LABELS } from '../../domain/mayor-survey/survey-state.ts';
import { loadSurveys, type ShownSurvey } from '../../use-cases/mayor-survey/load-surveys.ts';
import { SECTION, STATE_LOOKS, surveysPath } from './survey-words.ts';

const TITLE = 'Lagebild der Leitungen';

/** GET /v/:alliance/lagebild */
export async function showSurveys(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const surveys = await loadSurveys(services, alliance, principal);
  const path = surveysPath(alliance.slug);
  const add = isOffice(call) && (
    <LinkButton look="primary" icon="add" href={`${path}/neu`}>
      Umfrage anlegen
    </LinkButton>
  );
  return {
    kind: 'page',
    title: TITLE,
    ...SECTION,
    crumbs: [{ label: 'Lagebild' }],
    body: (
      <>
        <PageTitle
          title={TITLE}
          lead="Wie steht es um Qualität, Geld, Personal, Aufgaben und Digitales, heute und in fünf Jahren? Gezeigt wird nur, wie viele was sagen, nie wer."
          actions={surveys.length > 0 && add}
        />
        <Panel flush={surveys.length > 0}>
          {surveys.length > 0 ? (
            <DataTable
              caption="Umfragen unter den Leitungen"
              columns={columns(path)}
              rows={surveys}
              rowKey={({ id }) => id}
              cards
            />
          ) : (
            <EmptyState level={2} title="Es gibt noch keine Umfrage" action={add || undefined}>
              {isOffice(call)
                ? 'Legen Sie eine an: Eine Leitung braucht für die Antwort drei Minuten.'
                : 'Sobald die Geschäftsstelle eine Umfrage öffnet, steht sie hier.'}
            </EmptyState>
          )}
        </Panel>
      </>
    ),
  };
}

const columns = (path: string): readonly Column<ShownSurvey>[] => [
  {
    id: 'titel',
    header: 'Umfrage',
    rowHeader: true,
    card: 'title',
    cell: ({ slug, title, isSample }) => (
      <>
        <a href={`${path}/${slug}`}>{title}</a> {isSample && <SampleDataBadge />}
      </>
    ),
  },
  {
    id: 'stand',
    header: 'Stand',
    card: 'meta',
    cell: ({ state }) => <Badge {...STATE_LOOKS[state]}>{SURVEY_STATE_LABELS[state]}</Badge>,
  },
  {
    id: 'antworten',
    header: 'Antworten',
    align: 'end',
    card: 'meta',
    cardLabel: 'Antworten',
    cell: ({ asked, answered }) => `${germanInteger(answered)} von ${germanInteger(asked)}`,
  },
  {
    id: 'frist',
    header: 'Letzter Tag',
    card: 'meta',
    cardLabel: 'Letzter Tag',
    cell: ({ dueOn }) => (dueOn === null ? '–' : germanDate(dueOn)),
  },
];
