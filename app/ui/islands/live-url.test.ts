import { describe, expect, it } from 'vitest';
import { liveUrl } from './live-url.ts';

describe('liveUrl', () => {
  it('replaces the query of the action, keeps repeated and empty fields', () => {
    const fields: [string, unknown][] = [
      ['q', 'Müll & Abfall'],
      ['m', '1'],
      ['m', '2'],
      ['leer', ''],
    ];
    expect(liveUrl('https://example.test/v/mk/bedarf?alt=1#oben', fields)).toBe(
      'https://example.test/v/mk/bedarf?q=M%C3%BCll+%26+Abfall&m=1&m=2&leer=',
    );
  });

  it('leaves files out', () => {
    expect(liveUrl('https://example.test/a', [['datei', {}]])).toBe('https://example.test/a');
  });
});
