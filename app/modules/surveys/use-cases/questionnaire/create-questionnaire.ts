import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { freeSlug } from '../../../../foundation/slug.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Origin, QuestionnaireHead } from '../../domain/questionnaire/library.ts';
import type { Questionnaire } from '../../domain/questionnaire/question.ts';
import { STANDARD_QUESTIONNAIRE } from '../../domain/questionnaire/standard-questions.ts';
import {
  insertQuestionnaire,
  insertQuestionnaireVersion,
  listQuestionnaires,
  listQuestionnaireVersions,
} from '../../store/questionnaire-store.ts';
import { recordQuestionnaire } from './questionnaire-acting.ts';

export const TITLE_MAX = 120;
export const DESCRIPTION_MAX = 600;

export interface QuestionnaireOrder {
  readonly title: string;
  readonly description: string;
  /** 'leer', 'standard', or the address of the one it is copied from. */
  readonly from: string;
  readonly actor: string;
}

export interface CreateRefusal {
  readonly field: 'title' | 'description' | 'from';
  readonly message: string;
}

/** Adds a questionnaire with a first draft and answers its address. */
export const createQuestionnaire = (
  services: Services,
  alliance: Alliance,
  order: QuestionnaireOrder,
): Promise<Result<string, readonly CreateRefusal[]>> =>
  inActing(
    services,
    alliance,
    order.actor,
    async (acting): Promise<Result<string, readonly CreateRefusal[]>> => {
      const title = order.title.trim().replace(/\s+/g, ' ');
      const refusals = refuseHead(title, order.description);
      const source = await sourceOf(acting, order.from);
      if (!source) refusals.push(NO_SOURCE);
      if (!source || refusals.length > 0) return fail(refusals);
      return ok(await addQuestionnaire(acting, { ...source, title, description: order.description.trim() }));
    },
  );

export interface NewQuestionnaire extends Pick<QuestionnaireHead, 'title' | 'description' | 'isSample'> {
  readonly content: Questionnaire;
  readonly origin: Origin | null;
}

/** The same within a transaction, with a content that fits. */
export async function addQuestionnaire(acting: Acting, given: NewQuestionnaire): Promise<string> {
  const { tx, alliance, at, actor } = acting;
  const taken = new Set((await listQuestionnaires(tx)).map(({ slug }) => slug));
  const slug = freeSlug(given.title, taken, { fallback: 'fragebogen', reserved: ['neu'] });
  const { title, description, origin, isSample, content } = given;
  const head = { id: newId(), slug, title, description, origin, isSample };
  const by = { actor, at };
  await insertQuestionnaire(tx, alliance.id, head, by);
  const first = {
    questionnaireId: head.id,
    number: 1,
    state: 'entwurf',
    changeNote: '',
    version: 1,
  } as const;
  await insertQuestionnaireVersion(tx, alliance.id, { ...first, content, createdAt: at }, by);
  await recordQuestionnaire(acting, slug, 'created', { title, questions: content.questions.length, origin });
  return slug;
}

type Source = Pick<NewQuestionnaire, 'content' | 'origin' | 'isSample'>;

/** What a new one begins with. A copy stays what it was copied from: another's work under its licence, or a sample. */
async function sourceOf({ tx }: Acting, from: string): Promise<Source | undefined> {
  if (from === 'leer') return { content: { questions: [], checks: [] }, ...OWN };
  if (from === 'standard') return { content: STANDARD_QUESTIONNAIRE, ...OWN };
  const head = (await listQuestionnaires(tx)).find(({ slug }) => slug === from);
  const [newest] = head ? await listQuestionnaireVersions(tx, head.id) : [];
  return head && newest && { content: newest.content, origin: head.origin, isSample: head.isSample };
}

const OWN = { origin: null, isSample: false } as const;

function refuseHead(title: string, description: string): CreateRefusal[] {
  return [
    ...(title === '' ? [{ field: 'title' as const, message: 'Geben Sie dem Fragebogen einen Titel.' }] : []),
    ...(title.length > TITLE_MAX
      ? [{ field: 'title' as const, message: `Kürzen Sie den Titel auf höchstens ${TITLE_MAX} Zeichen.` }]
      : []),
    ...(description.trim().length > DESCRIPTION_MAX
      ? [
          {
            field: 'description' as const,
            message: `Kürzen Sie die Beschreibung auf höchstens ${DESCRIPTION_MAX} Zeichen.`,
          },
        ]
      : []),
  ];
}

const NO_SOURCE: CreateRefusal = {
  field: 'from',
  message: 'Wählen Sie, womit der Fragebogen beginnt. Die gewählte Vorlage gibt es nicht mehr.',
};
