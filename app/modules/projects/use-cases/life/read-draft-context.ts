import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listAreas, type TaskArea } from '../../../catalogue/index.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import type { DraftContext } from '../../domain/life/check-undertaking.ts';
import { type ProcessTemplate, templatesFor } from '../../domain/process/process-template.ts';
import { isUndertakingKind } from '../../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listUndertakings } from '../../store/undertaking-store.ts';
import { readTemplates } from '../process/read-templates.ts';

/** What a new project can point to. */
export interface DraftChoices {
  readonly areas: readonly TaskArea[];
  readonly undertakings: readonly UndertakingRecord[];
  readonly members: readonly MemberRecord[];
  /** All versions; a new project takes the youngest that suits its kind. */
  readonly templates: readonly ProcessTemplate[];
}

export const readDraftChoices = async (tx: Tx): Promise<DraftChoices> => ({
  areas: await listAreas(tx),
  undertakings: await listUndertakings(tx),
  members: await listMembers(tx),
  templates: await readTemplates(tx),
});

/** Templates that suit a kind, as typed. */
export const suitingTemplates = ({ templates }: DraftChoices, kind: string): readonly ProcessTemplate[] =>
  isUndertakingKind(kind) ? templatesFor(templates, kind) : [];

export const draftContext = (choices: DraftChoices, kind: string, today: CalendarDate): DraftContext => ({
  today,
  areaIds: choices.areas.map(({ id }) => id),
  undertakings: choices.undertakings,
  memberKeys: choices.members.map(({ member }) => member.key),
  templateKeys: suitingTemplates(choices, kind).map(({ key }) => key),
});
