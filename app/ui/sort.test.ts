import { describe, expect, it } from 'vitest';
import { columnSorts, nextSort, readSort, type Sort, sortHref } from './sort.ts';

const keys = ['name', 'urgency'] as const;
const fallback: Sort<(typeof keys)[number]> = { by: 'urgency', direction: 'descending' };

describe('readSort', () => {
  it('reads a leading minus as descending', () => {
    expect(readSort(new URLSearchParams('sort=-name'), keys, fallback)).toEqual({
      by: 'name',
      direction: 'descending',
    });
    expect(readSort(new URLSearchParams('sort=name'), keys, fallback)).toEqual({
      by: 'name',
      direction: 'ascending',
    });
  });

  it('falls back where the address names no known column', () => {
    expect(readSort(new URLSearchParams('sort=secret'), keys, fallback)).toBe(fallback);
    expect(readSort(new URLSearchParams(), keys, fallback)).toBe(fallback);
  });
});

describe('nextSort', () => {
  it('turns the active column round and starts another one in its first direction', () => {
    expect(nextSort(fallback, 'urgency', 'descending').direction).toBe('ascending');
    expect(nextSort(fallback, 'name', 'ascending')).toEqual({ by: 'name', direction: 'ascending' });
  });
});

describe('sortHref', () => {
  it('keeps filters and leaves the page number behind', () => {
    const query = new URLSearchParams('q=archiv&seite=3&sort=name');
    expect(sortHref(query, fallback)).toBe('?q=archiv&sort=-urgency');
    expect(query.get('seite')).toBe('3');
  });
});

describe('columnSorts', () => {
  it('marks the active column alone', () => {
    const sorts = columnSorts(new URLSearchParams(), fallback, 'liste');
    expect(sorts('urgency', 'descending')).toEqual({
      href: '?sort=urgency',
      direction: 'descending',
      target: 'liste',
    });
    expect(sorts('name')).toEqual({ href: '?sort=name', target: 'liste' });
  });
});
