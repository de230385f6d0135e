import { fail, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { SheetState } from '../../domain/answers/answer.ts';
import type { SheetPlace } from '../answers/find-place.ts';
import { type StepFailure, takeSheetStep } from '../answers/release-sheet.ts';
import type { FormRefusal } from '../sheet-file/find-form-editor.ts';
import { onBehalf } from './save-on-behalf.ts';

type Reopened = Result<SheetState, StepFailure | FormRefusal>;

/** Opens again what the office itself released on behalf, to correct it. */
export const reopenOnBehalf = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace,
): Promise<Reopened> =>
  onBehalf(
    services,
    alliance,
    principal,
    place,
    async (acting, { writer }): Promise<Reopened> =>
      writer.capacity === 'geschaeftsstelle'
        ? takeSheetStep(acting, { ...place, step: 'wieder-oeffnen', writer })
        : fail({ kind: 'unknown' }),
  );
