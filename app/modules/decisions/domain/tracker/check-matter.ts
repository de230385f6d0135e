import { parseCalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { isMatter } from '../authority/authority-law.ts';
import { templateProblem } from './fill-template.ts';
import type { MatterDetails } from './matter-record.ts';
import { STANDARD_PLACEHOLDERS } from './template-values.ts';

const TITLE_MAX = 160;
const SUMMARY_MAX = 400;
const TEXT_MAX = 20_000;

/** What was typed about a matter. */
export interface MatterForm {
  readonly title: string;
  readonly kind: string;
  readonly summary: string;
  readonly resolution: string;
  readonly grounds: string;
  readonly needsAll: boolean;
  readonly needsAllSource: string;
  readonly nonPublic: boolean;
  /** ISO, or empty. */
  readonly wishedStart: string;
}

export interface MatterRefusal {
  readonly field: keyof MatterForm | 'members' | 'figures' | 'conflict';
  readonly message: string;
}

/**
 * Checks what was typed about a matter and says everything that is wrong at once. `columns` are the figures known so far:
 * a placeholder that nobody could fill is refused before thirty papers are printed with it.
 */
export function checkMatter(
  form: MatterForm,
  columns: readonly string[],
): Result<MatterDetails, readonly MatterRefusal[]> {
  const start = parseCalendarDate(form.wishedStart);
  const { kind } = form;
  const refusals = [
    ...lengths(form),
    ...templates(form, columns),
    ...(isMatter(kind) ? [] : [refusal('kind', 'Wählen Sie, worum es geht.')]),
    ...(form.wishedStart === '' || start.ok
      ? []
      : [
          refusal(
            'wishedStart',
            'Geben Sie den Beginn als Tag an, etwa 01.07.2027, oder lassen Sie das Feld leer.',
          ),
        ]),
    ...(form.needsAll && form.needsAllSource.trim() === ''
      ? [refusal('needsAllSource', 'Nennen Sie Satzung oder Paragraf, die die Zustimmung aller verlangen.')]
      : []),
  ];
  if (refusals.length > 0 || !isMatter(kind)) return fail(refusals);
  return ok({
    kind,
    title: form.title.trim(),
    summary: form.summary.trim(),
    resolution: form.resolution.trim(),
    grounds: form.grounds.trim(),
    needsAll: form.needsAll,
    needsAllSource: form.needsAll ? form.needsAllSource.trim() : '',
    nonPublic: form.nonPublic,
    wishedStart: start.ok ? start.value : null,
  });
}

const lengths = ({ title, summary, resolution, grounds }: MatterForm): MatterRefusal[] => [
  ...(title.trim() === '' ? [refusal('title', 'Geben Sie dem Vorgang einen Titel.')] : []),
  ...tooLong('title', title, TITLE_MAX),
  ...tooLong('summary', summary, SUMMARY_MAX),
  ...tooLong('resolution', resolution, TEXT_MAX),
  ...tooLong('grounds', grounds, TEXT_MAX),
];

const tooLong = (field: keyof MatterForm, text: string, max: number): MatterRefusal[] =>
  text.trim().length > max
    ? [refusal(field, `Der Text hat ${text.trim().length} Zeichen. Kürzen Sie ihn auf höchstens ${max}.`)]
    : [];

const templates = (form: MatterForm, columns: readonly string[]): MatterRefusal[] =>
  (['resolution', 'grounds'] as const).flatMap((field) => {
    const problem = templateProblem(form[field], [...columns, ...STANDARD_PLACEHOLDERS]);
    return problem === undefined ? [] : [refusal(field, problem)];
  });

const refusal = (field: MatterRefusal['field'], message: string): MatterRefusal => ({ field, message });
