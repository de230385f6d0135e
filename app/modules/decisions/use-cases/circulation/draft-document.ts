import type { Result } from '../../../../foundation/result.ts';
import { inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Draft, DraftRefusal } from '../../domain/circulation/check-draft.ts';
import { addDraft, changeDraft } from './save-draft.ts';

/** Adds a draft; answers its id. */
export const createDocument = (
  services: Services,
  alliance: Alliance,
  draft: Draft,
  actor: string,
): Promise<Result<string, readonly DraftRefusal[]>> =>
  inActing(services, alliance, actor, (acting) =>
    addDraft(acting, { ...draft, subject: null, isSample: false }),
  );

/** Changes a draft; refuses with every reason, and where someone else changed it meanwhile. */
export const changeDocument = (
  services: Services,
  alliance: Alliance,
  order: { readonly id: string; readonly draft: Draft; readonly version: number; readonly actor: string },
): Promise<Result<string, readonly DraftRefusal[] | 'unknown'>> =>
  inActing(services, alliance, order.actor, (acting) =>
    changeDraft(acting, order.id, order.draft, order.version),
  );
