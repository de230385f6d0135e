import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { CheckboxGroup } from '../../../../ui/choices.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError } from '../../../../ui/notice.tsx';
import type { MatterForm } from '../../domain/tracker/check-matter.ts';
import { createMatter } from '../../use-cases/tracker/create-matter.ts';
import { listMatterCandidates } from '../../use-cases/tracker/list-matter-candidates.ts';
import { matterErrors } from './matter-errors.ts';
import { MatterFields } from './matter-fields.tsx';
import { listCrumbs, listPath, ownPath } from './matter-places.tsx';
import { errorAt } from './path-forms.ts';
import { EMPTY_MATTER, readMatterForm } from './read-matter-form.ts';

/** GET /v/:alliance/vorgaenge/neu */
export async function showNewMatter(call: AllianceCall): Promise<PageAnswer> {
  const candidates = await listMatterCandidates(call.services, call.alliance);
  const members = candidates.filter(({ isMember }) => isMember).map(({ key }) => key);
  return page(call, EMPTY_MATTER, members, []);
}

/** POST /v/:alliance/vorgaenge/neu */
export async function submitNewMatter(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const fields = await call.form();
  const form = readMatterForm(fields);
  const memberKeys = fields.getAll('mitglied');
  const created = await createMatter(services, alliance, { form, memberKeys, actor: principal.accountId });
  if (created.ok)
    return { kind: 'redirect', to: `${ownPath(alliance, { id: created.value })}?meldung=angelegt` };
  return page(call, form, memberKeys, matterErrors(created.error), 422);
}

async function page(
  { services, alliance }: AllianceCall,
  form: MatterForm,
  chosen: readonly string[],
  errors: readonly FieldError[],
  status: 200 | 422 = 200,
): Promise<PageAnswer> {
  const candidates = await listMatterCandidates(services, alliance);
  return {
    kind: 'page',
    status,
    title: 'Vorgang anlegen',
    section: 'entscheidungen',
    crumbs: [...listCrumbs(alliance), { label: 'Anlegen' }],
    body: (
      <>
        <PageTitle
          title="Vorgang anlegen"
          lead="Die Wege durch die Gremien plant das Programm je Mitglied; Beträge folgen danach als Tabelle."
        />
        <ErrorSummary errors={errors} />
        <Panel>
          <Form action={`${listPath(alliance)}/neu`}>
            <MatterFields form={form} errors={errors} columns={[]} />
            <FormRow>
              <CheckboxGroup
                id="mitglied"
                name="mitglied"
                legend="Beteiligte Mitglieder"
                error={errorAt(errors, 'mitglied')}
                values={chosen}
                options={candidates.map(({ key, name }) => ({ value: key, label: name }))}
                arrangement="columns"
              />
            </FormRow>
            <FormButtons>
              <Button type="submit" look="primary">
                Anlegen
              </Button>
              <LinkButton href={listPath(alliance)}>Abbrechen</LinkButton>
            </FormButtons>
          </Form>
        </Panel>
      </>
    ),
  };
}
