import { inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { UndertakingDraft } from '../../domain/life/undertaking-draft.ts';
import { type Created, createUndertaking } from './create-undertaking.ts';
import { type DraftChoices, readDraftChoices } from './read-draft-context.ts';
import { type OriginFound, readOrigin } from './read-origin.ts';

/** What the form of a new project needs. */
export interface DraftPage {
  readonly choices: DraftChoices;
  /** Undefined for a free one, and where what was named is not there or taken. */
  readonly found: OriginFound | undefined;
}

/** Loads the form of a new project with what it is made from. */
export const openDraft = (
  { database, clock }: Services,
  alliance: Alliance,
  origin: UndertakingDraft['origin'],
): Promise<DraftPage> =>
  database.inAlliance(alliance.id, async (tx) => {
    const choices = await readDraftChoices(tx);
    return { choices, found: origin ? await readOrigin(tx, origin, choices, clock.today()) : undefined };
  });

/** Makes a project as the form was filled in. */
export const submitDraft = (
  services: Services,
  alliance: Alliance,
  draft: UndertakingDraft,
  actor: string,
): Promise<Created> => inActing(services, alliance, actor, (acting) => createUndertaking(acting, draft));
