import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { presentMean, rankAreas } from '../../app/modules/needs/domain/index.ts';
import { GROSS_GERAU_ROUND } from '../../db/seeds/gross-gerau/round-plan.ts';
import { buildRound } from '../../db/seeds/needs-round/build-round.ts';
import { readCatalogue } from '../../db/seeds/needs-round/catalogue.ts';
import { readSeedRatings } from './ranking-seeds.ts';

const seed = (path: string) => readFileSync(new URL(`../../db/seeds/${path}`, import.meta.url), 'utf8');
const catalogue = readCatalogue(seed('main-kinzig/task-catalogue.csv'));
const ratings = readSeedRatings('gross-gerau/needs-round.csv');

describe('made-up Groß-Gerau round', () => {
  it('is what the generator draws', () => {
    expect(seed('gross-gerau/needs-round.csv')).toBe(buildRound(GROSS_GERAU_ROUND, catalogue));
  });

  it('asks the 14 municipalities and the county, five of them outside the study', () => {
    const cohorts = new Map(ratings.map(({ member, cohort }) => [member, cohort]));
    const municipalities = Array.from({ length: 14 }, (_, i) => String(6_433_001 + i).padStart(8, '0'));
    expect([...cohorts.keys()].toSorted()).toEqual(['06433', ...municipalities]);
    expect([...cohorts.values()].filter((cohort) => cohort === 'other')).toHaveLength(5);
  });

  it('has the planned counts and comes within a tenth of the planned means', () => {
    const computed = new Map(rankAreas(ratings).areas.map((area) => [area.area, area]));
    for (const { area, studyMembers, otherMembers, urgency } of GROSS_GERAU_ROUND.areas) {
      expect(computed.get(area)).toMatchObject({ studyMembers, otherMembers });
      expect(Number(presentMean(computed.get(area)?.urgency ?? null))).toBeCloseTo(Number(urgency), 0);
    }
  });

  it('speaks of catalogue tasks alone', () => {
    const known = new Set(catalogue.map(({ area, task }) => `${area} ${task}`));
    expect(ratings.every(({ area, task }) => known.has(`${area} ${task}`))).toBe(true);
  });
});
