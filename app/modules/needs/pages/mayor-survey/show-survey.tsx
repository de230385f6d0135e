import { csvDocument } from '../../../../foundation/csv-writer.ts';
import { germanDate, germanInteger } from '../../../../foundation/german.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { isOffice } from '../../../../platform/http/is-office.ts';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { Facts, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { HORIZONS } from '../../domain/mayor-survey/summarise-survey.ts';
import { MARKS, SURVEY_FIELD_LABELS } from '../../domain/mayor-survey/survey-field.ts';
import { SURVEY_STATE_LABELS } from '../../domain/mayor-survey/survey-state.ts';
import { VISIBILITY_LABELS } from '../../domain/rounds/may-read-round.ts';
import { loadSurveys, type ShownSurvey } from '../../use-cases/mayor-survey/load-surveys.ts';
import { ResultPanels } from './result-panels.tsx';
import { DONE, SECTION, STATE_LOOKS, surveysPath } from './survey-words.ts';

/** Finds the survey of the address among those the caller may know of. */
export async function shownSurvey({
  services,
  alliance,
  principal,
  params,
}: AllianceCall): Promise<ShownSurvey | undefined> {
  const surveys = await loadSurveys(services, alliance, principal);
  return surveys.find(({ slug }) => slug === params['survey']);
}

/** GET /v/:alliance/lagebild/:survey */
export async function showSurvey(call: AllianceCall): Promise<PageAnswer> {
  const survey = await shownSurvey(call);
  if (!survey) return errorPage(404);
  const path = surveysPath(call.alliance.slug);
  const done = messageIn(DONE, call.query);
  return {
    kind: 'page',
    title: survey.title,
    ...SECTION,
    crumbs: [{ label: 'Lagebild', href: path }, { label: survey.title }],
    body: (
      <>
        <Head survey={survey} own={`${path}/${survey.slug}`} isOffice={isOffice(call)} />
        {done !== undefined && (
          <Notice tone="success" live>
            {done}
          </Notice>
        )}
        {survey.isSample && <SampleDataNotice>{survey.note}</SampleDataNotice>}
        <Facts items={factsOf(survey)} />
        {survey.own.map((member) => (
          <OwnPanel key={member.key} survey={survey} member={member} own={`${path}/${survey.slug}`} />
        ))}
        {survey.result ? <ResultPanels result={survey.result} /> : <NotYet survey={survey} />}
        {survey.state === 'offen' && isOffice(call) && <Respondents survey={survey} />}
      </>
    ),
  };
}

function Head({
  survey,
  own,
  isOffice,
}: {
  readonly survey: ShownSurvey;
  readonly own: string;
  readonly isOffice: boolean;
}) {
  const { state } = survey;
  return (
    <PageTitle
      title={survey.title}
      {...(!survey.isSample && survey.note !== '' && { lead: survey.note })}
      badge={<Badge {...STATE_LOOKS[state]}>{SURVEY_STATE_LABELS[state]}</Badge>}
      actions={
        <>
          {isOffice && state === 'entwurf' && (
            <>
              <LinkButton look="primary" icon="send" href={`${own}/oeffnen`}>
                Umfrage öffnen
              </LinkButton>
              <LinkButton icon="edit" href={`${own}/einstellungen`}>
                Ändern
              </LinkButton>
            </>
          )}
          {isOffice && state === 'offen' && (
            <LinkButton look="primary" icon="check" href={`${own}/auswerten`}>
              Umfrage auswerten
            </LinkButton>
          )}
          {survey.result && (
            <>
              <LinkButton icon="download" href={`${own}/ergebnis.csv`}>
                Tabelle (CSV)
              </LinkButton>
              <PrintButton />
            </>
          )}
        </>
      }
    />
  );
}

const factsOf = ({ asked, answered, dueOn, visibility }: ShownSurvey) => [
  { label: 'Antworten', value: `${germanInteger(answered)} von ${germanInteger(asked)}` },
  { label: 'Letzter Tag', value: dueOn === null ? 'noch offen' : germanDate(dueOn) },
  { label: 'Das Ergebnis liest', value: VISIBILITY_LABELS[visibility] },
];

function OwnPanel({
  survey,
  member,
  own,
}: {
  readonly survey: ShownSurvey;
  readonly member: ShownSurvey['own'][number];
  readonly own: string;
}) {
  if (survey.state !== 'offen') return null;
  return (
    <Panel title={`Ihre Antwort für ${member.name}`} id={`antwort-${member.key}`}>
      <p>
        {member.answered
          ? 'Sie haben geantwortet. Bis zur Auswertung können Sie Ihre Antwort ändern.'
          : 'Zwölf kurze Einschätzungen, etwa drei Minuten.'}
      </p>
      <LinkButton look={member.answered ? 'secondary' : 'primary'} href={`${own}/antwort/${member.key}`}>
        {member.answered ? 'Antwort ändern' : 'Jetzt antworten'}
      </LinkButton>
    </Panel>
  );
}

const NOT_YET = {
  entwurf: 'Noch ein Entwurf: Niemand außer der Geschäftsstelle sieht diese Umfrage.',
  offen:
    'Ergebnisse gibt es erst, wenn die Geschäftsstelle die Umfrage auswertet. Bis dahin sieht sie niemand.',
  ausgewertet: 'Das Ergebnis ist nicht für Ihre Rolle freigegeben. Fragen Sie die Geschäftsstelle.',
} as const;

const NotYet = ({ survey }: { readonly survey: ShownSurvey }) => (
  <Panel title="Ergebnis" id="ergebnis">
    <p>{NOT_YET[survey.state]}</p>
  </Panel>
);

/** For the office alone, to remind them: practice 10. */
const Respondents = ({ survey }: { readonly survey: ShownSurvey }) => (
  <Panel title="Wer fehlt noch?" id="fehlt">
    <p className="gw-note">Nur Sie sehen diese Liste.</p>
    <ul className="gw-list">
      {survey.respondents
        .filter(({ answered }) => !answered)
        .map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
    </ul>
    {survey.respondents.every(({ answered }) => answered) && <p>Alle haben geantwortet.</p>}
  </Panel>
);

/** GET /v/:alliance/lagebild/:survey/ergebnis.csv */
export async function showResultCsv(call: AllianceCall): Promise<PageAnswer> {
  const survey = await shownSurvey(call);
  if (!survey?.result) return errorPage(404);
  const rows = survey.result.flatMap((summary) =>
    HORIZONS.map((horizon) => [
      SURVEY_FIELD_LABELS[summary.field],
      horizon === 'today' ? 'heute' : 'in fünf Jahren',
      summary[horizon].answers,
      ...summary[horizon].counts,
    ]),
  );
  const header = ['Handlungsfeld', 'Zeit', 'Antworten', ...MARKS.map((mark) => `Stufe ${mark}`)];
  const note = survey.isSample ? [['Beispieldaten: alle Antworten sind erfunden.']] : [];
  return {
    kind: 'file',
    name: `lagebild-${call.alliance.slug}-${survey.slug}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: csvDocument([...note, header, ...rows]),
  };
}
