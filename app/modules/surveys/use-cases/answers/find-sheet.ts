import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { findMember, type MemberRecord } from '../../../region/index.ts';
import type { SheetRecord } from '../../domain/life/sheet.ts';
import type { SurveyRecord } from '../../domain/life/survey.ts';
import { findSheet, lockSheet } from '../../store/sheet-store.ts';
import { findSurvey, holdSurvey } from '../../store/survey-store.ts';

/** Which sheet: a survey by its address and a member by its key. */
export interface SheetPlace {
  readonly survey: string;
  readonly memberKey: string;
}

/** A sheet that is there. */
export interface FoundSheet {
  readonly survey: SurveyRecord;
  readonly member: MemberRecord;
  readonly sheet: SheetRecord;
}

/**
 * Finds a sheet, and where it is to be changed holds it against everyone else, and its survey against being closed
 * meanwhile. `unknown`: no such survey, or one that is a draft, or the member is not asked.
 */
export async function findSheetAt(
  tx: Tx,
  { survey: slug, memberKey }: SheetPlace,
  hold: 'read' | 'lock',
): Promise<Result<FoundSheet, { readonly kind: 'unknown' }>> {
  const survey = await (hold === 'lock' ? holdSurvey : findSurvey)(tx, slug);
  const member = survey && (await findMember(tx, memberKey));
  if (!survey || !member || survey.state === 'entwurf') return fail({ kind: 'unknown' });
  const sheet = await (hold === 'lock' ? lockSheet : findSheet)(tx, survey.id, member.id);
  return sheet ? ok({ survey, member, sheet }) : fail({ kind: 'unknown' });
}
