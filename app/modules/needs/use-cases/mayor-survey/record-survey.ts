import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { slugOf } from '../../../../foundation/slug.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import {
  checkSurvey,
  type SettingsRefusal,
  type SurveySettings,
} from '../../domain/mayor-survey/check-survey.ts';
import { addRespondents, listRespondents, removeRespondents } from '../../store/mayor-answer-store.ts';
import { insertSurvey, listSurveys, lockSurvey, updateSurvey } from '../../store/mayor-survey-store.ts';

export interface SurveyOrder {
  readonly settings: SurveySettings;
  /** The draft to change, as it was read; null makes a new one. */
  readonly target: { readonly slug: string; readonly version: number } | null;
  /** Account that acts. */
  readonly actor: string;
}

export type SurveyProblem = 'unknown' | 'crossed' | 'not-a-draft' | readonly SettingsRefusal[];

/** Makes a survey of the heads, or changes one that is still a draft. Answers its slug. */
export function recordSurvey(
  { database, clock }: Services,
  alliance: Alliance,
  { settings, target, actor }: SurveyOrder,
): Promise<Result<string, SurveyProblem>> {
  return database.inAlliance(alliance.id, async (tx) => {
    const members = await listMembers(tx);
    const details = checkSurvey(
      settings,
      members.map(({ member }) => member.key),
    );
    if (!details.ok) return details;
    const before = target ? await lockSurvey(tx, target.slug) : undefined;
    if (target && !before) return fail('unknown');
    if (before && before.state !== 'entwurf') return fail('not-a-draft');
    if (before && before.version !== target?.version) return fail('crossed');
    const id = before?.id ?? newId();
    const slug = before?.slug ?? (await freeSlug(tx, details.value.title));
    const fresh = {
      id,
      slug,
      state: 'entwurf',
      openedOn: null,
      isSample: false,
      version: 1,
      ...details.value,
    } as const;
    if (before) await updateSurvey(tx, id, details.value);
    else await insertSurvey(tx, alliance.id, fresh, clock.now());
    const asked = members.filter(({ member }) => settings.memberKeys.includes(member.key));
    await ask(
      tx,
      alliance.id,
      id,
      asked.map((one) => one.id),
    );
    await recordChange(tx, {
      chain: alliance.id,
      at: clock.now(),
      actor,
      action: before ? 'mayor-survey.changed' : 'mayor-survey.added',
      subject: { kind: 'mayor-survey', id },
      before,
      after: { ...(before ?? fresh), ...details.value, memberKeys: settings.memberKeys },
    });
    return ok(slug);
  });
}

async function ask(
  tx: Tx,
  allianceId: string,
  surveyId: string,
  memberIds: readonly string[],
): Promise<void> {
  const asked = await listRespondents(tx, surveyId);
  await removeRespondents(
    tx,
    surveyId,
    [...asked.keys()].filter((id) => !memberIds.includes(id)),
  );
  await addRespondents(tx, allianceId, surveyId, memberIds);
}

/** "Lagebild 2026" is lagebild-2026, a second one lagebild-2026-2. */
async function freeSlug(tx: Tx, title: string): Promise<string> {
  const taken = new Set((await listSurveys(tx)).map(({ slug }) => slug));
  const base = slugOf(title) || 'umfrage';
  let slug = RESERVED.includes(base) ? `${base}-1` : base;
  for (let count = 2; taken.has(slug); count += 1) slug = `${base}-${count}`;
  return slug;
}

/** Pages that stand where a survey's own page would. */
const RESERVED: readonly string[] = ['neu'];
