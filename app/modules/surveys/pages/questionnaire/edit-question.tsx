import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { PageTitle } from '../../../../ui/layout.tsx';
import type { QuestionnaireVersion } from '../../domain/questionnaire/library.ts';
import {
  type ChoiceQuestion,
  isBlock,
  isQuestionKind,
  type Question,
} from '../../domain/questionnaire/question.ts';
import { draftOf, emptyDraft } from '../../domain/questionnaire/question-draft.ts';
import type { QuestionRefusal } from '../../domain/questionnaire/question-refusal.ts';
import type { QuestionDraft } from '../../domain/questionnaire/read-question.ts';
import { saveQuestion } from '../../use-cases/questionnaire/edit-questions.ts';
import { loadQuestionnaire, type QuestionnairePage } from '../../use-cases/questionnaire/load-library.ts';
import { AddQuestion } from './add-question.tsx';
import { questionCrossing } from './question-crossing.ts';
import { questionErrors, statusOf } from './question-errors.ts';
import { QuestionFormView } from './question-form-view.tsx';
import { libraryCrumbs, PLACE, questionnairePath } from './questionnaire-places.ts';
import { readQuestionForm, versionOf } from './read-question-form.ts';

/** The draft of the questionnaire of an address, with the question that is edited. */
interface Opened {
  readonly page: QuestionnairePage;
  readonly draft: QuestionnaireVersion;
  /** Null for a new one, and for one that was taken out meanwhile: it is saved as a new one. */
  readonly question: Question | null;
}

/** GET /v/:alliance/frageboegen/:slug/frage(/:frage) */
export async function showQuestionForm(call: AllianceCall): Promise<PageAnswer> {
  const opened = await open(call);
  if (!opened || (call.params['frage'] !== undefined && !opened.question)) return errorPage(404);
  if (opened.question) return formPage(call, opened, draftOf(opened.question), []);
  const kind = call.query.get('art') ?? '';
  const block = call.query.get('block') ?? '';
  if (!isQuestionKind(kind)) return choosePage(call, opened, block);
  return formPage(call, opened, emptyDraft(kind, isBlock(block) ? block : 'organisation'), []);
}

/** POST /v/:alliance/frageboegen/:slug/frage(/:frage) */
export async function submitQuestion(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const slug = params['slug'] ?? '';
  const form = await call.form();
  const typed = readQuestionForm(form);
  const place = { slug, version: versionOf(form), actor: principal.accountId };
  const saved = await saveQuestion(services, alliance, place, typed, params['frage'] ?? null);
  if (saved.ok)
    return { kind: 'redirect', to: `${questionnairePath(call, slug)}?meldung=gespeichert#${typed.block}` };
  const opened = await open(call);
  if (saved.error === 'unknown' || !opened) return errorPage(404);
  return formPage(call, opened, typed, saved.error);
}

async function open({ services, alliance, params }: AllianceCall): Promise<Opened | undefined> {
  const page = await loadQuestionnaire(services, alliance, params['slug'] ?? '');
  const draft = page?.versions.find(({ state }) => state === 'entwurf') ?? page?.versions[0];
  if (!page || !draft) return undefined;
  const question = draft.content.questions.find(({ key }) => key === params['frage']) ?? null;
  return { page, draft, question };
}

function formPage(
  call: AllianceCall,
  { page, draft, question }: Opened,
  typed: QuestionDraft,
  refusals: readonly QuestionRefusal[],
): PageAnswer {
  const path = questionnairePath(call, page.head.slug);
  const kind = question?.kind ?? typed.kind;
  if (!isQuestionKind(kind)) return choosePage(call, { page, draft, question }, typed.block);
  const choiceQuestions = above(draft.content.questions, question);
  const isCrossed = refusals.some(({ field }) => field === 'conflict');
  const title = question ? 'Frage ändern' : 'Neue Frage';
  return {
    kind: 'page',
    ...(refusals.length > 0 && { status: statusOf(refusals) }),
    title: `${title}: ${page.head.title}`,
    ...PLACE,
    crumbs: libraryCrumbs(call, { label: page.head.title, href: path }, { label: title }),
    body: (
      <QuestionFormView
        action={question ? `${path}/frage/${question.key}` : `${path}/frage`}
        back={path}
        title={title}
        kind={kind}
        draft={typed}
        choiceQuestions={choiceQuestions}
        version={draft.version}
        errors={questionErrors(refusals)}
        crossing={
          isCrossed && question ? questionCrossing(draftOf(question), typed, choiceQuestions) : undefined
        }
      />
    ),
  };
}

const choosePage = (call: AllianceCall, { page }: Opened, block: string): PageAnswer => {
  const path = questionnairePath(call, page.head.slug);
  return {
    kind: 'page',
    title: `Neue Frage: ${page.head.title}`,
    ...PLACE,
    crumbs: libraryCrumbs(call, { label: page.head.title, href: path }, { label: 'Neue Frage' }),
    body: (
      <>
        <PageTitle title="Neue Frage" lead={page.head.title} />
        <AddQuestion path={path} block={block} />
      </>
    ),
  };
};

/** Choice questions that stand above one, or above the end. */
function above(questions: readonly Question[], question: Question | null): ChoiceQuestion[] {
  const end = question ? questions.findIndex(({ key }) => key === question.key) : questions.length;
  return questions.slice(0, end).filter((candidate) => candidate.kind === 'auswahl');
}
