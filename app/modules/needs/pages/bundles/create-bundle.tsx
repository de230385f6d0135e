import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../../../ui/choices.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, SampleDataNotice } from '../../../../ui/notice.tsx';
import { createBundle, type MemberChoice } from '../../use-cases/bundles/create-bundle.ts';
import { loadBundleSource } from '../../use-cases/bundles/load-bundle-source.ts';
import type { BundleSource } from '../../use-cases/bundles/read-bundle-source.ts';
import { bundleErrors, errorAt } from './bundle-errors.ts';
import { BundleFields } from './bundle-fields.tsx';
import { bundleCrumbs, listPath, ownPath, SECTION } from './bundle-places.tsx';
import { NoRound } from './no-round.tsx';
import { readTypedBundle, type TypedBundle, toBundleForm } from './read-bundle-form.ts';

/** GET /v/:alliance/buendel/neu?aufgabe=&bereich=&mitglied=&wer=&titel= */
export async function showNewBundle(call: AllianceCall): Promise<PageAnswer> {
  const source = await loadBundleSource(call.services, call.alliance, 'intern');
  return page(call, source, readTypedBundle(call.query, source), []);
}

/** POST /v/:alliance/buendel/neu */
export async function submitNewBundle(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const source = await loadBundleSource(services, alliance, 'intern');
  const typed = readTypedBundle(await call.form(), source);
  const { choice, memberKeys } = typed;
  const created = await createBundle(services, alliance, {
    ...{ choice, memberKeys, form: toBundleForm(typed, source) },
    actor: principal.accountId,
  });
  if (created.ok)
    return { kind: 'redirect', to: `${ownPath(alliance, { id: created.value })}?meldung=angelegt` };
  return page(call, source, typed, bundleErrors(created.error));
}

const CHOICES: readonly { readonly value: MemberChoice; readonly label: string }[] = [
  { value: 'eine', label: 'alle, die mindestens eine der Aufgaben wollen' },
  { value: 'alle', label: 'nur, wer alle diese Aufgaben will' },
  { value: 'auswahl', label: 'nur die unten gewählten Mitglieder' },
];

const page = (
  { alliance }: AllianceCall,
  source: BundleSource,
  typed: TypedBundle,
  errors: readonly FieldError[],
): PageAnswer => ({
  kind: 'page',
  ...(errors.length > 0 && { status: 422 as const }),
  title: 'Bündel anlegen',
  ...SECTION,
  crumbs: bundleCrumbs(alliance, undefined, 'Anlegen'),
  body: (
    <>
      <PageTitle
        title="Bündel anlegen"
        lead="Jede Verbindung von Aufgaben und Mitgliedern ist möglich, auch mit dem Kreis als Partner."
      />
      <ErrorSummary errors={errors} />
      {source.answers?.round.isSample && <SampleDataNotice>{source.answers.round.note}</SampleDataNotice>}
      <Panel>
        {source.answers ? (
          <NewBundleForm base={listPath(alliance)} source={source} typed={typed} errors={errors} />
        ) : (
          <NoRound base={`/v/${alliance.slug}`} level={2} />
        )}
      </Panel>
    </>
  ),
});

const NewBundleForm = ({
  base,
  source,
  typed,
  errors,
}: {
  readonly base: string;
  readonly source: BundleSource;
  readonly typed: TypedBundle;
  readonly errors: readonly FieldError[];
}) => (
  <Form action={`${base}/neu`}>
    <BundleFields typed={typed} errors={errors} source={source} />
    <FormRow>
      <RadioGroup
        id="wer"
        name="wer"
        legend="Wer ist dabei?"
        hint={`Nach den Antworten der Bedarfsabfrage „${source.answers?.round.title ?? ''}“; später können Sie einzelne aufnehmen und herausnehmen.`}
        error={errorAt(errors, 'wer')}
        value={typed.choice}
        options={CHOICES}
      />
    </FormRow>
    <FormRow>
      <CheckboxGroup
        id="mitglied"
        name="mitglied"
        legend="Mitglieder, wenn Sie von Hand wählen"
        values={typed.memberKeys}
        options={source.members.map(({ member: { key, name } }) => ({ value: key, label: name }))}
        arrangement="columns"
      />
    </FormRow>
    <FormButtons>
      <Button type="submit" look="primary">
        Anlegen
      </Button>
      <LinkButton href={base}>Abbrechen</LinkButton>
    </FormButtons>
  </Form>
);
