import { ok, type Result } from '../../../../foundation/result.ts';
import { inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { readStoredFile } from '../../../../platform/files/file-store.ts';
import type { Services } from '../../../../platform/services.ts';
import type { DeadLink } from '../../../needs/index.ts';
import type { AnswerFile } from '../answers/read-answer-file.ts';
import { resolveSection } from './open-section.ts';

/** The file that answers a question of a section, for who has its link; undefined where there is none. */
export const readSectionFile = (
  services: Services,
  alliance: Alliance,
  secret: string,
  questionKey: string,
): Promise<Result<AnswerFile | undefined, DeadLink>> =>
  inActing(services, alliance, 'link', async (acting): Promise<Result<AnswerFile | undefined, DeadLink>> => {
    const open = await resolveSection(acting, secret, 'read');
    if (!open.ok) return open;
    const value = open.value.part.answers.get(questionKey)?.value;
    return ok(value?.kind === 'datei' ? await readStoredFile(services, acting.tx, value.sha256) : undefined);
  });
