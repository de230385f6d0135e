import fc from 'fast-check';
import { millionths } from '../../app/foundation/decimal.ts';
import { type Rating, wholeMark } from '../../app/modules/needs/domain/index.ts';

const MEMBERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const AREAS = ['Archiv', 'Bauhof', 'Übung', '🚒', 'Zoo', 'Abwasser', 'EDV'];

/** Whole marks make many ties; decimal ones make close calls. */
const mark = fc.option(
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 10 }).map(wholeMark) },
    { weight: 1, arbitrary: fc.bigInt(1_000_000n, 10_000_000n).map(millionths) },
  ),
);

/** Rounds with few members and areas, so that ties, empty areas and missing means are frequent. */
export const anyRatings: fc.Arbitrary<Rating[]> = fc.array(
  fc
    .record({
      member: fc.constantFrom(...MEMBERS),
      area: fc.constantFrom(...AREAS),
      task: fc.constantFrom('T1', 'T2'),
      interested: fc.boolean(),
      urgency: mark,
      complexity: mark,
    })
    .map((rating): Rating => ({ ...rating, cohort: rating.member < 'e' ? 'study' : 'other' })),
  { maxLength: 40 },
);

/** Whole weights that add up to 100. */
export const anyWeights = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([a, b]) => [Math.min(a, b), Math.abs(a - b), 100 - Math.max(a, b)] as const)
  .map(([members, urgency, complexity]) => ({
    members: BigInt(members),
    urgency: BigInt(urgency),
    complexity: BigInt(complexity),
  }));
