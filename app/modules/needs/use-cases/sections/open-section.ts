import { ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import { planSheetStep } from '../../domain/answers/sheet-steps.ts';
import { whyClosed } from '../../domain/answers/why-closed.ts';
import { findRound } from '../../store/round-store.ts';
import { findSection, lockSection, type SectionRecord } from '../../store/section-store.ts';
import { type FoundSheet, findSheetAt } from '../answers/find-place.ts';
import { type LoadedSheet, readSheetParts } from '../answers/load-sheet.ts';
import type { SheetActing } from '../answers/save-answers.ts';
import { type DeadLink, findLinkedSection } from './find-linked-section.ts';
import { SECTION_PURPOSE } from './section-acting.ts';

/** What the link of a section leads to: its tasks alone. */
export interface OpenSection extends LoadedSheet {
  readonly section: SectionRecord;
  readonly linkId: string;
  /** Why nothing can be written; null where it can. */
  readonly readOnly: string | null;
}

/** The page of a link. Opening it uses nothing up: mail programs look ahead. */
export const openSection = (
  { database, clock }: Services,
  { id: allianceId }: Pick<Alliance, 'id'>,
  secret: string,
): Promise<Result<OpenSection, DeadLink>> =>
  database.inAlliance(allianceId, (tx) =>
    resolveSection({ tx, allianceId, at: clock.now(), today: clock.today() }, secret, 'read'),
  );

/** What a secret leads to; `lock` holds it for what is written. */
export async function resolveSection(
  acting: SheetActing,
  secret: string,
  hold: 'read' | 'lock',
): Promise<Result<OpenSection, DeadLink>> {
  const linked = await findLinkedSection(acting, SECTIONS, secret, hold);
  if (!linked.ok) return linked;
  const { section, sheet, linkId } = linked.value;
  const readOnly = linked.value.readOnly ?? whySheetClosed(sheet, acting.today);
  const parts = ofSection(await readSheetParts(acting.tx, sheet), section);
  return ok({ ...parts, section, linkId, readOnly });
}

const SECTIONS = {
  purpose: SECTION_PURPOSE,
  find: findSection,
  lock: lockSection,
  async findSheet(
    tx: Tx,
    { roundId, memberId }: SectionRecord,
    hold: 'read' | 'lock',
  ): Promise<FoundSheet | undefined> {
    const member = (await listMembers(tx)).find(({ id }) => id === memberId);
    const round = await findRound(tx, roundId);
    if (!member || !round) return undefined;
    const found = await findSheetAt(tx, { round: round.slug, memberKey: member.member.key }, hold);
    return found.ok ? found.value : undefined;
  },
};

/** The section's tasks alone: an office sees nothing else of the sheet. */
function ofSection(sheet: LoadedSheet, { taskIds }: SectionRecord): LoadedSheet {
  const own = new Set(taskIds);
  const areas = sheet.areas.map((area) => ({ ...area, tasks: area.tasks.filter(({ id }) => own.has(id)) }));
  return {
    ...sheet,
    areas: areas.filter(({ tasks }) => tasks.length > 0),
    answers: new Map([...sheet.answers].filter(([id]) => own.has(id))),
    previous: new Map([...sheet.previous].filter(([id]) => own.has(id))),
  };
}

function whySheetClosed({ round, sheet }: FoundSheet, today: SheetActing['today']): string | null {
  const step = planSheetStep(sheet.state, 'schreiben', 'abschnitt');
  return whyClosed(round, today, 'abschnitt') ?? (step.ok ? null : SHEET_AWAY);
}

const SHEET_AWAY =
  'Der Bogen Ihrer Kommune liegt der Leitung zur Freigabe vor oder ist freigegeben; Ihre Angaben lassen sich nur noch lesen. Für Änderungen wenden Sie sich an Ihre Hauptverwaltung.';
