import type { Alliance } from '../../../../platform/alliances.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../../../ui/choices.tsx';
import { DateField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import type { SettingsRefusal, SurveySettings } from '../../domain/mayor-survey/check-survey.ts';
import { VISIBILITIES, VISIBILITY_LABELS } from '../../domain/rounds/may-read-round.ts';
import { type AskableMember, listAskable } from '../../use-cases/mayor-survey/list-askable.ts';
import { recordSurvey } from '../../use-cases/mayor-survey/record-survey.ts';
import { shownSurvey } from './show-survey.tsx';
import { SECTION, surveysPath } from './survey-words.ts';

interface Edit {
  readonly settings: SurveySettings;
  /** The version the edit starts from; null for a new survey. */
  readonly version: number | null;
  readonly refusals: readonly SettingsRefusal[];
  readonly crossed: boolean;
}

/** GET /v/:alliance/lagebild/neu: all members are asked where nobody says otherwise. */
export async function showNewSurvey(call: AllianceCall): Promise<PageAnswer> {
  const members = await listAskable(call.services, call.alliance);
  const memberKeys = members.map(({ key }) => key);
  const settings = { title: '', note: '', dueOn: '', visibility: 'leitungen', memberKeys };
  return formPage(call, members, { settings, version: null, refusals: [], crossed: false });
}

/** GET /v/:alliance/lagebild/:survey/einstellungen */
export async function showSurveySettings(call: AllianceCall): Promise<PageAnswer> {
  const survey = await shownSurvey(call);
  if (!survey) return errorPage(404);
  const settings = { ...survey, dueOn: survey.dueOn ?? '' };
  const members = await listAskable(call.services, call.alliance);
  return formPage(call, members, { settings, version: survey.version, refusals: [], crossed: false });
}

/** POST of both. */
export async function submitSurvey(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const posted = await call.form();
  const settings = readSettings(posted);
  const slug = params['survey'];
  const version = slug === undefined ? null : Number(posted.get('version') ?? 'x');
  const result = await recordSurvey(services, alliance, {
    settings,
    target: slug === undefined || version === null ? null : { slug, version },
    actor: principal.accountId,
  });
  if (result.ok)
    return { kind: 'redirect', to: `${surveysPath(alliance.slug)}/${result.value}?meldung=gespeichert` };
  if (result.error === 'unknown') return errorPage(404);
  const members = await listAskable(services, alliance);
  if (typeof result.error !== 'string')
    return formPage(call, members, { settings, version, refusals: result.error, crossed: false });
  const now = await shownSurvey(call);
  return formPage(call, members, { settings, version: now?.version ?? version, refusals: [], crossed: true });
}

const readSettings = (posted: URLSearchParams): SurveySettings => ({
  title: posted.get('titel') ?? '',
  note: (posted.get('hinweis') ?? '').replace(/\r\n/g, '\n'),
  dueOn: posted.get('frist') ?? '',
  visibility: posted.get('lesen') ?? '',
  memberKeys: posted.getAll('kommune'),
});

const FIELDS: Readonly<Record<keyof SurveySettings, { field: string; label: string }>> = {
  title: { field: 'titel', label: 'Titel' },
  note: { field: 'hinweis', label: 'Hinweise' },
  dueOn: { field: 'frist', label: 'Letzter Tag für Antworten' },
  visibility: { field: 'lesen', label: 'Wer liest das Ergebnis?' },
  memberKeys: { field: 'kommune', label: 'Gefragte Kommunen' },
};

function formPage(
  { alliance, params, path }: AllianceCall,
  members: readonly AskableMember[],
  edit: Edit,
): PageAnswer {
  const home = surveysPath(alliance.slug);
  const slug = params['survey'];
  const title = slug === undefined ? 'Umfrage anlegen' : 'Umfrage ändern';
  const wrong = edit.crossed || edit.refusals.length > 0;
  return {
    kind: 'page',
    status: edit.crossed ? 409 : wrong ? 422 : 200,
    title,
    ...SECTION,
    crumbs: [{ label: 'Lagebild', href: home }, { label: title }],
    body: (
      <>
        <PageTitle
          title={title}
          lead="Gefragt werden die Leitungen; antworten können sie und ihre Vertretungen."
        />
        <ErrorSummary errors={edit.refusals.map(({ field, message }) => ({ ...FIELDS[field], message }))} />
        {edit.crossed && <Crossed alliance={alliance} slug={slug} />}
        <Panel>
          <Form action={path} hidden={edit.version === null ? {} : { version: String(edit.version) }}>
            <SettingsFields {...edit} members={members} />
            <FormButtons>
              <Button type="submit" look="primary">
                Speichern
              </Button>
              <LinkButton href={slug === undefined ? home : `${home}/${slug}`}>Abbrechen</LinkButton>
            </FormButtons>
          </Form>
        </Panel>
      </>
    ),
  };
}

const Crossed = ({ alliance, slug }: { readonly alliance: Alliance; readonly slug: string | undefined }) => (
  <Notice tone="warning" title="Diese Umfrage wurde inzwischen geändert oder geöffnet.">
    <p>
      Ihre Eingabe unten ist noch nicht gespeichert. Vergleichen Sie sie mit dem{' '}
      <a href={`${surveysPath(alliance.slug)}/${slug ?? ''}`}>Stand, der jetzt gilt</a>. Solange die Umfrage
      ein Entwurf ist, ersetzt „Speichern“ ihn.
    </p>
  </Notice>
);

function SettingsFields({
  settings,
  refusals,
  members,
}: Edit & { readonly members: readonly AskableMember[] }) {
  const at = (name: keyof SurveySettings) => ({
    id: FIELDS[name].field,
    name: FIELDS[name].field,
    error: refusals.find(({ field }) => field === name)?.message,
  });
  return (
    <>
      <TextField {...at('title')} label={FIELDS.title.label} value={settings.title} maxLength={120} />
      <DateField {...at('dueOn')} label={FIELDS.dueOn.label} value={settings.dueOn} />
      <FormRow>
        <TextArea
          {...at('note')}
          label={FIELDS.note.label}
          hint="Freiwillig. Steht über der Umfrage und dem Ergebnis."
          value={settings.note}
          rows={3}
        />
      </FormRow>
      <FormRow>
        <RadioGroup
          {...at('visibility')}
          legend={FIELDS.visibility.label}
          value={settings.visibility}
          options={VISIBILITIES.map((value) => ({ value, label: VISIBILITY_LABELS[value] }))}
        />
      </FormRow>
      <FormRow>
        <CheckboxGroup
          {...at('memberKeys')}
          legend={FIELDS.memberKeys.label}
          arrangement="columns"
          values={settings.memberKeys}
          options={members.map(({ key, name }) => ({ value: key, label: name }))}
        />
      </FormRow>
    </>
  );
}
