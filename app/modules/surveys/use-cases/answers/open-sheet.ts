import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type EarlierAnswer, earlierAnswers } from '../../domain/sheet/earlier-answers.ts';
import { planSheetStep, whySheetClosed } from '../../domain/sheet/sheet-steps.ts';
import { listReleases, listReleasesOfMember, type ReleaseRecord } from '../../store/release-store.ts';
import { listSurveys } from '../../store/survey-store.ts';
import { sceneOf } from '../life/survey-scene.ts';
import type { SheetPlace } from './find-sheet.ts';
import { type LoadedSheet, readSheet } from './read-sheet.ts';
import { type Asking, readSheetAccess, type SheetAccess } from './sheet-access.ts';

/** A sheet that someone may open, and what they may do with it. */
export interface OpenSheet extends LoadedSheet, SheetAccess {
  /** Why nobody works on it now; null where someone may. */
  readonly closed: string | null;
  /** Why this person cannot write now; null where they can. */
  readonly readOnly: string | null;
  /** The latest first. */
  readonly releases: readonly ReleaseRecord[];
  /** By question. */
  readonly earlier: ReadonlyMap<string, EarlierAnswer>;
  readonly project: { readonly slug: string; readonly title: string } | null;
}

/** `forbidden`: it is another member's, with the reason; `seesReleases`: what was released may be read. */
export type SheetRefusal =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'forbidden'; readonly message: string; readonly seesReleases: boolean };

/** Opens a sheet for whoever may see its working copy. */
export const openSheet = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace,
): Promise<Result<OpenSheet, SheetRefusal>> =>
  inSheet(services, alliance, principal, place, async (_, sheet) => ok(sheet), 'read');

/** Opens a sheet to change it, holds it, and does something. */
export const inSheet = <T, E>(
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace,
  act: (acting: Acting, sheet: OpenSheet) => Promise<Result<T, E>>,
  hold: 'read' | 'lock' = 'lock',
): Promise<Result<T, E | SheetRefusal>> =>
  inActing(services, alliance, principal.accountId, async (acting): Promise<Result<T, E | SheetRefusal>> => {
    const asking = { principal, allianceId: alliance.id, today: acting.today };
    const opened = await openSheetIn(acting.tx, asking, place, hold);
    return opened.ok ? act(acting, opened.value) : opened;
  });

/** The same within a transaction. */
async function openSheetIn(
  tx: Tx,
  asking: Asking,
  place: SheetPlace,
  hold: 'read' | 'lock',
): Promise<Result<OpenSheet, SheetRefusal>> {
  const loaded = await readSheet(tx, place, hold);
  if (!loaded.ok) return loaded;
  const { survey, sheet, member } = loaded.value;
  const releases = await listReleases(tx, survey.id, member.id);
  const access = await readSheetAccess(tx, asking, { ...loaded.value, releases });
  const { project, mayKeep, viewer } = await sceneOf(tx, asking, survey);
  if (!access.ok) return fail({ kind: 'forbidden', message: access.error, seesReleases: mayKeep });
  const standing = { survey: survey.state, sheet };
  const writing = planSheetStep(standing, 'schreiben', access.value.capacity);
  return ok({
    ...loaded.value,
    ...access.value,
    closed: whySheetClosed(standing),
    readOnly: writing.ok ? null : writing.error,
    releases,
    // The lead of one project has no part in what was released in another.
    earlier: seesEarlier(access.value, viewer) ? await readEarlier(tx, loaded.value) : new Map(),
    project: project && { slug: project.project.slug, title: project.project.title },
  });
}

const seesEarlier = ({ capacity }: SheetAccess, { isOffice }: { readonly isOffice: boolean }): boolean =>
  capacity !== 'auftrag' || isOffice;

/** What the member released in earlier surveys by the same questionnaire. */
async function readEarlier(
  tx: Tx,
  { survey, member }: Pick<LoadedSheet, 'survey' | 'member'>,
): Promise<ReadonlyMap<string, EarlierAnswer>> {
  const releases = await listReleasesOfMember(tx, member.id);
  return earlierAnswers(survey, await listSurveys(tx), releases);
}
