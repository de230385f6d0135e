import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import type { IdeaForm } from '../../domain/ideas/check-idea.ts';
import { refuseChanging } from '../../domain/ideas/idea-editor.ts';
import { findShownIdea, type IdeaContext, listIdeas } from '../../use-cases/ideas/list-ideas.ts';
import { addIdea, changeIdea } from '../../use-cases/ideas/record-idea.ts';
import { emptyIdeaForm, formOfIdea, ideaErrors, readIdeaForm, wholeNumber } from './idea-fields.ts';
import { IdeaFormView } from './idea-form-view.tsx';
import { IDEA_PLACE, ideaCrumbs, ideaForbidden, ideaNotFound, ideaPath, ideasPath } from './idea-places.tsx';

/** GET /v/:alliance/ideen/neu */
export async function showNewIdea(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const { context } = await listIdeas(services, alliance, principal, '');
  return newPage(call, context, emptyIdeaForm(context), []);
}

/** POST /v/:alliance/ideen/neu */
export async function submitNewIdea(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const form = readIdeaForm(await call.form());
  const added = await addIdea(services, alliance, principal, form);
  if (added.ok) return { kind: 'redirect', to: `${ideaPath(alliance, added.value)}?meldung=angelegt` };
  const { context } = await listIdeas(services, alliance, principal, '');
  return newPage(call, context, form, ideaErrors(added.error), 422);
}

const newPage = (
  { alliance }: AllianceCall,
  context: IdeaContext,
  form: IdeaForm,
  errors: readonly FieldError[],
  status: 200 | 422 = 200,
): PageView => ({
  kind: 'page',
  status,
  title: 'Idee eintragen',
  ...IDEA_PLACE,
  crumbs: ideaCrumbs(alliance, { label: 'Eintragen' }),
  body: (
    <IdeaFormView
      title="Idee eintragen"
      action={`${ideasPath(alliance)}/neu`}
      back={ideasPath(alliance)}
      context={context}
      form={form}
      errors={errors}
      version={undefined}
    />
  ),
});

/** GET /v/:alliance/ideen/:id/bearbeiten */
export const showEditIdea = (call: AllianceCall): Promise<PageAnswer> => editPage(call, undefined, []);

/** POST /v/:alliance/ideen/:id/bearbeiten */
export async function submitEditIdea(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const fields = await call.form();
  const form = readIdeaForm(fields);
  const id = params['id'] ?? '';
  const version = wholeNumber(fields.get('version'));
  const changed = await changeIdea(services, alliance, principal, { id, version, form });
  if (changed.ok) return { kind: 'redirect', to: `${ideaPath(alliance, id)}?meldung=gespeichert` };
  if (changed.error === 'unknown') return ideaNotFound(alliance);
  if ('forbidden' in changed.error) return ideaForbidden(alliance, changed.error.forbidden);
  const isConflict = changed.error.some(({ field }) => field === 'conflict');
  return editPage(call, form, ideaErrors(changed.error), isConflict ? 409 : 422);
}

/** Who is shown that somebody was faster may save on top of the new state: the hidden version is the current one. */
async function editPage(
  { services, alliance, principal, params }: AllianceCall,
  form: IdeaForm | undefined,
  errors: readonly FieldError[],
  status: 200 | 409 | 422 = 200,
): Promise<PageView> {
  const { idea, context } = await findShownIdea(services, alliance, principal, params['id'] ?? '');
  if (!idea) return ideaNotFound(alliance);
  const forbidden = refuseChanging(context.editor, idea);
  if (forbidden !== undefined) return ideaForbidden(alliance, forbidden);
  const own = ideaPath(alliance, idea.id);
  return {
    kind: 'page',
    status,
    title: 'Idee bearbeiten',
    ...IDEA_PLACE,
    crumbs: ideaCrumbs(alliance, { label: idea.title, href: own }, { label: 'Bearbeiten' }),
    body: (
      <IdeaFormView
        title="Idee bearbeiten"
        action={`${own}/bearbeiten`}
        back={own}
        context={context}
        form={form ?? formOfIdea(idea)}
        errors={errors}
        version={idea.version}
      />
    ),
  };
}
