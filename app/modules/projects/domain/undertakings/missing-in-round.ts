import { countWord } from './count-word.ts';
import type { Missing, RoundFacts } from './missing.ts';

/**
 * What a document that goes round still lacks: answers that the office reminds of, questions that it settles, or nothing
 * but its end. Null where it does not go round.
 */
export function missingInRound(title: string, round: RoundFacts): Missing | null {
  if (round.state !== 'im-umlauf') return null;
  const missing = round.asked - round.bound;
  const shared = { title, dueOn: round.dueOn };
  if (missing === 0)
    return {
      ...shared,
      reason: 'Alle Kommunen sind durch. Der Umlauf kann abgeschlossen werden.',
      who: 'Geschäftsstelle',
      act: 'umlauf-abschliessen',
    };
  const open = missing - round.toSettle;
  const whose = `${countWord(missing)} ${missing === 1 ? 'Kommune fehlt' : 'Kommunen fehlen'} noch.`;
  if (open <= 0)
    return {
      ...shared,
      reason: `${whose} Alle warten auf die Geschäftsstelle: Klären Sie Rückfragen, Bedingungen und Widersprüche.`,
      who: 'Geschäftsstelle',
      act: 'rueckfragen-klaeren',
    };
  const office = round.toSettle > 0 ? ' und die Geschäftsstelle' : '';
  return { ...shared, reason: whose, who: `${openMembers(open)}${office}`, act: 'erinnern' };
}

const openMembers = (count: number): string =>
  count === 1 ? 'eine Kommune' : `${countWord(count).toLowerCase()} Kommunen`;
