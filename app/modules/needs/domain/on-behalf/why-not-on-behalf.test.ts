import { expect, it } from 'vitest';
import { SHEET_STATES } from '../answers/answer.ts';
import { checkProof } from './check-proof.ts';
import { whyNotOnBehalf } from './why-not-on-behalf.ts';

it('lets the office enter only where the municipality has written nothing itself', () => {
  for (const state of SHEET_STATES) {
    const own = { state, hasOwnAnswers: true, wasReleasedOnBehalf: true };
    expect(whyNotOnBehalf(own)).toContain('arbeitet selbst');
    const none = whyNotOnBehalf({ state, hasOwnAnswers: false, wasReleasedOnBehalf: false });
    if (state === 'freigegeben') expect(none).toContain('selbst freigegeben');
    else expect(none).toBeNull();
  }
  const ours = { state: 'freigegeben', hasOwnAnswers: false, wasReleasedOnBehalf: true } as const;
  expect(whyNotOnBehalf(ours)).toBeNull();
});

it('asks for how the answer came and for a file, by its bytes', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(checkProof(' per Mail ', bytes('%PDF-1.7'))).toEqual({
    ok: true,
    value: { note: 'per Mail', contentType: 'application/pdf' },
  });
  const fields = (note: string, file: Uint8Array | undefined): string[] => {
    const checked = checkProof(note, file);
    return checked.ok ? [] : checked.error.map(({ field }) => field);
  };
  expect(fields('', undefined)).toEqual(['note', 'file']);
  expect(fields('x'.repeat(201), bytes('%PDF-1.7'))).toEqual(['note']);
  expect(fields('per Mail', new Uint8Array([0x4d, 0x5a, 0, 1]))).toEqual(['file']);
});
