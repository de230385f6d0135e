import { germanCount, germanList } from '../../../../foundation/german.ts';
import type { PathOutcome } from './path-step.ts';

export interface MemberOutcome {
  readonly name: string;
  readonly outcome: PathOutcome;
}

/** `abweichungen`: agreed, but not to one and the same text. */
export type MatterVerdict = 'offen' | 'zustande' | 'abweichungen' | 'gescheitert';

export interface MatterDecision {
  readonly verdict: MatterVerdict;
  readonly reason: string;
  /** The same without naming anyone, for those who do not see every path (practice 10). */
  readonly neutralReason: string;
  /** Those who refused while the matter goes on without them. */
  readonly minority: readonly string[];
}

/**
 * Decides whether a matter has come about. Where a statute asks for the consent of all, one refusal fails it (KGG § 27
 * for later joiners, statutes of an AöR for new tasks); otherwise it comes about among those who agreed.
 */
export function decideMatter(members: readonly MemberOutcome[], needsAll: boolean): MatterDecision {
  const names = (outcome: PathOutcome): readonly string[] =>
    members.filter((member) => member.outcome === outcome).map(({ name }) => name);
  const refused = names('abgelehnt');
  if (members.length === 0) return same('offen', 'Es ist noch kein Mitglied beteiligt.');
  if (needsAll) {
    const failed = withoutConsent(refused, names('kenntnis'));
    if (failed) return failed;
  }
  const open = names('offen').length;
  if (open > 0) return same('offen', `${germanCount(open, 'Mitglied', 'Mitglieder')} noch offen.`, refused);
  if (refused.length === members.length) return same('gescheitert', 'Alle Mitglieder haben abgelehnt.');
  return agreed(names('abweichung'), names('bedingung'), refused, members.length);
}

function withoutConsent(refused: readonly string[], noted: readonly string[]): MatterDecision | undefined {
  if (refused.length > 0)
    return {
      verdict: 'gescheitert',
      reason: `Nötig ist die Zustimmung aller; abgelehnt hat ${germanList(refused)}.`,
      neutralReason: `Nötig ist die Zustimmung aller; ${germanCount(refused.length, 'Mitglied hat', 'Mitglieder haben')} abgelehnt.`,
      minority: [],
    };
  if (noted.length === 0) return undefined;
  const needed = 'nur zur Kenntnis genommen. Nötig ist ein Beschluss jedes Mitglieds.';
  return {
    verdict: 'offen',
    reason: `${germanList(noted)}: ${needed}`,
    neutralReason: `${germanCount(noted.length, 'Mitglied', 'Mitglieder')}: ${needed}`,
    minority: [],
  };
}

function agreed(
  deviating: readonly string[],
  conditional: readonly string[],
  minority: readonly string[],
  count: number,
): MatterDecision {
  const among = minority.length === 0 ? 'Alle' : `${count - minority.length} von ${count}`;
  if (deviating.length + conditional.length === 0)
    return same('zustande', `${among} haben zugestimmt.`, minority);
  const sentence = (say: (names: readonly string[]) => string): string => {
    const parts = [
      ...(deviating.length > 0 ? [`abweichend beschlossen: ${say(deviating)}`] : []),
      ...(conditional.length > 0 ? [`mit Bedingung: ${say(conditional)}`] : []),
    ];
    return `Zustande gekommen mit Abweichungen (${parts.join('; ')}): Fassung angleichen.`;
  };
  return {
    verdict: 'abweichungen',
    reason: sentence(germanList),
    neutralReason: sentence((names) => germanCount(names.length, 'Mitglied', 'Mitglieder')),
    minority,
  };
}

const same = (verdict: MatterVerdict, reason: string, minority: readonly string[] = []): MatterDecision => ({
  verdict,
  reason,
  neutralReason: reason,
  minority,
});
