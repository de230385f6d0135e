import { germanDate } from '../../../../foundation/german.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { CheckboxGroup } from '../../../../ui/choices.tsx';
import { DateField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import { ROLE_LABELS, ROLES } from '../../domain/participation/participation.ts';
import type { ShownTeam } from '../../use-cases/team/load-team.ts';
import { type AccessionRecordRefusal, recordAccession } from '../../use-cases/team/record-accession.ts';
import { backToTeam, notThere, teamOf, teamPage, teamPath } from './team-places.tsx';

interface AccessionForm {
  readonly from: string;
  readonly roles: readonly string[];
}

/** GET /v/:alliance/projekte/:slug/beteiligte/beitritt/:id */
export async function showAccession(call: AllianceCall): Promise<PageAnswer> {
  const team = await teamOf(call);
  return team ? view(call, team, { from: team.today, roles: [] }, []) : notThere();
}

/** POST of the same page */
export async function submitAccession(call: AllianceCall): Promise<PageAnswer> {
  const team = await teamOf(call);
  if (!team) return notThere();
  const posted = await call.form();
  const form = { from: posted.get('tag') ?? '', roles: posted.getAll('rolle') };
  const from = readGermanDay(form.from);
  if (!from) return view(call, team, form, [NO_DAY]);
  const { services, alliance, principal, params } = call;
  const result = await recordAccession(services, alliance, {
    slug: team.undertaking.slug,
    documentId: params['id'] ?? '',
    from,
    roles: form.roles,
    actor: principal.accountId,
  });
  if (result.ok) return backToTeam(call, team, 'beitritt');
  return result.error === 'unknown' ? notThere() : view(call, team, form, result.error);
}

const NO_DAY: AccessionRecordRefusal = {
  field: 'tag',
  message: 'Geben Sie den ersten Tag der Teilnahme an, zum Beispiel 01.12.2026.',
};
const LABEL: Readonly<Record<AccessionRecordRefusal['field'], string>> = {
  tag: 'Nimmt teil ab',
  rolle: 'Rolle',
  stand: 'Beitritt',
};

function view(
  call: AllianceCall,
  team: ShownTeam,
  form: AccessionForm,
  refusals: readonly AccessionRecordRefusal[],
): PageAnswer {
  const found = team.standings.find(
    ({ document }) => document.id === call.params['id'] && document.kind === 'beitritt',
  );
  const [party] = found?.parties ?? [];
  if (!found || !party) return notThere();
  const path = teamPath(call, team);
  const boundText = party.boundOn === null ? NOT_BOUND : `Verbindlich seit dem ${germanDate(party.boundOn)}.`;
  const body = (
    <>
      <PageTitle
        title={`${party.name} tritt „${team.undertaking.title}“ bei`}
        lead="Von dem Tag an, den Sie eintragen, nimmt die Kommune teil."
      />
      <ErrorSummary
        errors={refusals.map(({ field, message }) => ({
          field: field === 'stand' ? 'tag' : field,
          label: LABEL[field],
          message,
        }))}
      />
      <Notice tone={party.isBound ? 'success' : 'warning'} title={boundText}>
        <LinkButton href={`/v/${call.alliance.slug}/dokumente/${found.document.id}`}>Zum Dokument</LinkButton>
      </Notice>
      <AccessionFields
        action={`${path}/beitritt/${found.document.id}`}
        back={path}
        form={form}
        refusals={refusals}
      />
    </>
  );
  const isStale = refusals.some(({ field }) => field === 'stand');
  return teamPage(call, team, 'Beitritt eintragen', body, refusals.length === 0 ? 200 : isStale ? 409 : 422);
}

const NOT_BOUND = 'Noch nicht verbindlich: Zustimmung oder Unterschriften fehlen.';

const AccessionFields = ({
  action,
  back,
  form,
  refusals,
}: {
  readonly action: string;
  readonly back: string;
  readonly form: AccessionForm;
  readonly refusals: readonly AccessionRecordRefusal[];
}) => (
  <Panel>
    <Form action={action} narrow>
      <DateField
        id="tag"
        name="tag"
        label={LABEL.tag}
        value={form.from}
        error={refusals.find(({ field }) => field === 'tag')?.message}
      />
      <FormRow>
        <CheckboxGroup
          id="rolle"
          name="rolle"
          legend={LABEL.rolle}
          hint="Ohne Rolle nimmt die Kommune teil, ohne in der Gruppe vertreten zu sein."
          values={form.roles}
          options={ROLES.map((role) => ({ value: role, label: `${ROLE_LABELS[role]} (${role})` }))}
          error={refusals.find(({ field }) => field === 'rolle')?.message}
        />
      </FormRow>
      <FormButtons>
        <Button type="submit" look="primary">
          Beitritt eintragen
        </Button>
        <LinkButton href={back}>Abbrechen</LinkButton>
      </FormButtons>
    </Form>
  </Panel>
);
