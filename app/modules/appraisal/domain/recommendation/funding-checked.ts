import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type FundingCheck, shownFunding } from './funding.ts';

/**
 * Decides whether the funding check, a step nobody may leave out (12th report, 1.2 no. 6), is recorded: at least one
 * programme was looked at, with its result. Answers a German sentence either way; a final report is frozen with it alone.
 */
export function fundingChecked(checks: readonly FundingCheck[]): Result<string, string> {
  const shown = shownFunding(checks);
  const [last] = shown
    .map(({ checkedOn }) => checkedOn)
    .toSorted()
    .toReversed();
  return last === undefined
    ? fail(
        'Die Förderprüfung fehlt. Tragen Sie mindestens ein Programm ein, das Sie geprüft haben, auch wenn es nicht in Betracht kommt.',
      )
    : ok(`${germanCount(shown.length, 'Programm', 'Programme')} geprüft, zuletzt am ${germanDate(last)}.`);
}

/** What presses or is over: German sentences about programmes that could still be applied for. */
export const fundingHints = (checks: readonly FundingCheck[], today: CalendarDate): string[] =>
  shownFunding(checks).flatMap(({ name, result, deadline }) => {
    if (result !== 'kommt-in-betracht' || deadline === null) return [];
    return [
      deadline < today
        ? `„${name}“: Die Frist ist am ${germanDate(deadline)} abgelaufen, ohne dass ein Antrag eingetragen ist.`
        : `„${name}“: Der Antrag ist bis zum ${germanDate(deadline)} zu stellen.`,
    ];
  });
