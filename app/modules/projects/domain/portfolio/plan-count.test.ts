import { describe, expect, it } from 'vitest';
import { day } from '../../test-support/project-samples.ts';
import { countAt } from './dated-count.ts';
import { type CountForm, decideCountRemoval, planCount } from './plan-count.ts';

const TODAY = day('2026-11-21');
const recorded = (validFrom: string, projects = 5) => ({
  validFrom: day(validFrom),
  projects,
  source: 'Bericht',
  isSample: false,
});
const GOOD: CountForm = { validFrom: '01.01.2027', projects: '6', source: ' Beschluss ' };
const plan = (changes: Partial<CountForm>, history = [recorded('2017-11-01')]) =>
  planCount(history, { ...GOOD, ...changes }, { today: TODAY, least: 1 });

describe('a new entry', () => {
  it('is taken with day, number and source', () => {
    expect(plan({})).toEqual({
      ok: true,
      value: { validFrom: '2027-01-01', projects: 6, source: 'Beschluss', isSample: false },
    });
  });

  it.each([
    ['validFrom', { validFrom: '' }, 'Geben Sie den ersten Tag an'],
    ['validFrom', { validFrom: '31.02.2027' }, 'Geben Sie den ersten Tag an'],
    ['validFrom', { validFrom: '01.11.2017' }, 'Wählen Sie einen späteren Tag.'],
    ['validFrom', { validFrom: '01.01.2066' }, 'mehr als fünf Jahre voraus'],
    ['projects', { projects: '0' }, 'ganze Zahl von 1 bis 50'],
    ['projects', { projects: '51' }, 'ganze Zahl von 1 bis 50'],
    ['projects', { projects: '2,5' }, 'ganze Zahl von 1 bis 50'],
    ['projects', { projects: 'fünf' }, 'ganze Zahl von 1 bis 50'],
    ['source', { source: ' ' }, 'woher die Zahl stammt'],
    ['source', { source: 'x'.repeat(301) }, 'höchstens 300 Zeichen'],
  ] as const)('is refused for %s: %j', (field, changes, message) => {
    const planned = plan(changes);
    expect(planned.ok ? [] : planned.error).toEqual([{ field, message: expect.stringContaining(message) }]);
  });

  it('names everything at once, and the entry that would have to go first', () => {
    const planned = plan({ projects: '', source: '' }, [recorded('2027-06-01')]);
    expect(planned.ok ? [] : planned.error.map(({ field }) => field)).toEqual([
      'validFrom',
      'projects',
      'source',
    ]);
    expect(planned.ok ? '' : planned.error[0]?.message).toContain(
      'nehmen Sie die künftige Eintragung heraus',
    );
  });
});

it('holds from its day until the next; nothing before the first', () => {
  const [first, second] = [recorded('2017-11-01'), recorded('2027-01-01', 6)];
  expect(countAt([second, first], TODAY)).toBe(first);
  expect(countAt([second, first], day('2027-01-01'))).toBe(second);
  expect(countAt([second, first], day('2017-10-31'))).toBeNull();
});

it('can be taken out while it has not begun', () => {
  expect(decideCountRemoval(day('2026-11-22'), TODAY).ok).toBe(true);
  expect(decideCountRemoval(TODAY, TODAY).ok).toBe(false);
});
