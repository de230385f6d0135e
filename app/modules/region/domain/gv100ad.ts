import { type CalendarDate, parseCalendarDate } from '../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../foundation/result.ts';
import {
  COUNTY_RECORD,
  columnText,
  EFFECTIVE_DATE,
  LINE_WIDTH,
  MUNICIPALITY_RECORD,
  RECORD_KIND,
  RECORD_KINDS,
} from './gv100ad-columns.ts';
import {
  type Gv100adProblem,
  isWithoutMunicipality,
  type RegisterCounty,
  type RegisterMunicipality,
  readCounty,
  readMunicipality,
} from './gv100ad-record.ts';

/** What the official municipality list says on one Gebietsstand. */
export interface MunicipalRegister {
  readonly effectiveDate: CalendarDate;
  readonly counties: readonly RegisterCounty[];
  readonly municipalities: readonly RegisterMunicipality[];
}

/** Reading stops after so many problems: a wrong file has one in every line. */
export const PROBLEM_LIMIT = 20;

interface Draft {
  effectiveDate: CalendarDate | null;
  readonly counties: RegisterCounty[];
  readonly municipalities: RegisterMunicipality[];
  readonly problems: Gv100adProblem[];
  readonly seen: Set<string>;
}

/**
 * Reads the official list GV100AD (fixed width, UTF-8, with or without BOM). Areas without municipality
 * (Textkennzeichen 65, 66) are skipped. Fails with every problem found, at most `PROBLEM_LIMIT`.
 */
export function readGv100ad(text: string): Result<MunicipalRegister, readonly Gv100adProblem[]> {
  const draft: Draft = {
    effectiveDate: null,
    counties: [],
    municipalities: [],
    problems: [],
    seen: new Set(),
  };
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() !== '') readLine(draft, line, index + 1);
    if (draft.problems.length >= PROBLEM_LIMIT) break;
  }
  if (draft.problems.length > 0) return fail(draft.problems);
  if (draft.effectiveDate === null || draft.municipalities.length === 0) return fail([NOTHING_READ]);
  return ok({
    effectiveDate: draft.effectiveDate,
    counties: draft.counties,
    municipalities: draft.municipalities,
  });
}

const NOTHING_READ: Gv100adProblem = {
  line: 1,
  field: RECORD_KIND.field,
  message:
    'Die Datei enthält keine Gemeinde (Satzart 60). Laden Sie die Textdatei GV100AD des Statistischen Bundesamts.',
};

function readLine(draft: Draft, line: string, number: number): void {
  const kind = columnText(line, RECORD_KIND);
  const problem = lineProblem(line, kind, number) ?? dateProblem(draft, line, number);
  if (problem) draft.problems.push(problem);
  else if (kind === COUNTY_RECORD)
    keep(draft, draft.counties, readCounty(line, number), (county) => county.key, number);
  else if (kind === MUNICIPALITY_RECORD && !isWithoutMunicipality(line)) {
    keep(draft, draft.municipalities, readMunicipality(line, number), (town) => town.ags, number);
  }
}

function lineProblem(line: string, kind: string, number: number): Gv100adProblem | undefined {
  const at = { line: number, field: RECORD_KIND.field };
  if (!RECORD_KINDS.includes(kind))
    return {
      ...at,
      message: `„${kind}“ ist keine Satzart des GV100AD (10 bis 60). Prüfen Sie, ob es die richtige Datei ist.`,
    };
  if (line.includes('\uFFFD'))
    return {
      ...at,
      message: 'Die Zeile enthält Zeichen, die kein UTF-8 sind. Speichern Sie die Datei als UTF-8.',
    };
  if (line.length > LINE_WIDTH)
    return { ...at, message: `Die Zeile hat ${line.length} statt ${LINE_WIDTH} Zeichen.` };
  return undefined;
}

function dateProblem(draft: Draft, line: string, number: number): Gv100adProblem | undefined {
  const raw = columnText(line, EFFECTIVE_DATE);
  const parsed = parseCalendarDate(raw.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
  const at = { line: number, field: EFFECTIVE_DATE.field };
  if (!parsed.ok) return { ...at, message: `„${raw}“ ist kein Datum in der Form JJJJMMTT.` };
  draft.effectiveDate ??= parsed.value;
  if (parsed.value === draft.effectiveDate) return undefined;
  return {
    ...at,
    message: `„${raw}“ weicht vom Gebietsstand der ersten Zeile ab. Eine Datei gilt für einen Tag.`,
  };
}

function keep<T>(
  draft: Draft,
  list: T[],
  read: Result<T, readonly Gv100adProblem[]>,
  keyOf: (entry: T) => string,
  number: number,
): void {
  if (!read.ok) {
    draft.problems.push(...read.error);
    return;
  }
  const key = keyOf(read.value);
  if (draft.seen.has(key))
    draft.problems.push({ line: number, field: 'Schlüssel', message: `${key} kommt zum zweiten Mal vor.` });
  draft.seen.add(key);
  list.push(read.value);
}
