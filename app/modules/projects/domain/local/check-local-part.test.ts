import { describe, expect, it } from 'vitest';
import { day } from '../../test-support/project-samples.ts';
import { checkLocalPart, type LocalDraft } from './check-local-part.ts';
import { countLocal } from './local-part.ts';

const BOUNDS = { projectStartedOn: day('2026-03-01'), today: day('2026-11-21') };
const DRAFT: LocalDraft = {
  state: 'laufend',
  office: ' Hauptamt ',
  startsOn: '2026-04-01',
  endsOn: '',
  note: '',
};
const fields = (changes: Partial<LocalDraft>) => {
  const checked = checkLocalPart({ ...DRAFT, ...changes }, BOUNDS);
  return checked.ok ? [] : checked.error.map(({ field }) => field);
};

describe('the part of a project in one town hall', () => {
  it('keeps the office without the blanks around it', () => {
    expect(checkLocalPart(DRAFT, BOUNDS)).toEqual({
      ok: true,
      value: { state: 'laufend', office: 'Hauptamt', startsOn: '2026-04-01', endsOn: null, note: '' },
    });
  });

  it.each<[Partial<LocalDraft>, readonly string[]]>([
    [{ state: 'fertig' }, ['state']],
    [{ startsOn: '' }, ['startsOn']],
    [{ startsOn: '2026-02-28' }, ['startsOn']],
    [{ startsOn: '2026-02-30' }, ['startsOn']],
    [{ startsOn: '2026-12-01' }, ['startsOn']],
    [{ state: 'offen', startsOn: '' }, []],
    [{ state: 'offen', startsOn: '2026-12-01', endsOn: '2027-03-31' }, []],
    [{ state: 'laufend', endsOn: '2027-03-31' }, []],
    [{ endsOn: '2026-03-31' }, ['endsOn']],
    [{ state: 'abgeschlossen' }, ['endsOn']],
    [{ state: 'abgeschlossen', endsOn: '2026-11-22' }, ['endsOn']],
    [{ state: 'abgeschlossen', endsOn: '2026-11-21' }, []],
    [{ state: 'entfaellt', startsOn: '' }, ['note']],
    [{ state: 'entfaellt', startsOn: '', note: 'Kein eigenes Archiv' }, []],
    [
      { state: '', startsOn: 'x', endsOn: 'y', note: 'x'.repeat(601) },
      ['state', 'startsOn', 'endsOn', 'note'],
    ],
  ])('%j: %j', (changes, expected) => {
    expect(fields(changes)).toEqual(expected);
  });

  it('is counted by state', () => {
    expect(countLocal([{ state: 'offen' }, { state: 'laufend' }, { state: 'laufend' }])).toEqual({
      offen: 1,
      laufend: 2,
      abgeschlossen: 0,
      entfaellt: 0,
    });
  });
});
