import { describe, expect, it } from 'vitest';
import {
  decimal,
  euro,
  RATES,
  sampleFacts,
  sampleModel,
  samplePooled,
  sampleProcess,
  sampleStep,
} from '../../test-support/model-samples.ts';
import { computeProcessCosts } from './compute-process-costs.ts';
import { explainMember } from './explain-member.ts';

const explained = (changes: Parameters<typeof sampleModel>[0], memberKey = 'Aue') => {
  const model = sampleModel(changes);
  const way = explainMember(model, RATES, computeProcessCosts(model, RATES), memberKey);
  const lines = (part: 'today' | 'pooled') =>
    way?.[part].map(({ label, values, result }) =>
      `${label} | ${values} | ${result}`.replaceAll('\u00a0', ' '),
    );
  return { today: lines('today'), pooled: lines('pooled'), way };
};

describe('the Rechenweg of a member', () => {
  it('puts the figures in, in the order of the model', () => {
    const processes = [
      sampleProcess({
        steps: [sampleStep({ sharePercent: decimal('25'), gradePooled: 'EG 9b' })],
        effects: [{ fromCases: 900, lessPercent: decimal('10') }],
      }),
    ];
    const { today, pooled } = explained({ processes });
    expect(today).toEqual([
      // 600 × 25 % × 10 × 0.64
      'Abrechnen: Erfassen | 600 Fälle × 25 % × 10 Minuten × 61.440,00 € ÷ 96.000 Minuten (EG 8) | 960,00 €',
      'Personal zusammen | Summe der Schritte, einmal auf ganze Cent gerundet | 960,00 €',
    ]);
    // 150 × 6 × 90 % × 0.75
    expect(pooled?.[0]).toBe(
      'Abrechnen: Erfassen | 600 Fälle × 25 % × 6 Minuten × 90 % (Mengeneffekt) × 72.000,00 € ÷ 96.000 Minuten (EG 9b) | 607,50 €',
    );
  });

  it('shows what is split, by which key, and what stays', () => {
    const members = [
      sampleFacts('Aue', 600, { furtherToday: euro('12.00'), furtherPooled: euro('5.00') }),
      sampleFacts('Berg', 300),
    ];
    const minimum = { fte: decimal('0.5'), payGrade: 'EG 8' };
    const pooled = samplePooled({
      ...{ splitKey: 'faelle' as const, fixedCost: euro('9.01'), setUpCost: euro('30.00'), setUpYears: 3 },
      minimumStaff: { standardisierbar: minimum, qualifiziert: null },
    });
    const lines = explained({ members, pooled });
    expect(lines.today?.at(-1)).toBe('Material, Software, Räume und Weiteres | wie angegeben | 12,00 €');
    // 901 ct × 600 ÷ 900 = 600.67; 0.5 − 5,400 ÷ 96,000 = 0.44375 posts × 61,440.00 = 27,264.00, two thirds
    expect(lines.pooled?.slice(2)).toEqual([
      'Anteil an den Fixkosten | 9,01 € nach Fallzahlen: 600 von 900 Fällen, 0,33 ct aufgerundet | 6,01 €',
      'Anteil am Aufbau | 10,00 € nach Fallzahlen: 600 von 900 Fällen, 0,33 ct aufgerundet | 6,67 €',
      'Anteil an der Mindestbesetzung | 27.264,00 € nach Fallzahlen: 600 von 900 Fällen | 18.176,00 €',
      'Eigene Kosten, die bleiben oder einzeln anfallen | wie angegeben | 5,00 €',
    ]);
    expect(lines.way?.pooled[4]?.note).toBe('Für die Vertretung vorgehalten: 0,50 statt 0,06 Stellen');
  });

  it('is not there for a member without figures', () => {
    expect(explained({ members: [sampleFacts('Aue', null)] }).way).toBeNull();
  });
});
