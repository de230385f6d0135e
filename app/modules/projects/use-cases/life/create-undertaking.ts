import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { freeSlug } from '../../../../foundation/slug.ts';
import type { Acting } from '../../../../platform/acting.ts';
import { ROLE_LABELS } from '../../../../platform/auth/roles.ts';
import { attachProposalTarget, markBundleTaken } from '../../../needs/index.ts';
import {
  checkUndertaking,
  type DraftRefusal,
  draftRefusal,
  type UndertakingDetails,
} from '../../domain/life/check-undertaking.ts';
import type { UndertakingDraft } from '../../domain/life/undertaking-draft.ts';
import type { ProcessTemplate } from '../../domain/process/process-template.ts';
import { templateStages } from '../../domain/process/template-stages.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import type { StateEntry } from '../../domain/undertakings/undertaking.ts';
import type { Origin, UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { replaceCandidates } from '../../store/candidate-store.ts';
import { insertStages } from '../../store/stage-store.ts';
import { insertStates } from '../../store/undertaking-state-store.ts';
import { holdSlugs, insertUndertakings } from '../../store/undertaking-store.ts';
import { type DraftChoices, draftContext, readDraftChoices, suitingTemplates } from './read-draft-context.ts';
import { readOrigin } from './read-origin.ts';
import { recordUndertaking } from './record-undertaking.ts';

export type Created = Result<{ readonly slug: string }, readonly DraftRefusal[]>;

/**
 * Makes a project: noted or in preparation, with the stages of the standard that suits it and whom its charter is meant
 * for. What it is made from is linked both ways in the same transaction. Answers its slug; refuses with every reason.
 */
export async function createUndertaking(acting: Acting, draft: UndertakingDraft): Promise<Created> {
  const { tx, today } = acting;
  const taken = await holdSlugs(tx);
  const choices = await readDraftChoices(tx);
  const details = checkUndertaking(draft, draftContext(choices, draft.kind, today));
  if (!details.ok) return details;
  const found = draft.origin && (await readOrigin(tx, draft.origin, choices, today));
  if (draft.origin && !found) return fail([NO_ORIGIN]);
  const slug = freeSlug(details.value.title, taken, { fallback: 'vorhaben', reserved: ['neu'] });
  const linked = await linkOrigin(acting, found?.origin, { slug, title: details.value.title });
  if (!linked.ok) return fail([draftRefusal('origin', linked.error)]);
  const template = suitingTemplates(choices, draft.kind).find(({ key }) => key === draft.templateKey);
  const undertaking = toUndertaking(acting, slug, details.value, {
    template,
    origin: found?.origin ?? null,
    // What is made from made-up things is made up.
    isSample: draft.isSample || found?.draft.isSample === true,
  });
  await save(acting, undertaking, details.value, template, choices);
  return ok({ slug });
}

const NO_ORIGIN = draftRefusal(
  'origin',
  'Woraus das Vorhaben entstehen soll, gibt es nicht mehr, oder daraus ist schon etwas geworden. Öffnen Sie es von dort.',
);

type NewUndertaking = Omit<UndertakingRecord, 'id'>;

function toUndertaking(
  { alliance, today }: Acting,
  slug: string,
  { kind, begins, templateKey: _key, candidates: _candidates, ...head }: UndertakingDetails,
  made: { readonly template: ProcessTemplate | undefined } & Pick<UndertakingRecord, 'origin' | 'isSample'>,
): NewUndertaking {
  const source = `Eintrag: ${alliance.office}, ${germanDate(today)}`;
  const state: StateEntry = {
    since: today,
    precision: 'day',
    state: begins,
    outcome: null,
    reason: '',
    until: null,
    source,
  };
  const { template, origin, isSample } = made;
  return {
    ...head,
    slug,
    kind,
    origin,
    isSample,
    source,
    states: [state],
    version: 1,
    implementationTitle: null,
    printedParticipants: null,
    template: template ? { key: template.key, version: template.version } : null,
  };
}

/** Both know each other, or neither: the other side refuses what somebody was faster with. */
async function linkOrigin(
  { tx, alliance, at, today, actor }: Acting,
  origin: Origin | undefined,
  project: Pick<UndertakingRecord, 'slug' | 'title'>,
): Promise<Result<unknown, string>> {
  const { path } = projectSubject(project);
  if (origin?.kind === 'bundle') {
    const reference = { kind: 'project', id: project.slug, path };
    return markBundleTaken({ tx, allianceId: alliance.id, at, today, actor }, origin.id, reference);
  }
  if (origin?.kind !== 'proposal') return ok('free');
  const target = { kind: 'projekt', id: project.slug, title: project.title, path } as const;
  const by = { actor, byLabel: ROLE_LABELS.coordinator, at };
  return (await attachProposalTarget(tx, alliance.id, origin.id, target, by))
    ? ok('noted')
    : fail('Aus diesem Vorschlag ist schon etwas geworden. Öffnen Sie es von dort.');
}

async function save(
  acting: Acting,
  undertaking: NewUndertaking,
  { candidates }: UndertakingDetails,
  template: ProcessTemplate | undefined,
  { members }: DraftChoices,
): Promise<void> {
  const { tx, alliance, at } = acting;
  const { states, ...head } = undertaking;
  const ids = await insertUndertakings(tx, alliance.id, [{ ...undertaking, states: [] }], at);
  const undertakingId = ids.get(undertaking.slug) ?? '';
  const entries = states.map((entry) => ({
    ...entry,
    undertakingId,
    step: 'anlegen' as const,
    recordedAt: at,
  }));
  await insertStates(tx, alliance.id, entries);
  const stages = template ? templateStages(template, undertaking.plannedStart) : [];
  await insertStages(tx, alliance.id, undertakingId, stages);
  const chosen = candidates.flatMap(({ memberKey, roles }) =>
    members.filter(({ member }) => member.key === memberKey).map(({ id }) => ({ memberId: id, roles })),
  );
  await replaceCandidates(tx, alliance.id, undertakingId, chosen);
  await recordUndertaking(acting, undertaking.slug, 'created', { head, states, stages, candidates });
}
