import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { takeLock } from '../../../../platform/take-lock.ts';
import { checkHead, type DraftRefusal, draftRefusal } from '../../domain/life/check-undertaking.ts';
import type { HeadDraft } from '../../domain/life/undertaking-draft.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { lockUndertaking, updateUndertaking } from '../../store/undertaking-store.ts';
import { type DraftChoices, draftContext, readDraftChoices } from './read-draft-context.ts';
import { recordUndertaking } from './record-undertaking.ts';

export interface HeadOrder {
  readonly slug: string;
  readonly draft: HeadDraft;
  /** Version that was looked at. */
  readonly version: number;
}

/** Changes title, texts, place and plan of a project; its address stays. Refuses edits that cross. */
export const changeHead = (
  services: Services,
  alliance: Alliance,
  { slug, draft, version }: HeadOrder,
  actor: string,
): Promise<Result<'changed', readonly DraftRefusal[] | 'unknown'>> =>
  inActing(services, alliance, actor, async (acting) => {
    // First of all: two projects made part of each other at once would wait for each other's row.
    await takeLock(acting.tx, `projects.parents ${alliance.id}`);
    const before = await lockUndertaking(acting.tx, slug);
    if (!before) return fail('unknown');
    if (before.version !== version) return fail([CROSSED]);
    const context = draftContext(await readDraftChoices(acting.tx), before.kind, acting.today);
    const details = checkHead(draft, context, before);
    if (!details.ok) return details;
    const after = { ...before, ...details.value };
    await updateUndertaking(acting.tx, alliance.id, after);
    const states = { head: headOf({ ...after, version: version + 1 }) };
    await recordUndertaking(acting, slug, 'changed', states, { head: headOf(before) });
    return ok('changed');
  });

const CROSSED = draftRefusal(
  'conflict',
  'Diese Eckdaten wurden inzwischen von jemand anderem geändert. Vergleichen Sie beide Fassungen, und speichern Sie dann noch einmal.',
);

/** As the trail tells it: without id and states, which have entries of their own. */
const headOf = ({ id: _id, states: _states, ...head }: UndertakingRecord) => head;

/** The form of what is stored. */
export interface HeadPage {
  readonly undertaking: UndertakingRecord;
  readonly choices: DraftChoices;
  readonly stored: HeadDraft;
}

export const loadHead = (
  { database }: Services,
  alliance: Alliance,
  slug: string,
): Promise<HeadPage | undefined> =>
  database.inAlliance(alliance.id, async (tx) => {
    const choices = await readDraftChoices(tx);
    const undertaking = choices.undertakings.find((candidate) => candidate.slug === slug);
    return undertaking && { undertaking, choices, stored: storedDraft(undertaking, choices) };
  });

const storedDraft = (undertaking: UndertakingRecord, { undertakings }: DraftChoices): HeadDraft => ({
  title: undertaking.title,
  description: undertaking.description,
  areaId: undertaking.areaId ?? '',
  parentSlug: undertakings.find(({ id }) => id === undertaking.parentId)?.slug ?? '',
  crossesCounty: undertaking.crossesCounty,
  drivers: undertaking.drivers,
  plannedStart: undertaking.plannedStart ?? '',
  plannedEnd: undertaking.plannedEnd ?? '',
});
