import { calendarDate } from '../../app/foundation/calendar-date.ts';
import { cents } from '../../app/foundation/cents.ts';
import type { RegisteredMember } from '../../app/modules/region/domain/index.ts';

/** **Made up**: real value limits stand in local law and are published by few. Larger towns leave their heads more. */
const STEPS = [
  { below: 5_000, head: 5_000_00n, executive: 25_000_00n },
  { below: 10_000, head: 7_500_00n, executive: 40_000_00n },
  { below: 20_000, head: 10_000_00n, executive: 50_000_00n },
  { below: 50_000, head: 20_000_00n, executive: 100_000_00n },
] as const;
const LARGE = { head: 50_000_00n, executive: 250_000_00n } as const;

const SOURCE = 'Beispiel, kein Ortsrecht';

/** A sample value limit by the size of the member; a county counts as large. */
export function sampleValueLimit({ member, population }: RegisteredMember) {
  const inhabitants = population.at(-1)?.value;
  const step =
    member.kind === 'landkreis' ? LARGE : (STEPS.find(({ below }) => (inhabitants ?? 0) < below) ?? LARGE);
  return {
    validFrom: calendarDate('2021-04-01'),
    headCents: cents(step.head),
    executiveCents: cents(step.executive),
    source: SOURCE,
    isSample: true,
  };
}

/** The sample deputy of the head at the seat of a county; the demo has an account for it. */
export const SAMPLE_DEPUTY = {
  kind: 'allgemein',
  office: 'Erste Stadträtin oder Erster Stadtrat',
  validFrom: calendarDate('2021-04-01'),
  validTo: null,
  isSample: true,
} as const;
