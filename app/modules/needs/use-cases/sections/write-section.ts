import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { takeReplyLink } from '../../../../platform/reply-links.ts';
import type { Services } from '../../../../platform/services.ts';
import type { AnswerChange } from '../../domain/answers/plan-answer.ts';
import { handedIn } from '../../domain/sections/move-section.ts';
import { type SectionRecord, updateSection } from '../../store/section-store.ts';
import {
  inSheets,
  type Saved,
  type SaveFailure,
  type SheetActing,
  writeAnswers,
} from '../answers/save-answers.ts';
import type { DeadLink } from './find-linked-section.ts';
import { type OpenSection, resolveSection } from './open-section.ts';
import { recordSectionAct } from './section-acting.ts';

type Closed = { readonly kind: 'closed'; readonly message: string };

/** Saves what an office typed over its link: its own tasks, as often as wanted, all or nothing. */
export const saveSection = (
  services: Services,
  alliance: Pick<Alliance, 'id'>,
  secret: string,
  changes: readonly AnswerChange[],
): Promise<Result<Saved, SaveFailure | DeadLink>> =>
  withSection(
    services,
    alliance,
    secret,
    async (acting, open): Promise<Result<Saved, SaveFailure | DeadLink>> =>
      writeAnswers(acting, {
        round: open.round.slug,
        memberKey: open.member.key,
        changes,
        writer: {
          capacity: 'abschnitt',
          actor: `link:${open.linkId}`,
          label: `${open.section.office} (per Link)`,
          source: 'link',
          onlyTasks: new Set(open.section.taskIds),
        },
      }),
  );

/** Hands a section in; after that its link shows it and writes nothing. Also with tasks left open: missing is missing. */
export const handInSection = (
  services: Services,
  alliance: Pick<Alliance, 'id'>,
  secret: string,
): Promise<Result<SectionRecord, Closed | DeadLink>> =>
  withSection(
    services,
    alliance,
    secret,
    async (acting, { section, linkId }): Promise<Result<SectionRecord, Closed>> => {
      const done = handedIn(section, acting.at);
      await takeReplyLink(acting.tx, linkId, acting.at);
      await updateSection(acting.tx, done);
      await recordSectionAct({ ...acting, actor: `link:${linkId}` }, done, 'handed-in');
      return ok(done);
    },
  );

const withSection = <T, E>(
  services: Services,
  alliance: Pick<Alliance, 'id'>,
  secret: string,
  act: (acting: SheetActing, open: OpenSection) => Promise<Result<T, E>>,
): Promise<Result<T, E | Closed | DeadLink>> =>
  inSheets(services, alliance, async (acting): Promise<Result<T, E | Closed | DeadLink>> => {
    const open = await resolveSection(acting, secret, 'lock');
    if (!open.ok) return open;
    const { readOnly } = open.value;
    return readOnly === null ? act(acting, open.value) : fail({ kind: 'closed', message: readOnly });
  });
