import { germanCount, germanList } from '../../../../foundation/german.ts';
import type { PathOutcome } from './path-step.ts';

export interface MemberOutcome {
  readonly name: string;
  readonly outcome: PathOutcome;
}

export const MATTER_VERDICTS = ['offen', 'zustande', 'abweichungen', 'gescheitert'] as const;
/** `abweichungen`: agreed, but not to one and the same text. */
export type MatterVerdict = (typeof MATTER_VERDICTS)[number];

export interface MatterDecision {
  readonly verdict: MatterVerdict;
  readonly reason: string;
  /** Those who refused while the matter goes on without them. */
  readonly minority: readonly string[];
}

/**
 * Decides whether a matter has come about. Where a statute asks for the consent of all, one refusal fails it (KGG § 27
 * for later joiners, statutes of an AöR for new tasks); otherwise it comes about among those who agreed.
 */
export function decideMatter(members: readonly MemberOutcome[], needsAll: boolean): MatterDecision {
  const names = (...outcomes: PathOutcome[]): readonly string[] =>
    members.filter(({ outcome }) => outcomes.includes(outcome)).map(({ name }) => name);
  const refused = names('abgelehnt');
  if (members.length === 0) return decision('offen', 'Es ist noch kein Mitglied beteiligt.');
  if (needsAll && refused.length > 0)
    return decision('gescheitert', `Nötig ist die Zustimmung aller; abgelehnt hat ${germanList(refused)}.`);
  const noted = names('kenntnis');
  if (needsAll && noted.length > 0)
    return decision(
      'offen',
      `${germanList(noted)}: nur zur Kenntnis genommen. Nötig ist ein Beschluss jedes Mitglieds.`,
    );
  const open = names('offen').length;
  if (open > 0)
    return decision('offen', `${germanCount(open, 'Mitglied', 'Mitglieder')} noch offen.`, refused);
  if (refused.length === members.length)
    return decision('gescheitert', 'Alle Mitglieder haben abgelehnt.', []);
  return agreed(names('abweichung'), names('bedingung'), refused, members.length);
}

function agreed(
  deviating: readonly string[],
  conditional: readonly string[],
  refused: readonly string[],
  count: number,
): MatterDecision {
  const among = refused.length === 0 ? 'Alle' : `${count - refused.length} von ${count}`;
  const differing = [
    ...(deviating.length > 0 ? [`abweichend beschlossen: ${germanList(deviating)}`] : []),
    ...(conditional.length > 0 ? [`mit Bedingung: ${germanList(conditional)}`] : []),
  ];
  if (differing.length === 0) return decision('zustande', `${among} haben zugestimmt.`, refused);
  return decision(
    'abweichungen',
    `Zustande gekommen mit Abweichungen (${differing.join('; ')}): Fassung angleichen.`,
    refused,
  );
}

const decision = (
  verdict: MatterVerdict,
  reason: string,
  minority: readonly string[] = [],
): MatterDecision => ({ verdict, reason, minority });
