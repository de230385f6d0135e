import type { Alliance } from '../../../../platform/alliances.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { readActingMembers } from '../../../decisions/index.ts';
import { listMembers } from '../../../region/index.ts';
import { type FieldSummary, summariseSurvey } from '../../domain/mayor-survey/summarise-survey.ts';
import type { Survey } from '../../domain/mayor-survey/survey.ts';
import { type RoundReader, reaches } from '../../domain/rounds/may-read-round.ts';
import { listRespondents, listTallies } from '../../store/mayor-answer-store.ts';
import { listSurveys } from '../../store/mayor-survey-store.ts';
import { readerOf } from '../rounds/reader-of.ts';

/** A survey as someone sees it. */
export interface ShownSurvey extends Survey {
  readonly asked: number;
  readonly answered: number;
  /** Members that the viewer may answer for, with whether they have. */
  readonly own: readonly { readonly key: string; readonly name: string; readonly answered: boolean }[];
  /** All members with whether they answered: for the office alone (practice 10). */
  readonly respondents: readonly { readonly name: string; readonly answered: boolean }[];
  readonly memberKeys: readonly string[];
  /** Null while it is not evaluated, or where the viewer may not read it. */
  readonly result: readonly FieldSummary[] | null;
}

/** The surveys that someone may know of, latest first: drafts the office alone. Without a principal the public ones. */
export const loadSurveys = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal | undefined,
): Promise<ShownSurvey[]> =>
  database.inAlliance(alliance.id, async (tx) => {
    const today = clock.today();
    const reader = readerOf(principal, alliance.id, today);
    const isOffice =
      principal !== undefined && rolesIn(principal, alliance.id, today).includes('coordinator');
    const acting = principal
      ? (await readActingMembers(tx, principal, alliance.id, today)).map(({ memberKey }) => memberKey)
      : [];
    const members = await listMembers(tx);
    const shown: ShownSurvey[] = [];
    for (const survey of await listSurveys(tx))
      if (isKnown(survey, reader, isOffice))
        shown.push(await show(tx, survey, members, { reader, isOffice, acting }));
    return shown;
  });

interface Viewer {
  readonly reader: RoundReader;
  readonly isOffice: boolean;
  readonly acting: readonly string[];
}

const isKnown = (survey: Survey, reader: RoundReader, isOffice: boolean): boolean =>
  isOffice || (survey.state !== 'entwurf' && (reader !== 'oeffentlich' || mayReadResult(survey, reader)));

const mayReadResult = ({ state, visibility }: Survey, reader: RoundReader): boolean =>
  state === 'ausgewertet' && reaches(visibility, reader);

async function show(
  tx: Tx,
  survey: Survey,
  members: Awaited<ReturnType<typeof listMembers>>,
  { reader, isOffice, acting }: Viewer,
): Promise<ShownSurvey> {
  const answers = await listRespondents(tx, survey.id);
  const asked = members.flatMap(({ id, member: { key, name } }) =>
    answers.has(id) ? [{ key, name, answered: answers.get(id) !== null }] : [],
  );
  return {
    ...survey,
    asked: asked.length,
    answered: asked.filter(({ answered }) => answered).length,
    own: asked.filter(({ key }) => acting.includes(key)),
    respondents: isOffice ? asked : [],
    memberKeys: isOffice ? asked.map(({ key }) => key) : [],
    result: mayReadResult(survey, reader) ? summariseSurvey(await listTallies(tx, survey.id)) : null,
  };
}
