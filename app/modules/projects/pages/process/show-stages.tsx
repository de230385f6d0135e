import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { StageRefusal } from '../../domain/process/stage-order.ts';
import { loadStages } from '../../use-cases/process/load-stages.ts';
import { PLACE, projectCrumbs, projectPath } from '../undertakings/project-places.tsx';
import { positionOf, type TypedStage } from './read-stage-form.ts';
import { stageErrors } from './stage-errors.ts';
import { StageView } from './stage-view.tsx';
import { StagesView } from './stages-view.tsx';

/** GET /v/:alliance/projekte/:slug/stufen */
export async function showStages(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const loaded = await loadStages(services, alliance, principal, params['slug'] ?? '');
  if (!loaded) return errorPage(404);
  const { undertaking } = loaded;
  return {
    kind: 'page',
    title: `Stufen: ${undertaking.title}`,
    ...PLACE,
    crumbs: projectCrumbs(call, undertaking, 'Stufen'),
    body: <StagesView base={`/v/${alliance.slug}`} path={projectPath(call, undertaking)} loaded={loaded} />,
  };
}

/** GET /v/:alliance/projekte/:slug/stufen/:nr */
export const showStage = (call: AllianceCall): Promise<PageAnswer> => answerStage(call, null, []);

/** The page of a stage, after a refusal with what was typed. */
export async function answerStage(
  call: AllianceCall,
  typed: TypedStage | null,
  refusals: readonly StageRefusal[],
): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const loaded = await loadStages(services, alliance, principal, params['slug'] ?? '');
  const shown = loaded?.stages.find(({ stage }) => stage.position === positionOf(params['nr']));
  if (!loaded || !shown) return errorPage(404);
  const { undertaking } = loaded;
  const title = `${shown.stage.title}: ${undertaking.title}`;
  return {
    kind: 'page',
    ...(refusals.length > 0 && { status: statusOf(refusals) }),
    title,
    ...PLACE,
    crumbs: projectCrumbs(call, undertaking, `Stufe ${shown.stage.position}`),
    body: (
      <StageView
        base={`/v/${alliance.slug}`}
        path={projectPath(call, undertaking)}
        loaded={loaded}
        shown={shown}
        typed={typed}
        errors={typed === null ? [] : stageErrors(typed.form, refusals)}
        message={refusals.length > 0 ? undefined : messageIn(MESSAGES, query)}
      />
    ),
  };
}

/** Somebody was faster: 409; anything else typed wrong: 422. */
const statusOf = (refusals: readonly StageRefusal[]): 409 | 422 =>
  refusals.some(({ field }) => field === 'conflict') ? 409 : 422;

const MESSAGES: Readonly<Record<string, string>> = {
  schritt: 'Der neue Stand der Stufe ist eingetragen.',
  plan: 'Der Plan ist geändert.',
  entwurf:
    'Der Entwurf der Freigabe ist angelegt. Er geht erst hinaus, wenn die Geschäftsstelle ihn versendet.',
  gesendet: 'Die Freigabe ist an alle beteiligten Kommunen versendet.',
};
