import type { Result } from '../../../../foundation/result.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import type { ConsistencyCheck } from '../../domain/questionnaire/question.ts';
import type { QuestionRefusal } from '../../domain/questionnaire/question-refusal.ts';
import { beginVersion, finishVersion } from '../../use-cases/questionnaire/change-version.ts';
import {
  addCheck,
  removeCheck,
  removeQuestion,
  shiftQuestion,
} from '../../use-cases/questionnaire/edit-questions.ts';
import { loadQuestionnaire } from '../../use-cases/questionnaire/load-library.ts';
import type { QuestionnaireFault } from '../../use-cases/questionnaire/questionnaire-acting.ts';
import { questionErrors, statusOf } from './question-errors.ts';
import { libraryCrumbs, PLACE, questionnairePath } from './questionnaire-places.ts';
import { QuestionnaireView } from './questionnaire-view.tsx';
import { versionOf } from './read-question-form.ts';
import { mayEditIn } from './show-library.tsx';

const MESSAGES: Readonly<Record<string, string>> = {
  angelegt: 'Der Fragebogen ist angelegt. Passen Sie die Fragen an, und machen Sie die Fassung dann gültig.',
  gespeichert: 'Gespeichert.',
  entfernt: 'Die Frage ist herausgenommen. In früheren Fassungen steht sie weiter.',
  gueltig: 'Die Fassung gilt. Sie können jetzt eine Erhebung damit beginnen.',
  begonnen:
    'Die neue Fassung ist ein Entwurf; Erhebungen nutzen weiter die geltende, bis Sie diese gültig machen.',
};

/** GET /v/:alliance/frageboegen/:slug?fassung= */
export const showQuestionnaire = (call: AllianceCall): Promise<PageAnswer> => answer(call, [], {});

/** POST …/ordnen: moves a question. */
export async function submitOrder(call: AllianceCall): Promise<PageAnswer> {
  const form = await call.form();
  const by = form.get('tun') === 'hoch' ? 'hoch' : 'runter';
  const key = form.get('schluessel') ?? '';
  const moved = await shiftQuestion(call.services, call.alliance, placeOf(call, form), key, by);
  return after(call, moved, `meldung=gespeichert#frage-${key}`);
}

/** POST …/pruefung: adds or takes out a check. */
export async function submitCheck(call: AllianceCall): Promise<PageAnswer> {
  const form = await call.form();
  const check = { part: form.get('teil') ?? '', whole: form.get('ganzes') ?? '' };
  const act = form.get('tun') === 'entfernen' ? removeCheck : addCheck;
  const changed = await act(call.services, call.alliance, placeOf(call, form), check);
  return after(call, changed, 'meldung=gespeichert#pruefungen', { check });
}

/** POST …/gueltig */
export async function submitFinish(call: AllianceCall): Promise<PageAnswer> {
  const form = await call.form();
  const note = form.get('anlass') ?? '';
  const finished = await finishVersion(call.services, call.alliance, placeOf(call, form), note);
  return after(call, finished, 'meldung=gueltig', { changeNote: note });
}

/** POST …/neue-fassung */
export async function submitNewVersion(call: AllianceCall): Promise<PageAnswer> {
  const place = { slug: call.params['slug'] ?? '', actor: call.principal.accountId };
  return after(call, await beginVersion(call.services, call.alliance, place), 'meldung=begonnen');
}

/** GET …/frage/:frage/entfernen: what it means, before it happens. */
export async function confirmRemoval(call: AllianceCall): Promise<PageAnswer> {
  const page = await loadQuestionnaire(call.services, call.alliance, call.params['slug'] ?? '');
  const draft = page?.versions[0];
  const question = draft?.content.questions.find(({ key }) => key === call.params['frage']);
  if (!page || !draft || !question || draft.state !== 'entwurf') return errorPage(404);
  const path = questionnairePath(call, page.head.slug);
  return {
    kind: 'page',
    title: `Frage herausnehmen: ${page.head.title}`,
    ...PLACE,
    crumbs: libraryCrumbs(call, { label: page.head.title, href: path }, { label: 'Frage herausnehmen' }),
    body: (
      <>
        <PageTitle title="Frage herausnehmen?" lead={question.label} />
        <Panel>
          <Form
            action={`${path}/frage/${question.key}/entfernen`}
            hidden={{ version: String(draft.version) }}
          >
            <FormRow>
              <p>
                In dieser Fassung wird sie dann nicht mehr gefragt. Frühere Fassungen und ihre Antworten
                bleiben.
              </p>
            </FormRow>
            <FormButtons>
              <Button type="submit" look="primary">
                Herausnehmen
              </Button>
              <LinkButton href={path}>Abbrechen</LinkButton>
            </FormButtons>
          </Form>
        </Panel>
      </>
    ),
  };
}

/** POST …/frage/:frage/entfernen */
export async function submitRemoval(call: AllianceCall): Promise<PageAnswer> {
  const form = await call.form();
  const key = call.params['frage'] ?? '';
  const removed = await removeQuestion(call.services, call.alliance, placeOf(call, form), key);
  return after(call, removed, 'meldung=entfernt');
}

const placeOf = ({ params, principal }: AllianceCall, form: URLSearchParams) => ({
  slug: params['slug'] ?? '',
  version: versionOf(form),
  actor: principal.accountId,
});

/** What stays in the forms of the page where it was refused. */
interface Typed {
  readonly changeNote?: string;
  readonly check?: ConsistencyCheck;
}

async function after(
  call: AllianceCall,
  result: Result<unknown, QuestionnaireFault>,
  query: string,
  typed: Typed = {},
): Promise<PageAnswer> {
  if (result.ok)
    return { kind: 'redirect', to: `${questionnairePath(call, call.params['slug'] ?? '')}?${query}` };
  return result.error === 'unknown' ? errorPage(404) : answer(call, result.error, typed);
}

async function answer(
  call: AllianceCall,
  refusals: readonly QuestionRefusal[],
  { changeNote = '', check }: Typed,
): Promise<PageAnswer> {
  const { services, alliance, params, query } = call;
  const page = await loadQuestionnaire(services, alliance, params['slug'] ?? '');
  const wanted = query.get('fassung');
  const shown =
    wanted === null ? page?.versions[0] : page?.versions.find(({ number }) => String(number) === wanted);
  if (!page || !shown) return errorPage(404);
  const errors = questionErrors(refusals);
  return {
    kind: 'page',
    ...(refusals.length > 0 && { status: statusOf(refusals) }),
    title: page.head.title,
    ...PLACE,
    crumbs: libraryCrumbs(call, { label: page.head.title }),
    body: (
      <QuestionnaireView
        path={questionnairePath(call, page.head.slug)}
        base={`/v/${alliance.slug}`}
        page={page}
        shown={shown}
        mayEdit={mayEditIn(call)}
        changeNote={changeNote}
        check={check}
        errors={errors}
        message={errors.length > 0 ? undefined : messageIn(MESSAGES, query)}
      />
    ),
  };
}
