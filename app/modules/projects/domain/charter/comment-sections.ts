import { CHARTER_SECTIONS, type CharterSection } from './charter.ts';

const NUMBERED = /\b(?:Abschnitt|Ziffer|Kapitel|Punkt|Nummer|Nr\.?|zu)\s*([1-7])\b/giu;

/** The sections that a remark names by number or title ("Abschnitt 4", "Projektkosten"); none where it names none. */
export function sectionsNamed(remark: string): CharterSection[] {
  const numbers = [...remark.matchAll(NUMBERED)].map(([, digit]) => Number(digit));
  const text = remark.toLocaleLowerCase('de');
  return CHARTER_SECTIONS.filter(
    ({ number, title }) => numbers.includes(number) || text.includes(title.toLocaleLowerCase('de')),
  ).map(({ key }) => key);
}
