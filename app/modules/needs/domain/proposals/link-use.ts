/** Proposals that one standing link may bring: a department has few in a year, a lost link should do little harm. */
const PER_HOUR = 5;
const PER_DAY = 20;

/** Why a standing link takes no further proposal now; undefined where it does. */
export function refuseLinkUse(lastHour: number, lastDay: number): string | undefined {
  if (lastDay >= PER_DAY)
    return `Über diesen Link kamen in den letzten 24 Stunden schon ${PER_DAY} Vorschläge. Versuchen Sie es morgen wieder, oder wenden Sie sich an die Geschäftsstelle.`;
  return lastHour >= PER_HOUR
    ? `Über diesen Link kamen in der letzten Stunde schon ${PER_HOUR} Vorschläge. Versuchen Sie es in einer Stunde wieder.`
    : undefined;
}

/** For how many days a standing link works: a year, then the municipality renews it. */
export const STANDING_LINK_DAYS = 365;
