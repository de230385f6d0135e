import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type Charter, EMPTY_CHARTER, leadsOf } from '../../domain/charter/charter.ts';
import { charterJson } from '../../domain/charter/charter-json.ts';
import { refuseWriting } from '../../domain/charter/charter-phase.ts';
import { joinProject } from '../../domain/charter/join-project.ts';
import { isSameCharter, mergeCrossing } from '../../domain/charter/merge-crossing.ts';
import { mayKeepProject } from '../../domain/team/project-viewer.ts';
import { findCharterRevision } from '../../store/charter-store.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';
import { readProjectViewer } from '../team/read-project-viewer.ts';
import { changeCharter, keepCharter } from './change-charter.ts';
import type { CharterFile } from './read-charter.ts';

export interface SaveOrder {
  readonly slug: string;
  readonly charter: Charter;
  /** Number of the wording that it was written from; 0 for the first. */
  readonly basedOn: number;
}

/** Somebody else saved in between: what is stored, and what was typed on top of it. */
export interface CharterCrossing {
  readonly kind: 'gekreuzt';
  readonly version: number;
  readonly stored: Charter;
  /** What both began with. */
  readonly base: Charter;
  /** Touched fields as typed, the others as stored. */
  readonly typed: Charter;
}

export type SaveRefusal = CharterCrossing | { readonly kind: 'refused'; readonly reason: string } | 'unknown';

/** Keeps a wording of a charter; drafts may be unfinished. Answers its number. */
export const saveCharter = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { slug, charter: typed, basedOn }: SaveOrder,
): Promise<Result<number, SaveRefusal>> =>
  changeCharter(
    services,
    alliance,
    { slug, actor: principal.accountId },
    async (acting, file): Promise<Result<number, SaveRefusal>> => {
      const { tx, today } = acting;
      const viewer = await readProjectViewer(tx, principal, alliance.id, today);
      if (!mayKeepProject(viewer, leadsOf(joinProject(file.charter, file.partners))))
        return fail({ kind: 'refused', reason: NOT_ENTITLED });
      const refusal = refuseWriting(file.phase);
      if (refusal !== undefined) return fail({ kind: 'refused', reason: refusal });
      // After the start who takes part in which role changes by accession and withdrawal, not by the charter.
      const charter = file.phase === 'laeuft' ? joinProject(typed, file.partners) : typed;
      if (basedOn !== file.version) return fail(await crossing(acting.tx, file, charter, basedOn));
      if (file.version > 0 && isSameCharter(file.charter, charter)) return ok(file.version);
      const after = await keepCharter(acting, file, charter);
      const before = file.version === 0 ? undefined : { charter: charterJson(file.charter) };
      await recordUndertaking(acting, slug, 'charter-saved', after, before);
      return ok(after.charterVersion);
    },
  );

const NOT_ENTITLED =
  'Den Projektauftrag schreiben die Geschäftsstelle und die Projektleitung. Schicken Sie der Geschäftsstelle Ihren Vorschlag.';

async function crossing(
  tx: Tx,
  { undertaking, charter: stored, version }: CharterFile,
  typed: Charter,
  basedOn: number,
): Promise<CharterCrossing> {
  const base = (await findCharterRevision(tx, undertaking.id, basedOn)) ?? EMPTY_CHARTER;
  return { kind: 'gekreuzt', version, stored, base, typed: mergeCrossing(base, stored, typed) };
}
