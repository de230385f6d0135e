import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { takeReplyLink } from '../../../../platform/reply-links.ts';
import type { Services } from '../../../../platform/services.ts';
import { handedIn } from '../../../needs/domain/index.ts';
import type { DeadLink } from '../../../needs/index.ts';
import type { SectionRecord } from '../../domain/sections/section.ts';
import { updateSection } from '../../store/section-store.ts';
import { type Saved, type SaveFailure, saveInto } from '../answers/save-sheet-answers.ts';
import { type TypedAnswers, withFiles } from '../answers/save-typed-answers.ts';
import { type HeldSection, resolveSection } from './open-section.ts';
import { keeperOf } from './section-acting.ts';

type Closed = { readonly kind: 'closed'; readonly message: string };

/** Saves what an office typed over its link: its own questions, as often as wanted, all or nothing. */
export const saveSection = (
  services: Services,
  alliance: Alliance,
  secret: string,
  typed: TypedAnswers,
): Promise<Result<Saved, SaveFailure | DeadLink>> =>
  withSection(
    services,
    alliance,
    secret,
    async (acting, { section, sheet }): Promise<Result<Saved, SaveFailure>> => {
      const changes = await withFiles(services, acting, sheet, typed);
      if (!changes.ok) return fail({ kind: 'refused', refusals: changes.error });
      const only = new Set(section.questionKeys);
      const writer = { label: `${section.office} (per Link)`, source: 'abschnitt' as const, only };
      return saveInto(acting, sheet, {
        changes: changes.value,
        writer: { ...writer, capacity: 'abschnitt' },
      });
    },
  );

/** Hands a section in; after that its link shows it and writes nothing. Also with questions left open: missing is missing. */
export const handInSection = (
  services: Services,
  alliance: Alliance,
  secret: string,
): Promise<Result<SectionRecord, Closed | DeadLink>> =>
  withSection(
    services,
    alliance,
    secret,
    async (acting, { section, sheet, linkId }): Promise<Result<SectionRecord, Closed>> => {
      const done = handedIn(section, acting.at);
      await takeReplyLink(acting.tx, linkId, acting.at);
      await updateSection(acting.tx, done);
      await keeperOf(acting, sheet).record(done, 'handed-in');
      return ok(done);
    },
  );

const withSection = <T, E>(
  services: Services,
  alliance: Alliance,
  secret: string,
  act: (acting: Acting, held: HeldSection) => Promise<Result<T, E>>,
): Promise<Result<T, E | Closed | DeadLink>> =>
  inActing(services, alliance, 'link', async (acting): Promise<Result<T, E | Closed | DeadLink>> => {
    const held = await resolveSection(acting, secret, 'lock');
    if (!held.ok) return held;
    const { readOnly, linkId } = held.value;
    if (readOnly !== null) return fail({ kind: 'closed', message: readOnly });
    return act({ ...acting, actor: `link:${linkId}` }, held.value);
  });
