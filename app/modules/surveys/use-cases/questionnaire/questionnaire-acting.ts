import { fail, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordActing } from '../../../../platform/audit/record-acting.ts';
import type { Services } from '../../../../platform/services.ts';
import { checkQuestionnaire } from '../../domain/questionnaire/check-questionnaire.ts';
import type { QuestionnaireHead, QuestionnaireVersion } from '../../domain/questionnaire/library.ts';
import type { Questionnaire } from '../../domain/questionnaire/question.ts';
import { type QuestionRefusal, questionRefusal } from '../../domain/questionnaire/question-refusal.ts';
import {
  listQuestionnaireVersions,
  lockQuestionnaire,
  updateQuestionnaireVersion,
} from '../../store/questionnaire-store.ts';

export type QuestionnaireFault = 'unknown' | readonly QuestionRefusal[];

/** Where a draft is changed, as it was looked at. */
export interface DraftPlace {
  readonly slug: string;
  /** Version of the draft that was looked at. */
  readonly version: number;
  readonly actor: string;
}

export interface HeldQuestionnaire {
  readonly head: QuestionnaireHead;
  /** The latest first; never empty. */
  readonly versions: readonly QuestionnaireVersion[];
  readonly newest: QuestionnaireVersion;
}

/** Holds a questionnaire until the transaction ends. */
export async function holdQuestionnaire(
  { tx }: Acting,
  slug: string,
): Promise<HeldQuestionnaire | undefined> {
  const head = await lockQuestionnaire(tx, slug);
  if (!head) return undefined;
  const versions = await listQuestionnaireVersions(tx, head.id);
  const [newest] = versions;
  return newest && { head, versions, newest };
}

interface ContentChange {
  /** As the trail names it. */
  readonly act: string;
  /** Key of the question that must still be there; null where none is needed. */
  readonly needs: string | null;
  readonly change: (content: Questionnaire) => Result<Questionnaire, readonly QuestionRefusal[]>;
}

/** Changes the draft of a questionnaire by a rule, and tells the trail what it asks now. */
export const changeContent = (
  services: Services,
  alliance: Alliance,
  { slug, version, actor }: DraftPlace,
  { act, needs, change }: ContentChange,
): Promise<Result<'changed', QuestionnaireFault>> =>
  inActing(services, alliance, actor, async (acting): Promise<Result<'changed', QuestionnaireFault>> => {
    const held = await holdQuestionnaire(acting, slug);
    if (!held) return fail('unknown');
    const { head, newest } = held;
    if (newest.state !== 'entwurf') return fail([IN_USE]);
    // Said before that the draft was changed: saving the same once more would not help.
    if (needs !== null && newest.content.questions.every(({ key }) => key !== needs)) return fail([GONE]);
    if (newest.version !== version) return fail([CROSSED]);
    const changed = change(newest.content);
    if (!changed.ok) return changed;
    const refusals = checkQuestionnaire(changed.value);
    if (refusals.length > 0) return fail(refusals);
    await updateQuestionnaireVersion(acting.tx, { ...newest, content: changed.value });
    await recordQuestionnaire(acting, head.slug, act, {
      number: newest.number,
      questions: changed.value.questions.length,
    });
    return { ok: true, value: 'changed' };
  });

/** Tells the audit trail what was done to a questionnaire; call it last. */
export const recordQuestionnaire = recordActing('questionnaire');

const IN_USE = questionRefusal(
  'questions',
  'Diese Fassung gilt schon und ändert sich nicht mehr. Beginnen Sie eine neue Fassung.',
);
const GONE = questionRefusal(
  'conflict',
  'Diese Frage wurde inzwischen herausgenommen. Ihre Eingabe steht noch im Formular: Speichern Sie, kommt die Frage neu hinzu.',
);
export const CROSSED = questionRefusal(
  'conflict',
  'Der Fragebogen wurde inzwischen von anderer Stelle geändert. Sehen Sie sich den neuen Stand an, und speichern Sie Ihre Eingabe dann noch einmal, wenn sie noch passt.',
);
