import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChange } from './read-change.ts';

describe('readChange', () => {
  it('lists the fields that differ, with both sides', () => {
    const payload =
      '{"after":{"name":"Trebur","population":13600},"before":{"name":"Trebur","population":13493}}';
    expect(readChange(payload)).toEqual([{ field: 'population', before: '13493', after: '13600' }]);
  });

  it('shows what is new and what is gone with one side only', () => {
    expect(readChange('{"after":{"title":"Neu","note":null}}')).toEqual([
      { field: 'title', before: undefined, after: 'Neu' },
    ]);
    expect(readChange('{"before":{"title":"Alt"},"after":null}')).toEqual([
      { field: 'title', before: 'Alt', after: undefined },
    ]);
  });

  it('names the way into lists, and reads single values', () => {
    expect(readChange('{"after":[{"role":"PL"},{"role":"PG"}],"before":[{"role":"PL"}]}')).toEqual([
      { field: '1.role', before: undefined, after: 'PG' },
    ]);
    expect(readChange('{"after":false,"before":true}')).toEqual([
      { field: '', before: 'true', after: 'false' },
    ]);
  });

  it('tells an erased payload from one without content', () => {
    expect(readChange(null)).toBeNull();
    expect(readChange('{}')).toEqual([]);
  });

  it('is empty for any change of nothing', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(readChange(`{"before":${json},"after":${json}}`)).toEqual([]);
      }),
    );
  });
});
