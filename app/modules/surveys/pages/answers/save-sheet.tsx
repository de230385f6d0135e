import { germanCount } from '../../../../foundation/german.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { Upload } from '../../../../platform/http/read-form.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import { isBlock } from '../../domain/questionnaire/question.ts';
import { adoptEarlier } from '../../domain/sheet/adopt-earlier.ts';
import { type OpenSheet, openSheet } from '../../use-cases/answers/open-sheet.ts';
import { saveTypedAnswers, type TypedFailure } from '../../use-cases/answers/save-typed-answers.ts';
import {
  answerErrors,
  type PostedAnswers,
  readPostedAnswers,
  unsavedOf,
  withMoreRows,
} from './posted-answers.ts';
import type { PageChange } from './sheet-form.ts';
import { blocksOf, sheetPage } from './sheet-page.tsx';
import { placeOf, refusedSheet, sheetPath } from './sheet-places.tsx';

/** POST /v/:alliance/erhebungen/:survey/bogen/:member — one block, saved as a whole. */
export async function saveSheet(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const place = placeOf(call);
  const opened = await openSheet(services, alliance, principal, place);
  if (!opened.ok) return refusedSheet(call, opened.error);
  const posted = readPost(opened.value, await call.upload());
  const more = posted.fields.get('mehr');
  if (more !== null) {
    const { interview } = posted;
    return sheetPage(call, opened.value, { unsaved: withMoreRows(posted, more), interview });
  }
  if (posted.fields.get('frueher') === 'ja')
    return sheetPage(call, opened.value, withEarlier(opened.value, posted));
  const saved = await saveTypedAnswers(services, alliance, principal, { ...place, ...posted });
  if (saved.ok) return { kind: 'redirect', to: nextAddress(call, posted.fields) };
  const { error } = saved;
  if (error.kind === 'unknown' || error.kind === 'forbidden') return refusedSheet(call, error);
  const now = await openSheet(services, alliance, principal, place);
  return now.ok ? refusedPage(call, now.value, posted, error) : refusedSheet(call, now.error);
}

interface Posted extends PostedAnswers {
  readonly adopted: ReadonlySet<string>;
  readonly interview: { readonly day: string; readonly function: string };
}

function readPost({ questionnaire: { questions } }: OpenSheet, upload: Upload): Posted {
  const posted = readPostedAnswers(questions, upload);
  const adopted = posted.changes.filter((change) => change.adopted);
  return {
    ...posted,
    adopted: new Set(adopted.map(({ questionKey }) => questionKey)),
    interview: {
      day: upload.fields.get('interview-tag') ?? '',
      function: upload.fields.get('interview-mit') ?? '',
    },
  };
}

/** Nothing is saved: the page again, with earlier answers in the fields that were open. */
function withEarlier(
  { questionnaire: { questions }, earlier, records }: OpenSheet,
  { all, changes, interview }: Posted,
) {
  // What was left alone and answered by someone else meanwhile is not open any more.
  const current = all.filter(
    (one) => changes.includes(one) || one.version === (records.get(one.questionKey)?.version ?? 0),
  );
  const offered = adoptEarlier(questions, current, earlier);
  const isNew = (change: PageChange): boolean => !current.includes(change);
  const adopted = offered.map((change) => (isNew(change) ? { ...change, adopted: true } : change));
  const count = offered.filter(isNew).length;
  const message =
    count === 0
      ? 'Für die offenen Felder dieses Blocks gibt es keine früheren Angaben, die hier noch passen.'
      : `${germanCount(count, 'frühere Angabe ist', 'frühere Angaben sind')} eingetragen, noch nicht gespeichert. Prüfen Sie, ob sie noch stimmen, und speichern Sie dann.`;
  return { unsaved: { changes: adopted, refusals: [], theirs: [] }, interview, message };
}

function nextAddress(call: AllianceCall, fields: URLSearchParams): string {
  const path = sheetPath(call, placeOf(call));
  const next = fields.get('weiter') ?? '';
  if (next === 'pruefen') return `${path}/pruefen`;
  const block = isBlock(next) ? next : (call.query.get('block') ?? '');
  return `${path}?${block === '' ? '' : `block=${block}&`}meldung=gespeichert`;
}

type Refusal = Exclude<TypedFailure, { kind: 'unknown' } | { kind: 'forbidden' }>;

/** The page again with everything that was typed; nothing of it is saved. */
function refusedPage(call: AllianceCall, sheet: OpenSheet, posted: Posted, failure: Refusal): PageAnswer {
  const { changes, interview } = posted;
  const unsaved = unsavedOf(changes, failure);
  const errors = errorsOf(blocksOf(call, sheet).current.questions, failure);
  return sheetPage(call, sheet, { unsaved, interview, errors }, failure.kind === 'conflict' ? 409 : 422);
}

function errorsOf(questions: OpenSheet['questionnaire']['questions'], failure: Refusal): FieldError[] {
  switch (failure.kind) {
    case 'closed':
      return [{ field: 'fragen', label: 'Bogen', message: failure.message }];
    case 'interview':
      return failure.refusals.map(({ field, message }) => ({ ...INTERVIEW[field], message }));
    case 'conflict':
    case 'refused':
      return answerErrors(questions, failure);
  }
}

const INTERVIEW = {
  day: { field: 'interview-tag', label: 'Interview am' },
  function: { field: 'interview-mit', label: 'Interview mit' },
} as const;
