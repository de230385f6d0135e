import type { Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { SheetPlace } from '../answers/find-place.ts';
import { type FormEditor, type FormRefusal, findFormEditor } from './find-form-editor.ts';

/** The page of a form: whose it is, and whether it is taken now. */
export const openForm = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace,
): Promise<Result<FormEditor, FormRefusal>> =>
  services.database.inAlliance(alliance.id, (tx) => findFormEditor(services, tx, alliance, principal, place));
