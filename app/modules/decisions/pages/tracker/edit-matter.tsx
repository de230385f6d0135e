import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Checkbox } from '../../../../ui/choices.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError } from '../../../../ui/notice.tsx';
import type { MatterForm } from '../../domain/tracker/check-matter.ts';
import { changeMatter } from '../../use-cases/tracker/change-matter.ts';
import { findMatterText, type MatterText } from '../../use-cases/tracker/find-matter-text.ts';
import { matterErrors } from './matter-errors.ts';
import { MatterFields } from './matter-fields.tsx';
import { matterCrumbs, notFound, ownPath } from './matter-places.tsx';
import { MatterSampleNotice } from './matter-sample-notice.tsx';
import { versionOf } from './read-entry-form.ts';
import { matterFormOf, readMatterForm } from './read-matter-form.ts';

/** GET /v/:alliance/vorgaenge/:id/text */
export async function showMatterText(call: AllianceCall): Promise<PageAnswer> {
  const found = await findMatterText(call.services, call.alliance, call.params['id'] ?? '');
  if (!found) return notFound(call.alliance);
  return page(call, found, matterFormOf(found.matter), found.matter.state === 'eingestellt', []);
}

/** POST /v/:alliance/vorgaenge/:id/text */
export async function submitMatterText(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const id = params['id'] ?? '';
  const fields = await call.form();
  const form = readMatterForm(fields);
  const stopped = fields.get('eingestellt') === 'ja';
  const result = await changeMatter(services, alliance, {
    id,
    form,
    state: stopped ? 'eingestellt' : 'laufend',
    version: versionOf(fields.get('version') ?? ''),
    actor: principal.accountId,
  });
  if (result.ok) return { kind: 'redirect', to: `${ownPath(alliance, { id })}?meldung=text` };
  const found = await findMatterText(services, alliance, id);
  if (result.error === 'unknown' || !found) return notFound(alliance);
  const isConflict = result.error.some(({ field }) => field === 'conflict');
  return page(call, found, form, stopped, matterErrors(result.error), isConflict ? 409 : 422);
}

/** Who is shown that somebody was faster may save on top of the new state: the hidden version is the current one. */
function page(
  { alliance }: AllianceCall,
  { matter, columns }: MatterText,
  form: MatterForm,
  stopped: boolean,
  errors: readonly FieldError[],
  status: 200 | 409 | 422 = 200,
): PageAnswer {
  const own = ownPath(alliance, matter);
  return {
    kind: 'page',
    status,
    title: 'Text der Vorlage',
    section: 'entscheidungen',
    crumbs: matterCrumbs(alliance, matter, 'Text der Vorlage'),
    body: (
      <>
        <PageTitle title="Text der Vorlage" lead={matter.title} />
        <ErrorSummary errors={errors} />
        <MatterSampleNotice matter={matter} />
        <Panel>
          <Form action={`${own}/text`} hidden={{ version: matter.version.toString() }}>
            <MatterFields form={form} errors={errors} columns={columns} />
            <FormRow>
              <Checkbox
                id="eingestellt"
                name="eingestellt"
                value="ja"
                label="Der Vorgang wird eingestellt"
                hint="Danach lässt sich nichts mehr eintragen; alles bleibt lesbar."
                checked={stopped}
              />
            </FormRow>
            <FormButtons>
              <Button type="submit" look="primary">
                Speichern
              </Button>
              <LinkButton href={own}>Abbrechen</LinkButton>
            </FormButtons>
          </Form>
        </Panel>
      </>
    ),
  };
}
