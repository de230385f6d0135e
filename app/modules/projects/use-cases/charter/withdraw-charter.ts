import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { listRecipients, withdrawSent } from '../../../decisions/index.ts';
import { charterJson } from '../../domain/charter/charter-json.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';
import { changeCharter } from './change-charter.ts';
import { readCharterDocuments } from './read-charter-documents.ts';

export interface WithdrawCharterOrder {
  readonly slug: string;
  readonly reason: string;
  readonly actor: string;
}

/** Takes back what goes round, whatever it asks for: the charter is a draft again, or what was signed before holds on. */
export async function withdrawCharter(
  services: Services,
  alliance: Alliance,
  order: WithdrawCharterOrder,
): Promise<Result<string, { readonly reason: string } | 'unknown'>> {
  const recipients = await listRecipients(services, alliance);
  return changeCharter(
    services,
    alliance,
    order,
    async (acting, file): Promise<Result<string, { readonly reason: string }>> => {
      const { standing, signing } = await readCharterDocuments(acting.tx, file);
      const id = standing.documentId;
      if (id === null || (signing && file.phase === 'laeuft' && standing.state === 'gezeichnet'))
        return fail({ reason: id === null ? NOTHING : IN_FORCE });
      const { slug, reason } = order;
      const withdrawn = await withdrawSent(acting, { id, reason }, recipients);
      if (!withdrawn.ok)
        return fail({ reason: withdrawn.error === 'unknown' ? NOTHING : withdrawn.error.reason });
      await recordUndertaking(acting, slug, 'charter-withdrawn', {
        document: id,
        reason: reason.trim(),
        charter: charterJson(file.charter),
        charterVersion: file.version,
      });
      return ok(id);
    },
  );
}

const NOTHING = 'Es läuft gerade kein Projektauftrag um. Laden Sie die Seite neu.';
const IN_FORCE =
  'Der gezeichnete Projektauftrag trägt das laufende Projekt und lässt sich nicht zurückziehen. Ändern Sie ihn, oder schließen Sie das Projekt ab.';
