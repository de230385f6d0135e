import { expect, it } from 'vitest';
import { auditHref, readAuditQuery } from './audit-query.ts';

it('reads filter and page, and falls back to the first page', () => {
  const read = (text: string) => readAuditQuery(new URLSearchParams(text));
  expect(read('')).toEqual({ kind: undefined, id: undefined, page: 1, verify: false });
  expect(read('art=member&gegenstand= 06433010 &seite=3&pruefen=1')).toEqual({
    kind: 'member',
    id: '06433010',
    page: 3,
    verify: true,
  });
  for (const page of ['0', '-1', '1.5', 'x', '1e99', '']) expect(read(`seite=${page}`).page).toBe(1);
  expect(read('art=&gegenstand=').kind).toBeUndefined();
});

it('writes addresses that read back the same', () => {
  expect(auditHref('/v/a', {})).toBe('/v/a/protokoll');
  const href = auditHref('/v/a', { kind: 'member', id: 'Groß & klein', page: 2 });
  expect(readAuditQuery(new URL(href, 'http://x').searchParams)).toMatchObject({
    kind: 'member',
    id: 'Groß & klein',
    page: 2,
  });
});
