import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../foundation/calendar-date.ts';
import { day } from '../../test-support/project-samples.ts';
import { standard } from '../../test-support/stage-samples.ts';
import { STANDARD_TEMPLATES } from './standard-templates.ts';
import { preparationWeeks, templateStages, usualWeeks } from './template-stages.ts';

describe('the Groß-Gerau standard', () => {
  const review = standard('pruefprojekt');

  it('has the stages of the twelfth report, section 1.2, in their order', () => {
    expect(review.stages.map(({ title }) => title)).toEqual([
      'Projektauftrag',
      'Projektablaufplan',
      'Ist-Analyse',
      'Vorteilhaftigkeit',
      'Fazit',
      'Zwischenbericht',
      'Soll-Konzeption',
      'Fördermittel',
      'Informationen',
      'Schlussbericht',
    ]);
    expect(review.followedBy).toBe('umsetzungsprojekt');
  });

  it('lets all members decide about charter, schedule and both reports, and nobody else', () => {
    expect(review.stages.filter(({ gate }) => gate === 'alle').map(({ key }) => key)).toEqual([
      'projektauftrag',
      'projektablaufplan',
      'zwischenbericht',
      'schlussbericht',
    ]);
    expect(review.stages.filter(({ gate }) => gate !== null && gate !== 'alle')).toEqual([]);
  });

  it('takes one year from its start', () => {
    expect(usualWeeks(review)).toBe(52);
    expect(templateStages(review, day('2026-03-02')).at(-1)?.plannedTo).toBe('2027-02-28');
  });

  it('plans one stage after the other, the charter before the start', () => {
    const [charter, schedule, analysis] = templateStages(review, day('2026-03-02'));
    // Twelve weeks before Monday, 2 March 2026 is 8 December 2025; four weeks from then on end on 29 March.
    expect(charter).toMatchObject({ position: 1, plannedFrom: '2025-12-08', plannedTo: '2026-03-01' });
    expect(schedule).toMatchObject({ position: 2, plannedFrom: '2026-03-02', plannedTo: '2026-03-29' });
    expect(analysis).toMatchObject({ position: 3, plannedFrom: '2026-03-30', plannedTo: '2026-07-05' });
  });
});

describe('the PD phase model', () => {
  it('has three milestones between four phases, and says that the order of its steps is inferred', () => {
    const model = standard('phasenmodell');
    expect(model.stages.map(({ title, gateQuestion }) => [title, gateQuestion.slice(0, 13)])).toEqual([
      ['Initialisierung', 'Meilenstein 1'],
      ['Konzeption', 'Meilenstein 2'],
      ['Umsetzungsvorbereitung', 'Meilenstein 3'],
      ['Umsetzung', ''],
    ]);
    expect(model.source).toContain('erschlossen');
  });
});

describe.each(STANDARD_TEMPLATES.map((template) => [template.key, template] as const))(
  '%s',
  (_, template) => {
    it('says where it comes from, and is marked where it is our own', () => {
      expect(template.source).toMatch(/Bericht|Vortrag/);
      expect(template.basis === 'vorschlag').toBe(template.source.startsWith('Unser Vorschlag'));
      expect(template.version).toBe(1);
    });

    it('fills the time from its start to its usual end without gap', () => {
      const days = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays(day('2013-01-01'), offset));
      fc.assert(
        fc.property(days, (start) => {
          const stages = templateStages(template, start);
          expect(stages[0]?.plannedFrom).toBe(addDays(start, -7 * preparationWeeks(template)));
          expect(stages.find(({ role }) => role !== 'auftrag')?.plannedFrom).toBe(start);
          expect(stages.at(-1)?.plannedTo).toBe(addDays(start, 7 * usualWeeks(template) - 1));
          for (const [index, stage] of stages.entries())
            if (stage.plannedTo !== null && index + 1 < stages.length)
              expect(stages[index + 1]?.plannedFrom).toBe(addDays(stage.plannedTo, 1));
        }),
        { numRuns: 40 },
      );
    });

    it('has no planned days without a planned start', () => {
      const stages = templateStages(template, null);
      expect(stages.every(({ plannedFrom, plannedTo }) => plannedFrom === null && plannedTo === null)).toBe(
        true,
      );
      expect(stages.map(({ state }) => state)).toEqual(stages.map(() => 'offen'));
    });
  },
);
