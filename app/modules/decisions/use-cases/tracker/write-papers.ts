import type { Paper } from '../../../../foundation/paper.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { slugOf } from '../../../../foundation/slug.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { legalPartyName } from '../../domain/authority/legal-party-name.ts';
import { councilPaper, type PaperAddressee } from '../../domain/tracker/council-paper.ts';
import { figureColumns } from '../../domain/tracker/figure-columns.ts';
import type { MatterRecord } from '../../domain/tracker/matter-record.ts';
import { currentStep } from '../../domain/tracker/path-step.ts';
import type { PaperMember } from '../../domain/tracker/template-values.ts';
import { type LegalPartyRecord, listLegalParties } from '../../store/legal-party-store.ts';
import { findMatter } from '../../store/tracker-matter-store.ts';
import { type MatterPart, readMatterParts } from './read-matter-parts.ts';
import { readViewer } from './read-viewer.ts';

/** A member's council paper, ready to be written in any format. */
export interface MemberPaper {
  readonly fileName: string;
  readonly paper: Paper;
}

/**
 * The council papers of one member, or of all where none is named, made from the matter's one text. `unknown`: no such
 * matter or member, or none the viewer may read. Refuses with German sentences, one for each paper that cannot be made.
 */
export const writePapers = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  { matterId, memberKey }: { readonly matterId: string; readonly memberKey?: string },
): Promise<Result<readonly MemberPaper[], readonly string[] | 'unknown'>> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const matter = await findMatter(tx, matterId);
      if (!matter) return fail('unknown');
      const viewer = await readViewer(tx, principal, alliance.id, clock.today());
      const all = (await readMatterParts(tx, [matter.id])).get(matter.id) ?? [];
      const wanted = all.filter((part) => memberKey === undefined || part.memberKey === memberKey);
      const shown = wanted.filter((part) => viewer.seesNonPublic || viewer.ownKeys.includes(part.memberKey));
      if (shown.length === 0) return fail('unknown');
      const parties = Map.groupBy(await listLegalParties(tx), ({ memberId }) => memberId);
      const frame = { office: alliance.office, today: clock.today() };
      const columns = figureColumns(all.map(({ part }) => part));
      const papers = shown.map((part) =>
        paperOf({ ...matter, columns }, part, parties.get(part.part.memberId) ?? [], frame),
      );
      const problems = papers.flatMap((paper) => (paper.ok ? [] : [paper.error]));
      return problems.length > 0
        ? fail(problems)
        : ok(papers.flatMap((paper) => (paper.ok ? [paper.value] : [])));
    },
    'snapshot',
  );

function paperOf(
  matter: MatterRecord & { readonly columns: readonly string[] },
  part: MatterPart,
  parties: readonly LegalPartyRecord[],
  frame: Parameters<typeof councilPaper>[3],
): Result<MemberPaper, string> {
  const paper = councilPaper(matter, memberOf(part, parties, frame.today), addresseeOf(part), frame);
  if (!paper.ok) return paper;
  return ok({ fileName: `vorlage-${slugOf(part.memberName)}-${slugOf(matter.title)}`, paper: paper.value });
}

/** The body that decides: the text names it, whatever bodies see the paper before. */
const memberOf = (
  { part, record, memberName, steps }: MatterPart,
  parties: readonly LegalPartyRecord[],
  today: Parameters<typeof legalPartyName>[2],
): PaperMember => {
  const name = legalPartyName(record.member, parties, today);
  return {
    name: memberName,
    legalName: name.ok ? name.value.name : null,
    bodyName: steps.at(-1)?.bodyName ?? '',
    amount: part.amount,
    population: record.population.at(-1) ?? null,
    figures: part.figures,
  };
};

const addresseeOf = ({ steps }: MatterPart): PaperAddressee => {
  const step = currentStep(steps) ?? steps.at(-1);
  return {
    sittingOn: steps.at(-1)?.decidedOn ?? steps.at(-1)?.plannedOn ?? null,
    nonPublic: step?.nonPublic ?? false,
    paperNumber: step?.paperNumber ?? '',
    path: steps.map(({ bodyName }) => bodyName),
  };
};
