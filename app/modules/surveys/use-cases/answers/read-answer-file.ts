import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { readStoredFile, type StoredFile } from '../../../../platform/files/file-store.ts';
import type { Services } from '../../../../platform/services.ts';
import type { SheetPlace } from './find-sheet.ts';
import { inSheet, type SheetRefusal } from './open-sheet.ts';

export type AnswerFile = StoredFile & { readonly bytes: Uint8Array };

/** The file that answers a question of the working copy, for whoever may open the sheet. */
export const readAnswerFile = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace & { readonly questionKey: string },
): Promise<Result<AnswerFile, SheetRefusal>> =>
  inSheet(
    services,
    alliance,
    principal,
    place,
    async ({ tx }, { answers }): Promise<Result<AnswerFile, SheetRefusal>> => {
      const value = answers.get(place.questionKey)?.value;
      const file = value?.kind === 'datei' ? await readStoredFile(services, tx, value.sha256) : undefined;
      return file ? ok(file) : fail({ kind: 'unknown' });
    },
    'read',
  );
