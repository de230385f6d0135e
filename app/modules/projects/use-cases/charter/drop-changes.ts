import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { charterJson } from '../../domain/charter/charter-json.ts';
import { refuseWriting } from '../../domain/charter/charter-phase.ts';
import { listCharterIssues } from '../../store/charter-issue-store.ts';
import { findCharterRevision } from '../../store/charter-store.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';
import { changeCharter, keepCharter } from './change-charter.ts';
import { readCharterDocuments } from './read-charter-documents.ts';

/** Sets the working copy back to what went out last; what is dropped stays among the saved wordings and in the trail. */
export const dropChanges = (
  services: Services,
  alliance: Alliance,
  order: { readonly slug: string; readonly actor: string },
): Promise<Result<number, { readonly reason: string } | 'unknown'>> =>
  changeCharter(
    services,
    alliance,
    order,
    async (acting, file): Promise<Result<number, { readonly reason: string }>> => {
      const { tx } = acting;
      const refusal = refuseWriting(file.phase);
      if (refusal !== undefined) return fail({ reason: refusal });
      const { standing } = await readCharterDocuments(tx, file);
      const issue = (await listCharterIssues(tx, file.undertaking.id)).find(
        ({ documentId, versionNumber }) =>
          documentId === standing.documentId && versionNumber === standing.version,
      );
      const sent = issue && (await findCharterRevision(tx, file.undertaking.id, issue.revision));
      if (!sent) return fail({ reason: NOTHING_SENT });
      const after = await keepCharter(acting, file, sent);
      const before = { charter: charterJson(file.charter) };
      await recordUndertaking(acting, order.slug, 'charter-changes-dropped', after, before);
      return ok(after.charterVersion);
    },
  );

const NOTHING_SENT =
  'Es gibt keine versendete Fassung, auf die Sie zurückgehen könnten. Ändern Sie den Entwurf unter „Bearbeiten“.';
