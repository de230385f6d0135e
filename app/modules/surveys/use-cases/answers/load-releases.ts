import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { readStoredFile } from '../../../../platform/files/file-store.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { Questionnaire } from '../../domain/questionnaire/question.ts';
import { listReleases, type ReleaseRecord } from '../../store/release-store.ts';
import { sceneOf } from '../life/survey-scene.ts';
import type { FoundSheet, SheetPlace } from './find-sheet.ts';
import type { SheetRefusal } from './open-sheet.ts';
import type { AnswerFile } from './read-answer-file.ts';
import { readSheet } from './read-sheet.ts';
import { type Asking, readSheetAccess } from './sheet-access.ts';

/** What a member released, every time; never its working copy. */
export interface ReleasedSheet extends FoundSheet {
  readonly questionnaire: Questionnaire;
  /** The latest first. */
  readonly releases: readonly ReleaseRecord[];
  /** Whether whoever looks may also open the working copy. */
  readonly opensSheet: boolean;
}

/** The releases of a sheet, for the member itself, the office and the project lead. */
export const loadReleases = (
  { database, clock }: Services,
  { id: allianceId }: Alliance,
  principal: Principal,
  place: SheetPlace,
): Promise<Result<ReleasedSheet, SheetRefusal>> =>
  database.inAlliance(allianceId, (tx) =>
    readReleased(tx, { principal, allianceId, today: clock.today() }, place),
  );

async function readReleased(
  tx: Tx,
  asking: Asking,
  place: SheetPlace,
): Promise<Result<ReleasedSheet, SheetRefusal>> {
  const loaded = await readSheet(tx, place);
  if (!loaded.ok) return loaded;
  const { survey, member, sheet, questionnaire } = loaded.value;
  const releases = await listReleases(tx, survey.id, member.id);
  const access = await readSheetAccess(tx, asking, { ...loaded.value, releases });
  if (!access.ok && !(await sceneOf(tx, asking, survey)).mayKeep)
    return fail({ kind: 'forbidden', message: access.error, seesReleases: false });
  return ok({ survey, member, sheet, questionnaire, releases, opensSheet: access.ok });
}

/** Which file of a release: the answer to a question, or without one the proof of a release on behalf. */
export interface ReleasedFile extends SheetPlace {
  readonly number: number;
  readonly questionKey: string | null;
}

/** A file that belongs to a release, for those who may read it. */
export const readReleasedFile = (
  services: Services,
  { id: allianceId }: Alliance,
  principal: Principal,
  { number, questionKey, ...place }: ReleasedFile,
): Promise<Result<AnswerFile, SheetRefusal>> =>
  services.database.inAlliance(allianceId, async (tx): Promise<Result<AnswerFile, SheetRefusal>> => {
    const asking = { principal, allianceId, today: services.clock.today() };
    const released = await readReleased(tx, asking, place);
    if (!released.ok) return released;
    const release = released.value.releases.find((candidate) => candidate.number === number);
    const sha256 = release && (questionKey === null ? release.proofSha256 : fileOf(release, questionKey));
    const file = sha256 ? await readStoredFile(services, tx, sha256) : undefined;
    return file ? ok(file) : fail({ kind: 'unknown' });
  });

function fileOf({ answers }: ReleaseRecord, questionKey: string): string | null {
  const value = answers.get(questionKey)?.value;
  return value?.kind === 'datei' ? value.sha256 : null;
}
