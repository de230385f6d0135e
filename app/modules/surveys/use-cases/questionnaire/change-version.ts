import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { checkBeforeUse } from '../../domain/questionnaire/check-questionnaire.ts';
import { questionRefusal } from '../../domain/questionnaire/question-refusal.ts';
import { insertQuestionnaireVersion, updateQuestionnaireVersion } from '../../store/questionnaire-store.ts';
import {
  CROSSED,
  type DraftPlace,
  type HeldQuestionnaire,
  holdQuestionnaire,
  type QuestionnaireFault,
  recordQuestionnaire,
} from './questionnaire-acting.ts';

const NOTE_MAX = 400;

type Outcome = Result<'done', QuestionnaireFault>;

/** Makes the draft valid: from now on surveys can ask it, and it never changes. */
export const finishVersion = (
  services: Services,
  alliance: Alliance,
  place: DraftPlace,
  changeNote: string,
): Promise<Outcome> =>
  inHeld(services, alliance, place, async (acting, held) => {
    if (held.newest.version !== place.version) return fail([CROSSED]);
    return makeValid(acting, held, changeNote);
  });

/** The same within a transaction. */
export async function makeValid(
  acting: Acting,
  { head, newest }: HeldQuestionnaire,
  changeNote: string,
): Promise<Outcome> {
  if (newest.state !== 'entwurf') return fail([questionRefusal('conflict', 'Diese Fassung gilt schon.')]);
  const note = changeNote.trim();
  const refusals = checkBeforeUse(newest.content);
  if (note.length > NOTE_MAX)
    refusals.push(questionRefusal('changeNote', `Kürzen Sie den Anlass auf höchstens ${NOTE_MAX} Zeichen.`));
  if (newest.number > 1 && note === '')
    refusals.push(
      questionRefusal('changeNote', 'Schreiben Sie auf, was sich gegenüber der früheren Fassung ändert.'),
    );
  if (refusals.length > 0) return fail(refusals);
  await updateQuestionnaireVersion(acting.tx, { ...newest, state: 'gueltig', changeNote: note });
  await recordQuestionnaire(acting, head.slug, 'version-valid', { number: newest.number, changeNote: note });
  return ok('done');
}

/** Begins a new version from the latest one. */
export const beginVersion = (
  services: Services,
  alliance: Alliance,
  place: Omit<DraftPlace, 'version'>,
): Promise<Outcome> =>
  inHeld(services, alliance, place, async (acting, { head, newest }) => {
    if (newest.state === 'entwurf') return ok('done');
    const { tx, at, actor } = acting;
    const next = {
      ...newest,
      number: newest.number + 1,
      state: 'entwurf',
      changeNote: '',
      version: 1,
    } as const;
    await insertQuestionnaireVersion(tx, acting.alliance.id, next, { actor, at });
    await recordQuestionnaire(acting, head.slug, 'version-begun', { number: next.number });
    return ok('done');
  });

const inHeld = (
  services: Services,
  alliance: Alliance,
  { slug, actor }: Omit<DraftPlace, 'version'>,
  work: (acting: Acting, held: HeldQuestionnaire) => Promise<Outcome>,
): Promise<Outcome> =>
  inActing(services, alliance, actor, async (acting): Promise<Outcome> => {
    const held = await holdQuestionnaire(acting, slug);
    return held ? work(acting, held) : fail('unknown');
  });
