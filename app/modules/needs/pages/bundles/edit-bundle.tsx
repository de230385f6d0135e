import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError } from '../../../../ui/notice.tsx';
import { isEditable } from '../../domain/bundles/bundle-state.ts';
import type { BundleRefusal } from '../../domain/bundles/check-bundle.ts';
import { changeBundle } from '../../use-cases/bundles/change-bundle.ts';
import { type LoadedBundle, loadBundle } from '../../use-cases/bundles/load-bundle.ts';
import { bundleErrors, statusOf } from './bundle-errors.ts';
import { BundleFields } from './bundle-fields.tsx';
import { bundleCrumbs, notFound, ownPath, SECTION } from './bundle-places.tsx';
import { BundleSampleNotice } from './bundle-sample-notice.tsx';
import { readTypedBundle, type TypedBundle, toBundleForm, versionOf } from './read-bundle-form.ts';

/** GET /v/:alliance/buendel/:id/bearbeiten */
export async function showBundleForm(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, params } = call;
  const loaded = await loadBundle(services, alliance, 'intern', params['id'] ?? '');
  if (!loaded) return notFound(alliance);
  const { bundle, tasks } = loaded.view;
  if (!isEditable(bundle.state)) return { kind: 'redirect', to: ownPath(alliance, bundle) };
  const { title, grounds, note } = bundle;
  const numbers = tasks.map(({ number }) => number);
  return page(call, loaded, { title, grounds, note, numbers, choice: 'auswahl', memberKeys: [] }, []);
}

/** POST /v/:alliance/buendel/:id/bearbeiten */
export async function submitBundleForm(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const id = params['id'] ?? '';
  const fields = await call.form();
  const loaded = await loadBundle(services, alliance, 'intern', id);
  if (!loaded) return notFound(alliance);
  const typed = readTypedBundle(fields, loaded.source);
  const form = toBundleForm(typed, loaded.source);
  const version = versionOf(fields);
  const result = await changeBundle(services, alliance, { id, form, version, actor: principal.accountId });
  if (result.ok) return { kind: 'redirect', to: `${ownPath(alliance, { id })}?meldung=gespeichert` };
  return result.error === 'unknown' ? notFound(alliance) : page(call, loaded, typed, result.error);
}

/** Who is shown that somebody was faster may save on top of the new state: the hidden version is the current one. */
function page(
  { alliance }: AllianceCall,
  { view: { bundle }, source }: LoadedBundle,
  typed: TypedBundle,
  refusals: readonly BundleRefusal[],
): PageAnswer {
  const errors: readonly FieldError[] = bundleErrors(refusals);
  const own = ownPath(alliance, bundle);
  return {
    kind: 'page',
    ...(refusals.length > 0 && { status: statusOf(refusals) }),
    title: 'Bündel bearbeiten',
    ...SECTION,
    crumbs: bundleCrumbs(alliance, bundle, 'Bearbeiten'),
    body: (
      <>
        <PageTitle title="Bündel bearbeiten" lead={bundle.title} />
        <ErrorSummary errors={errors} />
        <BundleSampleNotice bundle={bundle} round={source.answers?.round} />
        <Panel>
          <Form action={`${own}/bearbeiten`} hidden={{ version: bundle.version.toString() }}>
            <BundleFields typed={typed} errors={errors} source={source} />
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
