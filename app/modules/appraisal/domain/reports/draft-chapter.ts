import { draftAdvantage, draftComparison, draftFigures } from './draft-findings.ts';
import { draftOrigin, draftParticipants, draftProcedure } from './draft-opening.ts';
import { draftFunding, draftInformation, draftNextSteps, draftResolution } from './draft-outlook.ts';
import { draftOptions, draftRecommendation, draftTarget } from './draft-proposal.ts';
import type { ChapterDraft } from './report-chapter.ts';
import type { ReportData } from './report-data.ts';
import type { ChapterKey, ReportKind } from './report-kind.ts';

type Drafter = (data: ReportData, kind: ReportKind) => ChapterDraft;

const DRAFTERS: Readonly<Record<ChapterKey, Drafter>> = {
  anlass: draftOrigin,
  beteiligte: draftParticipants,
  vorgehen: draftProcedure,
  gegenueberstellung: draftComparison,
  vorteilhaftigkeit: draftAdvantage,
  optionen: draftOptions,
  empfehlung: draftRecommendation,
  'soll-konzeption': draftTarget,
  foerderung: draftFunding,
  information: draftInformation,
  'naechste-schritte': draftNextSteps,
  beschlussvorschlag: draftResolution,
  zahlen: draftFigures,
};

/** What the data of a day say of a chapter. Where data are missing the text says which, and nothing is made up. */
export const draftChapter = (key: ChapterKey, data: ReportData, kind: ReportKind): ChapterDraft =>
  DRAFTERS[key](data, kind);
