import { germanList } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type JointOption, optionName, shownOptions } from './joint-option.ts';
import { judgeOptions, type OptionCriterion } from './judge-options.ts';
import { type OptionRefusal, optionRefusal } from './option-draft.ts';
import { optionGaps } from './option-gaps.ts';

export const PREFERRED_REASON_MAX = 2000;

/**
 * Decides whether one option may be preferred to the others, and answers the reason as it is kept. Refused with every
 * reason (German): without a reason, while it lacks something, and once it was removed.
 */
export function checkPreference(
  option: JointOption,
  criteria: readonly OptionCriterion[],
  reason: string,
): Result<string, readonly OptionRefusal[]> {
  if (option.isRemoved)
    return fail([optionRefusal('preferred', 'Diese Option ist entfernt. Holen Sie sie zuerst zurück.')]);
  const text = reason.trim();
  const refusals = optionGaps(option, labelsOf(criteria)).map(({ reason: lack }) =>
    optionRefusal('preferred', lack),
  );
  if (text === '')
    refusals.push(optionRefusal('preferred', 'Begründen Sie, warum Sie diese Option den anderen vorziehen.'));
  if (text.length > PREFERRED_REASON_MAX)
    refusals.push(
      optionRefusal('preferred', `Kürzen Sie die Begründung auf höchstens ${PREFERRED_REASON_MAX} Zeichen.`),
    );
  return refusals.length > 0 ? fail(refusals) : ok(text);
}

const labelsOf = (criteria: readonly OptionCriterion[]): string[] => criteria.map(({ label }) => label);

/** What speaks for another option than the preferred one, or has changed since it was chosen: German sentences. */
export function preferenceHints(
  options: readonly JointOption[],
  criteria: readonly OptionCriterion[],
): string[] {
  const preferred = options.find(({ isPreferred }) => isPreferred);
  if (!preferred) return [];
  const standings = judgeOptions(options, criteria);
  const own = standings.find(({ number }) => number === preferred.number);
  const named = (numbers: readonly number[]): string =>
    germanList(
      shownOptions(options)
        .filter(({ number }) => numbers.includes(number))
        .map(optionName),
    );
  const best = standings.filter(({ place }) => place === 1).map(({ number }) => number);
  const cheapest = standings.filter(({ isCheapest }) => isCheapest).map(({ number }) => number);
  return [
    ...(optionGaps(preferred, labelsOf(criteria)).length > 0
      ? [`${optionName(preferred)} wird bevorzugt, ist aber nicht mehr vollständig. Ergänzen Sie, was fehlt.`]
      : []),
    ...(own && own.place !== null && own.place > 1 ? [`Nach Punkten führt ${named(best)}.`] : []),
    ...(own && cheapest.length > 0 && !own.isCheapest ? [`Im Jahr günstiger ist ${named(cheapest)}.`] : []),
  ];
}
