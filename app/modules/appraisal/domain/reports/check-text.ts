import { germanInteger } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { tidyText } from './report-chapter.ts';
import { type ReportRefusal, reportRefusal } from './report-refusal.ts';

/** About ten pages; what is longer belongs into an annex. */
export const TEXT_MAX = 30_000;
const GAP = /\[Noch offen: ([^\]]*)\]/g;

/** The text of a chapter as it is kept, or why it cannot be. */
export function checkText(typed: string): Result<string, readonly ReportRefusal[]> {
  const text = tidyText(typed);
  if (text === '')
    return fail([
      reportRefusal(
        'text',
        'Schreiben Sie mindestens einen Satz; gibt es zu dem Kapitel nichts zu sagen, schreiben Sie das.',
      ),
    ]);
  return text.length > TEXT_MAX
    ? fail([
        reportRefusal(
          'text',
          `Kürzen Sie das Kapitel auf höchstens ${germanInteger(TEXT_MAX)} Zeichen; jetzt sind es ${germanInteger(text.length)}.`,
        ),
      ])
    : ok(text);
}

/** What a chapter says is still open. */
export const openGaps = (text: string): readonly string[] =>
  [...text.matchAll(GAP)].map(([, what = '']) => what.trim());
