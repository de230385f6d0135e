import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { ok, type Result } from '../../../../foundation/result.ts';
import type { MemberKind } from '../../../region/domain/index.ts';
import { authorityLawAt, type Capacity } from './authority-law.ts';
import { bodiesOf } from './member-bodies.ts';
import { type Signatory, signatory } from './required-form.ts';

/**
 * Who signs a binding document for a member on a day (HGO § 71 II; HKO § 45). For associations and companies two who
 * represent them by their own statute: the program does not know it, the rule of two holds there as well. Refuses as
 * `authorityLawAt`.
 */
export function signatoriesOf(kind: MemberKind, date: CalendarDate): Result<readonly Signatory[], string> {
  const law = authorityLawAt(date);
  if (!law.ok) return law;
  const bodies = bodiesOf(kind);
  return ok(
    law.value.signatories.map((capacity) =>
      bodies.ok ? signatory(capacity, bodies.value) : { capacity, label: BY_STATUTE[capacity] },
    ),
  );
}

const BY_STATUTE: Readonly<Record<Capacity, string>> = {
  leitung: 'Zur Vertretung Berechtigte oder Berechtigter laut Satzung',
  'weiteres-mitglied': 'Weitere zur Vertretung berechtigte Person laut Satzung',
};
