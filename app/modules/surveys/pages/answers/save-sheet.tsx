import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { Upload } from '../../../../platform/http/read-form.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import { isBlock } from '../../domain/questionnaire/question.ts';
import type { AnswerChange } from '../../domain/sheet/plan-save.ts';
import { type OpenSheet, openSheet } from '../../use-cases/answers/open-sheet.ts';
import { saveTypedAnswers, type TypedFailure } from '../../use-cases/answers/save-typed-answers.ts';
import { columnLabels, fieldNames, MORE_ROWS, readRemovedFiles, readSheetForm } from './sheet-form.ts';
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
  if (more !== null) return sheetPage(call, opened.value, withMoreRows(posted, more));
  const saved = await saveTypedAnswers(services, alliance, principal, { ...place, ...posted });
  if (saved.ok) return { kind: 'redirect', to: nextAddress(call, posted.fields) };
  const { error } = saved;
  if (error.kind === 'unknown' || error.kind === 'forbidden') return refusedSheet(call, error);
  const now = await openSheet(services, alliance, principal, place);
  return now.ok ? refusedPage(call, now.value, posted, error) : refusedSheet(call, now.error);
}

interface Posted {
  readonly fields: URLSearchParams;
  readonly changes: readonly AnswerChange[];
  readonly files: ReadonlyMap<string, { readonly name: string; readonly bytes: Uint8Array }>;
  readonly removedFiles: ReadonlySet<string>;
  readonly interview: { readonly day: string; readonly function: string };
}

function readPost({ questionnaire: { questions } }: OpenSheet, { fields, files }: Upload): Posted {
  const chosen = questions.flatMap(({ key }) => {
    const file = files.get(fieldNames(key).file);
    return file ? [[key, file] as const] : [];
  });
  return {
    fields,
    changes: readSheetForm(fields, questions),
    files: new Map(chosen),
    removedFiles: readRemovedFiles(fields, questions),
    interview: { day: fields.get('interview-tag') ?? '', function: fields.get('interview-mit') ?? '' },
  };
}

/** Nothing is saved: the page again with everything that was typed, and empty rows more. */
function withMoreRows({ changes, interview }: Posted, key: string) {
  const longer = changes.map((change) =>
    change.questionKey === key
      ? { ...change, typed: { ...change.typed, rows: [...change.typed.rows, ...emptyRows(change)] } }
      : change,
  );
  return { unsaved: { changes: longer, refusals: [], theirs: [] }, interview };
}

const emptyRows = ({ typed }: AnswerChange): string[][] =>
  Array.from({ length: MORE_ROWS }, () => (typed.rows[0] ?? []).map(() => ''));

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
  const unsaved = {
    changes,
    refusals: failure.kind === 'refused' ? failure.refusals : [],
    theirs: failure.kind === 'conflict' ? failure.current : [],
  };
  const errors = errorsOf(blocksOf(call, sheet).current.questions, failure);
  return sheetPage(call, sheet, { unsaved, interview, errors }, failure.kind === 'conflict' ? 409 : 422);
}

type Questions = OpenSheet['questionnaire']['questions'];

function errorsOf(questions: Questions, failure: Refusal): FieldError[] {
  const byKey = new Map(questions.map((question) => [question.key, question]));
  switch (failure.kind) {
    case 'closed':
      return [{ field: 'fragen', label: 'Bogen', message: failure.message }];
    case 'interview':
      return failure.refusals.map(({ field, message }) => ({ ...INTERVIEW[field], message }));
    case 'conflict':
      return failure.current.map(({ questionKey: key }) => ({
        ...{ field: fieldNames(key).question, label: byKey.get(key)?.label ?? 'Bogen', message: CROSSED },
      }));
    case 'refused':
      return failure.refusals.map((refusal) => refusalError(byKey, refusal));
  }
}

const INTERVIEW = {
  day: { field: 'interview-tag', label: 'Interview am' },
  function: { field: 'interview-mit', label: 'Interview mit' },
} as const;

const CROSSED = 'Jemand anderes hat hier inzwischen geantwortet. Sehen Sie nach, welche Antwort gelten soll.';

type ChangeRefusal = Extract<Refusal, { kind: 'refused' }>['refusals'][number];

/** Leads to the very field: the cell, the note, the choice. */
function refusalError(
  byKey: ReadonlyMap<string, Questions[number]>,
  { questionKey, part, row, column, message }: ChangeRefusal,
): FieldError {
  const question = byKey.get(questionKey);
  const names = fieldNames(questionKey);
  const label = question?.label ?? 'Bogen';
  if (part === 'rows' && question && row !== undefined) {
    const cell = column === undefined ? '' : `, ${columnLabels(question)[column] ?? ''}`;
    return { field: names.cell(row, column ?? 0), label: `${label}, Zeile ${row + 1}${cell}`, message };
  }
  return { field: FIELD_OF[part](names), label: part === 'note' ? `${label}, Bemerkung` : label, message };
}

type Names = ReturnType<typeof fieldNames>;

const FIELD_OF: Readonly<Record<ChangeRefusal['part'], (names: Names) => string>> = {
  text: ({ text }) => text,
  chosen: ({ chosen }) => chosen,
  rows: ({ question }) => question,
  file: ({ file }) => file,
  note: ({ note }) => note,
  question: ({ question }) => question,
};
