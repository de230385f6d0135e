import { type Cents, cents, NO_CENTS } from '../../../foundation/cents.ts';
import { decimalToString } from '../../../foundation/decimal.ts';
import { germanDecimal, germanEuro } from '../../../foundation/german.ts';
import type {
  AllocatedMember,
  Allocation,
  AllocationInput,
  Guaranteed,
} from '../../allocation/domain/index.ts';
import type { MeasureNote } from './contribution-table.ts';
import { type RechenwegSource, sourcesOf } from './rechenweg-source.ts';
import { partStep, type RechenwegStep } from './rechenweg-step.ts';

/** How one member's amount came about, in German texts ready to set: steps in order, sum, and what proves it. */
export interface Rechenweg {
  readonly memberKey: string;
  readonly name: string;
  /** The pool, then every layer with what it had to share. */
  readonly steps: readonly RechenwegStep[];
  readonly total: { readonly label: string; readonly value: string };
  /** What is owed whatever is used; it changes no split. Null where the scheme knows no such thing. */
  readonly guaranteed: RechenwegStep | null;
  /** Where the figures come from, with their day. */
  readonly sources: readonly RechenwegSource[];
  /** "Summe aller Anteile = 1.140.000,00 €": that nothing was lost or added. */
  readonly control: string;
}

/** What a Rechenweg is told from. */
export interface RechenwegGround {
  readonly input: AllocationInput;
  readonly allocation: Allocation;
  /** Origin of the pool: "Planung 11/2023, Anlage 3 …". */
  readonly poolSource: string;
  readonly measures: Readonly<Record<string, MeasureNote>>;
}

/** The Rechenweg of one member; null for who takes no part in the split. */
export function explainAmount(ground: RechenwegGround, memberKey: string): Rechenweg | null {
  const member = ground.allocation.members.find(({ id }) => id === memberKey);
  if (!member) return null;
  return {
    memberKey,
    name: member.name,
    steps: [poolStep(ground), ...layerSteps(ground, member)],
    total: { label: `Kostenbeitrag ${member.name}`, value: germanEuro(member.amount) },
    guaranteed: guaranteedStep(ground.input.guaranteed, member),
    sources: sourcesOf(member, ground.measures),
    control: controlText(ground.allocation),
  };
}

const poolStep = ({ input, poolSource }: RechenwegGround): RechenwegStep => ({
  label: 'Gesamtkosten',
  formula: null,
  values: null,
  result: germanEuro(input.pool),
  note: poolSource,
});

/** Each layer, and before a rest that follows others what they left. */
function layerSteps({ allocation, input }: RechenwegGround, member: AllocatedMember): RechenwegStep[] {
  return member.parts.flatMap((part, index) => {
    const own = partStep(part, index === 0 ? 'Gesamtkosten' : 'Rest');
    return part.kind === 'rest' && index > 0 ? [restStep(allocation, input.pool, index), own] : [own];
  });
}

function restStep({ members }: Allocation, pool: Cents, index: number): RechenwegStep {
  const taken = Array.from({ length: index }, (_, layer) => ({
    name: members.find(({ parts }) => parts.length > 0)?.parts[layer]?.layer ?? '',
    amount: members.reduce((sum, { parts }) => sum + (parts[layer]?.amount ?? 0n), 0n),
  }));
  const rest = taken.reduce((left, { amount }) => left - amount, pool as bigint);
  return {
    label: 'Zu verteilender Rest',
    formula: ['Gesamtkosten', ...taken.map(({ name }) => `${name} aller Beteiligten`)].join(' − '),
    values: [pool, ...taken.map(({ amount }) => amount)]
      .map((amount) => germanEuro(cents(amount)))
      .join(' − '),
    result: germanEuro(cents(rest)),
    note: null,
  };
}

function guaranteedStep(rule: Guaranteed | null, member: AllocatedMember): RechenwegStep | null {
  if (rule === null || member.guaranteed === null) return null;
  const percent = `${germanDecimal(decimalToString(rule.percent))} %`;
  const least = rule.minimum > NO_CENTS ? `, mindestens ${germanEuro(rule.minimum)}` : '';
  const raised = member.guaranteed === rule.minimum && rule.minimum > NO_CENTS;
  return {
    label: 'Sockelbetrag',
    formula: `${percent} des Kostenbeitrags${least}`,
    values: `${percent} von ${germanEuro(member.amount)}`,
    result: germanEuro(member.guaranteed),
    note: `${raised ? 'Es gilt der Mindestsockel. ' : ''}Wird unabhängig von der Nutzung geschuldet und ändert die Aufteilung nicht.`,
  };
}

function controlText({ pool, allocated, unallocated }: Allocation): string {
  const sum = `Summe aller Anteile = ${germanEuro(allocated)}`;
  if (unallocated === NO_CENTS) return `${sum}, genau die Gesamtkosten.`;
  if (unallocated > NO_CENTS)
    return `${sum}; ${germanEuro(unallocated)} von ${germanEuro(pool)} trägt kein Mitglied.`;
  return `${sum}; das sind ${germanEuro(cents(-unallocated))} mehr als die Gesamtkosten von ${germanEuro(pool)}.`;
}
