import { describe, expect, it } from 'vitest';
import { cents } from '../../../../foundation/cents.ts';
import { euro, RATES, sampleFacts, sampleModel, samplePooled } from '../../test-support/model-samples.ts';
import { advantageOf, outcomeText } from './advantage-of.ts';
import { computeProcessCosts } from './compute-process-costs.ts';
import type { Criterion, CriterionScore } from './criterion.ts';

const criterion = (changes: Partial<Criterion>): Criterion => ({
  ...{ id: 'k', position: 1, aspect: 'qualitaet', title: 'Ausfallsicherheit', question: '', version: 1 },
  ...{ verdict: 'spricht-dafuer', statement: 'Zwei Stellen vertreten sich.', evidence: '', isRemoved: false },
  ...changes,
});

describe('the advantage check as reports cite it', () => {
  const members = [sampleFacts('Aue', 600), sampleFacts('Berg', 300), sampleFacts('Cron', null)];
  const pooled = samplePooled({ fixedCost: euro('2000.00') });
  const costs = computeProcessCosts(sampleModel({ members, pooled }), RATES);

  it('names per member what it saves, pays more, or still owes', () => {
    const { members: rows, losers, total } = advantageOf(costs, [], []);
    expect(rows.map(({ note }) => note.replaceAll('\u00a0', ' '))).toEqual([
      'Spart 536,00 € im Jahr (14,0 %). Heute 3.840,00 € Personal; gemeinsam 2.304,00 € Personal für die eigenen Fälle und 1.000,00 € Fixkosten.',
      'Zahlt 232,00 € im Jahr mehr (12,1 %). Heute 1.920,00 € Personal; gemeinsam 1.152,00 € Personal für die eigenen Fälle und 1.000,00 € Fixkosten.',
      'Fallzahlen fehlen für „Abrechnen“. Tragen Sie sie ein; wo nichts anfällt, eine 0.',
    ]);
    expect(rows[2]).toMatchObject({ today: null, pooled: null, saving: null });
    expect(losers).toEqual(['Berg']);
    expect(total).toEqual({ today: euro('5760.00'), pooled: euro('5456.00'), saving: euro('304.00') });
  });

  it('tells each criterion with evidence and scores; removed ones are left out', () => {
    const scores: readonly CriterionScore[] = [
      { criterionId: 'k', memberKey: 'Aue', alone: 2, together: 4, evidence: '' },
      { criterionId: 'k', memberKey: 'Berg', alone: 3, together: 2, evidence: '' },
      { criterionId: 'k', memberKey: 'Cron', alone: 4, together: 5, evidence: '' },
    ];
    const criteria = [
      criterion({ evidence: 'Frage 12' }),
      criterion({ id: 'weg', isRemoved: true }),
      criterion({ id: 'neu', verdict: 'offen', statement: '' }),
    ];
    expect(advantageOf(costs, criteria, scores).criteria).toEqual([
      {
        title: 'Ausfallsicherheit',
        verdict: 'spricht-dafuer',
        evidence:
          'Zwei Stellen vertreten sich. Beleg: Frage 12. 3 von 3 Kommunen haben bewertet: allein im Median 3 (mindestens 2), gemeinsam 4 (mindestens 2). Schlechter wird es für 1 Kommune.',
      },
      { title: 'Ausfallsicherheit', verdict: 'offen', evidence: 'Bewertungen liegen noch nicht vor.' },
    ]);
  });

  it('leaves out the figures of fewer than three scores', () => {
    const one: CriterionScore = { criterionId: 'k', memberKey: 'Aue', alone: 2, together: 4, evidence: '' };
    expect(advantageOf(costs, [criterion({})], [one]).criteria[0]?.evidence).toContain(
      '1 von 3 Kommunen hat bewertet: zu wenige Bewertungen für einen Median.',
    );
  });

  it.each([
    [cents(0n), null, 'Zahlt so viel wie heute.'],
    [euro('1.00'), null, 'Spart 1,00 € im Jahr.'],
    [euro('-1700.00'), '-20.0', 'Zahlt 1.700,00 € im Jahr mehr (20,0 %).'],
  ])('%s: in words', (saving, percent, expected) => {
    expect(outcomeText(saving, percent).replaceAll('\u00a0', ' ')).toBe(expected);
  });
});
