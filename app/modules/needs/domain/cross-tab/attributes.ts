import { compareGerman } from '../../../../foundation/german.ts';
import type { CrossLine } from './cross-tab.ts';

/** Attributes of a member by which a round can be parted. */
export const ATTRIBUTES = ['groesse', 'kreisteil', 'gruppe', 'art'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

export const ATTRIBUTE_LABELS: Readonly<Record<Attribute, string>> = {
  groesse: 'Größe (Einwohner)',
  kreisteil: 'Kreisteil',
  gruppe: 'U und Nicht-U',
  art: 'Art',
};

/** A member of the round with its class in every attribute. */
export interface MemberTraits extends Readonly<Record<Attribute, string>> {
  readonly member: string;
}

/** Where the register knows nothing. */
export const UNKNOWN = 'ohne Angabe';

/** The classes of an attribute that occur: those named in `order` first, then the others by name, unknown ones last. */
export function classesOf(
  traits: readonly MemberTraits[],
  attribute: Attribute,
  order: readonly string[],
): CrossLine[] {
  const labels = [...new Set(traits.map((member) => member[attribute]))];
  const place = (label: string): number => {
    if (label === UNKNOWN) return order.length + 1;
    const index = order.indexOf(label);
    return index < 0 ? order.length : index;
  };
  return labels
    .toSorted((a, b) => place(a) - place(b) || compareGerman(a, b))
    .map((label) => ({
      key: label,
      label,
      members: new Set(traits.filter((member) => member[attribute] === label).map(({ member }) => member)),
      takes: () => true,
    }));
}
