import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import { refuseChanging } from '../../domain/ideas/idea-editor.ts';
import { hideIdea } from '../../use-cases/ideas/hide-idea.ts';
import { findShownIdea } from '../../use-cases/ideas/list-ideas.ts';
import { ideaErrors, wholeNumber } from './idea-fields.ts';
import { IDEA_PLACE, ideaCrumbs, ideaNotFound, ideaPath } from './idea-places.tsx';
import { IdeaView } from './idea-view.tsx';

const MESSAGES: Readonly<Record<string, string>> = {
  angelegt: 'Die Idee ist eingetragen.',
  gespeichert: 'Die Idee ist gespeichert.',
  ausgeblendet: 'Die Idee ist ausgeblendet. Sie sehen sie weiter, und auch die Kommune, die sie eintrug.',
  eingeblendet: 'Die Idee ist wieder für alle sichtbar.',
};

/** GET /v/:alliance/ideen/:id */
export const showIdea = (call: AllianceCall): Promise<PageAnswer> => page(call, '', []);

/** POST /v/:alliance/ideen/:id/ausblenden: hide with a reason, or show again. */
export async function submitHiding(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const form = await call.form();
  const id = params['id'] ?? '';
  const hidden = form.get('sichtbar') !== 'ja';
  const reason = form.get('grund') ?? '';
  const version = wholeNumber(form.get('version'));
  const actor = principal.accountId;
  const done = await hideIdea(services, alliance, { id, hidden, reason, version, actor });
  if (done.ok)
    return {
      kind: 'redirect',
      to: `${ideaPath(alliance, id)}?meldung=${hidden ? 'ausgeblendet' : 'eingeblendet'}`,
    };
  if (done.error === 'unknown') return ideaNotFound(alliance);
  const isConflict = done.error.some(({ field }) => field === 'conflict');
  return page(call, reason, ideaErrors(done.error), isConflict ? 409 : 422);
}

async function page(
  { services, alliance, principal, params, query }: AllianceCall,
  reason: string,
  errors: readonly FieldError[],
  status: 200 | 409 | 422 = 200,
): Promise<PageView> {
  const { idea, context } = await findShownIdea(services, alliance, principal, params['id'] ?? '');
  if (!idea) return ideaNotFound(alliance);
  return {
    kind: 'page',
    status,
    title: idea.title,
    ...IDEA_PLACE,
    crumbs: ideaCrumbs(alliance, { label: idea.title }),
    body: (
      <IdeaView
        base={`/v/${alliance.slug}`}
        idea={idea}
        mayChange={refuseChanging(context.editor, idea) === undefined}
        mayHide={context.editor.isOffice}
        message={messageIn(MESSAGES, query)}
        reason={reason}
        errors={errors}
      />
    ),
  };
}
