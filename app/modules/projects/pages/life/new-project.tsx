import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton, TextLink } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choices.tsx';
import { SelectField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import type { UndertakingDraft } from '../../domain/life/undertaking-draft.ts';
import { newestVersions } from '../../domain/process/process-template.ts';
import { UNDERTAKING_KIND_LABELS, UNDERTAKING_KINDS } from '../../domain/undertakings/undertaking.ts';
import { type DraftPage, openDraft, submitDraft } from '../../use-cases/life/open-draft.ts';
import { PLACE } from '../undertakings/project-places.tsx';
import { CandidateFields } from './candidate-fields.tsx';
import { PlaceFields, TextFields } from './head-fields.tsx';
import { draftErrors, fieldAt } from './life-errors.ts';
import { AUTO, originFields, readDraft, readOriginOf, withTemplate } from './read-draft-form.ts';

/** GET /v/:alliance/projekte/neu?buendel=|vorschlag=|nachfolger= */
export async function showNewProject(call: AllianceCall): Promise<PageAnswer> {
  const origin = readOriginOf(call.query);
  const opened = await openDraft(call.services, call.alliance, origin);
  const blank = readDraft(call.query, opened.choices);
  return page(call, opened, { ...blank, kind: blank.kind || FIRST_KIND, ...opened.found?.draft, origin }, []);
}

/** POST /v/:alliance/projekte/neu */
export async function submitNewProject(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const fields = await call.form();
  const opened = await openDraft(services, alliance, readOriginOf(fields));
  const draft = readDraft(fields, opened.choices);
  const created = await submitDraft(
    services,
    alliance,
    withTemplate(draft, opened.choices),
    principal.accountId,
  );
  if (!created.ok) return page(call, opened, draft, draftErrors(created.error));
  return {
    kind: 'redirect',
    to: `/v/${alliance.slug}/projekte/${created.value.slug}/stand?meldung=angelegt`,
  };
}

const FIRST_KIND = 'pruefprojekt';

const page = (
  { alliance }: AllianceCall,
  opened: DraftPage,
  draft: UndertakingDraft,
  errors: readonly FieldError[],
): PageAnswer => {
  const base = `/v/${alliance.slug}`;
  return {
    kind: 'page',
    ...(errors.length > 0 && { status: 422 as const }),
    title: 'Projekt anlegen',
    ...PLACE,
    crumbs: [{ label: 'Projekte', href: `${base}/projekte` }, { label: 'Anlegen' }],
    body: (
      <>
        <PageTitle
          title="Projekt anlegen"
          lead="Angelegt ist noch nicht begonnen: Danach wird der Projektauftrag abgestimmt und gezeichnet."
        />
        <ErrorSummary errors={errors} />
        <OriginNotice base={base} opened={opened} draft={draft} />
        <Panel>
          <Form action={`${base}/projekte/neu`} hidden={originFields(draft.origin)}>
            <Fields opened={opened} draft={draft} errors={errors} />
            <FormButtons>
              <Button type="submit" look="primary">
                Anlegen
              </Button>
              <LinkButton href={`${base}/projekte`}>Abbrechen</LinkButton>
            </FormButtons>
          </Form>
        </Panel>
      </>
    ),
  };
};

interface DraftFormProps {
  readonly opened: DraftPage;
  readonly draft: UndertakingDraft;
  readonly errors: readonly FieldError[];
}

function OriginNotice({ base, opened, draft }: Omit<DraftFormProps, 'errors'> & { readonly base: string }) {
  if (!draft.origin) return null;
  const { found } = opened;
  if (!found)
    return (
      <Notice tone="warning" title="Woraus das Projekt entstehen soll, ist nicht mehr frei">
        <p>
          Vielleicht ist daraus schon etwas geworden. Öffnen Sie es von dort, oder legen Sie das Projekt frei
          an.
        </p>
      </Notice>
    );
  const { title, path } = found.origin;
  return (
    <>
      {found.draft.isSample && (
        <SampleDataNotice>Was aus Beispieldaten entsteht, trägt denselben Hinweis.</SampleDataNotice>
      )}
      <Notice title={`${ORIGIN_WORDS[found.origin.kind]} „${title}“`}>
        <p>
          Titel, Beschreibung und Kommunen sind von dort übernommen; ändern Sie, was nicht passt.{' '}
          <TextLink href={`${base}${path}`}>Dort nachsehen</TextLink>
        </p>
      </Notice>
    </>
  );
}

const ORIGIN_WORDS = {
  bundle: 'Aus dem Bündel',
  proposal: 'Aus dem Vorschlag',
  undertaking: 'Im Anschluss an',
} as const;

const Fields = ({ opened: { choices }, draft, errors }: DraftFormProps) => (
  <>
    <TextFields draft={draft} errors={errors} choices={choices} />
    <SelectField
      {...fieldAt(errors, 'art')}
      label="Art"
      value={draft.kind}
      options={UNDERTAKING_KINDS.filter((kind) => kind !== 'aufgabe').map((kind) => ({
        value: kind,
        label: UNDERTAKING_KIND_LABELS[kind],
      }))}
    />
    <SelectField
      {...fieldAt(errors, 'vorlage')}
      label="Prozessvorlage"
      hint="Ihre Stufen werden jetzt kopiert; spätere Fassungen der Vorlage ändern das Projekt nicht."
      value={draft.templateKey}
      options={[
        { value: AUTO, label: 'die zur Art passende' },
        ...newestVersions(choices.templates).map(({ key, title }) => ({ value: key, label: title })),
        { value: '', label: 'keine: ohne Stufen' },
      ]}
    />
    <FormRow>
      <RadioGroup
        {...fieldAt(errors, 'beginnt')}
        legend="Wo steht es?"
        value={draft.begins}
        options={BEGINNINGS}
      />
    </FormRow>
    <PlaceFields draft={draft} errors={errors} choices={choices} />
    <FormRow>
      <CandidateFields draft={draft} errors={errors} choices={choices} />
    </FormRow>
  </>
);

const BEGINNINGS = [
  {
    value: 'in-vorbereitung',
    label: 'Die Vorbereitung beginnt',
    hint: 'Als Nächstes entsteht der Projektauftrag.',
  },
  {
    value: 'warteliste',
    label: 'Es kommt auf die Warteliste',
    hint: 'Es ist vorgemerkt, bis ein Platz frei wird.',
  },
];
