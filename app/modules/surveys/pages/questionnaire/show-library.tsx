import { rolesIn } from '../../../../platform/auth/access.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import {
  type CreateRefusal,
  createQuestionnaire,
} from '../../use-cases/questionnaire/create-questionnaire.ts';
import { loadLibrary } from '../../use-cases/questionnaire/load-library.ts';
import { SURVEY_KEEPERS } from '../../use-cases/survey-keepers.ts';
import { LibraryView } from './library-view.tsx';
import { NewQuestionnaireView, type TypedQuestionnaire } from './new-questionnaire-view.tsx';
import { libraryCrumbs, libraryPath, PLACE, questionnairePath } from './questionnaire-places.ts';

/** Whether someone may write questionnaires: the office and project leads. */
export const mayEditIn = ({ principal, alliance, services }: AllianceCall): boolean =>
  rolesIn(principal, alliance.id, services.clock.today()).some((role) => SURVEY_KEEPERS.includes(role));

/** GET /v/:alliance/frageboegen */
export async function showLibrary(call: AllianceCall): Promise<PageAnswer> {
  const entries = await loadLibrary(call.services, call.alliance);
  return {
    kind: 'page',
    title: 'Fragebögen',
    ...PLACE,
    crumbs: libraryCrumbs(call),
    body: <LibraryView path={libraryPath(call)} entries={entries} mayEdit={mayEditIn(call)} />,
  };
}

/** GET /v/:alliance/frageboegen/neu */
export const showNewQuestionnaire = (call: AllianceCall): Promise<PageAnswer> =>
  newPage(call, { title: '', description: '', from: call.query.get('vorlage') ?? 'standard' }, []);

/** POST /v/:alliance/frageboegen/neu */
export async function submitNewQuestionnaire(call: AllianceCall): Promise<PageAnswer> {
  const form = await call.form();
  const typed = {
    title: form.get('titel') ?? '',
    description: form.get('beschreibung') ?? '',
    from: form.get('vorlage') ?? '',
  };
  const actor = call.principal.accountId;
  const created = await createQuestionnaire(call.services, call.alliance, { ...typed, actor });
  return created.ok
    ? { kind: 'redirect', to: `${questionnairePath(call, created.value)}?meldung=angelegt` }
    : newPage(call, typed, created.error);
}

const FIELDS: Readonly<Record<CreateRefusal['field'], Pick<FieldError, 'field' | 'label'>>> = {
  title: { field: 'titel', label: 'Titel' },
  description: { field: 'beschreibung', label: 'Beschreibung' },
  from: { field: 'vorlage', label: 'Beginnen mit' },
};

async function newPage(
  call: AllianceCall,
  typed: TypedQuestionnaire,
  refusals: readonly CreateRefusal[],
): Promise<PageAnswer> {
  const library = await loadLibrary(call.services, call.alliance);
  const errors = refusals.map(({ field, message }) => ({ ...FIELDS[field], message }));
  return {
    kind: 'page',
    ...(errors.length > 0 && { status: 422 as const }),
    title: 'Neuer Fragebogen',
    ...PLACE,
    crumbs: libraryCrumbs(call, { label: 'Neuer Fragebogen' }),
    body: <NewQuestionnaireView path={libraryPath(call)} typed={typed} library={library} errors={errors} />,
  };
}
