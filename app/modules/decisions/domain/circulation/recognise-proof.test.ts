import { describe, expect, it } from 'vitest';
import { PROOF_MAX_BYTES, recogniseProof } from './recognise-proof.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what a proof is, by its bytes', () => {
  it.each([
    ['application/pdf', bytes('%PDF-1.7\n\0\u0001')],
    ['image/png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
    ['image/jpeg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0])],
    [
      'message/rfc822',
      bytes('Received: by mx\r\nFrom: rathaus@muster.test\r\nSubject: AW\r\n\r\nWir stimmen zu.\r\n'),
    ],
    ['text/plain', bytes('Wir stimmen zu.\n\tGruß aus dem Rathaus\n')],
    ['text/plain', bytes('Guten Tag,\n\nFrom: steht erst hier')],
  ])('%s', (type, content) => {
    expect(recogniseProof(content)).toEqual({ ok: true, value: type });
  });

  it.each([
    ['an empty file', new Uint8Array()],
    ['a program', bytes('MZ\u0090\0\u0003')],
    ['an archive or an office file', bytes('PK\u0003\u0004')],
    ['a PDF only by name', bytes('\0%PDF-1.7')],
    ['more than ten megabytes', new Uint8Array(PROOF_MAX_BYTES + 1).fill(0x41)],
  ])('refuses %s', (_, content) => {
    expect(recogniseProof(content)).toMatchObject({ ok: false, error: expect.stringMatching(/\.$/) });
  });
});
