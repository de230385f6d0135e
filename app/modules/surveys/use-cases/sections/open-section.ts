import { ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type DeadLink, findLinkedSection } from '../../../needs/index.ts';
import { listMembers } from '../../../region/index.ts';
import type { SectionRecord } from '../../domain/sections/section.ts';
import { planSheetStep, whySheetClosed } from '../../domain/sheet/sheet-steps.ts';
import { findSection, lockSection } from '../../store/section-store.ts';
import { findSurveyById } from '../../store/survey-store.ts';
import { type FoundSheet, findSheetAt } from '../answers/find-sheet.ts';
import { type LoadedSheet, loadSheetParts } from '../answers/read-sheet.ts';
import { SECTION_PURPOSE } from './section-acting.ts';

/** What the link of a section leads to: its questions alone. */
export interface OpenSection {
  readonly section: SectionRecord;
  readonly linkId: string;
  /** Why nothing can be written; null where it can. */
  readonly readOnly: string | null;
  /** The sheet as far as this office sees it. */
  readonly part: LoadedSheet;
}

/** The same with the whole sheet, for what is written. */
export interface HeldSection extends OpenSection {
  readonly sheet: LoadedSheet;
}

/** The page of a link. Opening it uses nothing up: mail programs look ahead. */
export const openSection = (
  services: Services,
  alliance: Alliance,
  secret: string,
): Promise<Result<OpenSection, DeadLink>> =>
  inActing(services, alliance, 'link', async (acting): Promise<Result<OpenSection, DeadLink>> => {
    const held = await resolveSection(acting, secret, 'read');
    if (!held.ok) return held;
    const { section, linkId, readOnly, part } = held.value;
    return ok({ section, linkId, readOnly, part });
  });

/** What a secret leads to; `lock` holds it for what is written. */
export async function resolveSection(
  acting: Acting,
  secret: string,
  hold: 'read' | 'lock',
): Promise<Result<HeldSection, DeadLink>> {
  const linked = await findLinkedSection(acting, SECTIONS, secret, hold);
  if (!linked.ok) return linked;
  const { section, linkId } = linked.value;
  const sheet = await loadSheetParts(acting.tx, linked.value.sheet);
  const readOnly = linked.value.readOnly ?? whyAway(sheet);
  return ok({ section, linkId, readOnly, sheet, part: partOf(sheet, section) });
}

const SECTIONS = {
  purpose: SECTION_PURPOSE,
  find: findSection,
  lock: lockSection,
  async findSheet(
    tx: Tx,
    { surveyId, memberId }: SectionRecord,
    hold: 'read' | 'lock',
  ): Promise<FoundSheet | undefined> {
    const survey = await findSurveyById(tx, surveyId);
    const member = (await listMembers(tx)).find(({ id }) => id === memberId);
    if (!survey || !member) return undefined;
    const found = await findSheetAt(tx, { survey: survey.slug, memberKey: member.member.key }, hold);
    return found.ok ? found.value : undefined;
  },
};

/**
 * The section's questions alone: an office sees nothing else of the sheet. A question is folded only where the answer it
 * depends on stands in the same section; else the office would be told what others answered.
 */
function partOf(sheet: LoadedSheet, { questionKeys }: SectionRecord): LoadedSheet {
  const own = new Set(questionKeys);
  const { questions, checks } = sheet.questionnaire;
  const kept = questions.filter(({ key }) => own.has(key));
  const folded = new Set(
    kept.filter(({ condition }) => condition && own.has(condition.question)).map(({ key }) => key),
  );
  return {
    ...sheet,
    questionnaire: {
      questions: kept,
      checks: checks.filter(({ part, whole }) => own.has(part) && own.has(whole)),
    },
    records: new Map([...sheet.records].filter(([key]) => own.has(key))),
    answers: new Map([...sheet.answers].filter(([key]) => own.has(key))),
    notAsked: new Map([...sheet.notAsked].filter(([key]) => folded.has(key))),
    findings: sheet.findings.filter(
      ({ question, other, kind }) =>
        own.has(question) &&
        (other === null || own.has(other)) &&
        (kind !== 'bedingung' || folded.has(question)),
    ),
  };
}

function whyAway({ survey, sheet }: LoadedSheet): string | null {
  const standing = { survey: survey.state, sheet };
  const step = planSheetStep(standing, 'schreiben', 'abschnitt');
  return whySheetClosed(standing) ?? (step.ok ? null : SHEET_AWAY);
}

const SHEET_AWAY =
  'Der Bogen Ihrer Kommune liegt der Leitung zur Freigabe vor oder ist freigegeben; Ihre Angaben lassen sich nur noch lesen. Für Änderungen wenden Sie sich an Ihre Hauptverwaltung.';
