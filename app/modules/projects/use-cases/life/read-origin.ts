import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { findTakenUp, listReadyBundles } from '../../../needs/index.ts';
import type { UndertakingDraft } from '../../domain/life/undertaking-draft.ts';
import { takesPart } from '../../domain/participation/participation.ts';
import { newestVersions } from '../../domain/process/process-template.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import type { Origin, UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listCandidates } from '../../store/candidate-store.ts';
import { listParticipationsAt } from '../../store/participation-store.ts';
import type { DraftChoices } from './read-draft-context.ts';

/** What a project is made from, with what it passes on. */
export interface OriginFound {
  readonly origin: Origin;
  readonly draft: Partial<Omit<UndertakingDraft, 'origin'>>;
}

type Named = NonNullable<UndertakingDraft['origin']>;

/** Finds what a project shall be made from; undefined where there is none, or something has become of it already. */
export async function readOrigin(
  tx: Tx,
  { kind, id }: Named,
  choices: DraftChoices,
  today: CalendarDate,
): Promise<OriginFound | undefined> {
  switch (kind) {
    case 'bundle':
      return fromBundle(tx, id, choices, today);
    case 'proposal':
      return fromProposal(tx, id, choices);
    case 'undertaking':
      return fromUndertaking(tx, id, choices, today);
  }
}

async function fromBundle(
  tx: Tx,
  id: string,
  { areas }: DraftChoices,
  today: CalendarDate,
): Promise<OriginFound | undefined> {
  const view = (await listReadyBundles(tx, 'intern', today)).find(({ bundle }) => bundle.id === id);
  if (!view) return undefined;
  const { bundle, tasks, partners } = view;
  const slugs = new Set(tasks.map(({ areaSlug }) => areaSlug));
  const area = slugs.size === 1 ? areas.find(({ slug }) => slugs.has(slug)) : undefined;
  return {
    origin: { kind: 'bundle', id, title: bundle.title, path: `/buendel/${id}` },
    draft: {
      title: bundle.title,
      description: bundle.grounds,
      areaId: area?.id ?? '',
      candidates: partners.map(({ key }) => ({ memberKey: key, roles: [] })),
      isSample: bundle.isSample,
    },
  };
}

async function fromProposal(tx: Tx, id: string, { members }: DraftChoices): Promise<OriginFound | undefined> {
  const proposal = await findTakenUp(tx, id);
  if (!proposal) return undefined;
  const { title, need, wish, areaId, memberId, isSample } = proposal;
  const proposer = members.find((member) => member.id === memberId);
  return {
    origin: { kind: 'proposal', id, title, path: `/vorschlaege/${id}` },
    draft: {
      title,
      description: [need, wish].filter((text) => text !== '').join('\n\n'),
      areaId: areaId ?? '',
      candidates: proposer ? [{ memberKey: proposer.member.key, roles: [] }] : [],
      isSample,
    },
  };
}

/** What follows a project takes whoever takes part in it today, or was meant to; named by its slug. */
async function fromUndertaking(
  tx: Tx,
  slug: string,
  choices: DraftChoices,
  today: CalendarDate,
): Promise<OriginFound | undefined> {
  const before = choices.undertakings.find((candidate) => candidate.slug === slug);
  if (!before) return undefined;
  const { kind, titlePart } = following(before, choices);
  return {
    origin: { kind: 'undertaking', id: before.slug, title: before.title, path: projectSubject(before).path },
    draft: {
      title: `${titlePart}${before.title}`,
      kind,
      areaId: before.areaId ?? '',
      parentSlug: before.slug,
      crossesCounty: before.crossesCounty,
      drivers: before.drivers,
      candidates: await participantsOf(tx, before, choices, today),
      isSample: before.isSample,
    },
  };
}

function following({ kind, template }: UndertakingRecord, { templates }: DraftChoices) {
  const known = newestVersions(templates).find(({ key }) => key === template?.key);
  const next = known?.followedBy ?? (kind === 'pruefprojekt' ? 'umsetzungsprojekt' : kind);
  return { kind: next, titlePart: next === 'umsetzungsprojekt' ? 'Umsetzung: ' : 'Nachfolge: ' };
}

async function participantsOf(
  tx: Tx,
  { id }: UndertakingRecord,
  { members }: DraftChoices,
  today: CalendarDate,
): Promise<UndertakingDraft['candidates']> {
  const records = (await listParticipationsAt(tx, today, id)).filter(takesPart);
  const found = records.length > 0 ? records : await listCandidates(tx, id);
  return members.flatMap((member) =>
    found
      .filter(({ memberId }) => memberId === member.id)
      .map(({ roles }) => ({ memberKey: member.member.key, roles })),
  );
}
