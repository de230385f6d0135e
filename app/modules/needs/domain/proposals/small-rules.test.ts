import { expect, it } from 'vitest';
import { decisionMail } from './decision-mail.ts';
import { refuseLinkUse } from './link-use.ts';
import { nextReference } from './reference.ts';

it('numbers proposals within their year, beyond a thousand too', () => {
  expect(nextReference(2026, undefined)).toBe('V-2026-001');
  expect(nextReference(2026, 'V-2026-041')).toBe('V-2026-042');
  expect(nextReference(2026, 'V-2026-999')).toBe('V-2026-1000');
});

it('stops a link that brings too many, and says when it goes on', () => {
  expect(refuseLinkUse(4, 19)).toBeUndefined();
  expect(refuseLinkUse(5, 5)).toContain('in einer Stunde wieder');
  expect(refuseLinkUse(0, 20)).toContain('morgen wieder');
});

it('writes the decision with its reason and no votes', () => {
  const mail = decisionMail({
    office: 'IKZ-Geschäftsstelle',
    alliance: 'Kreis Groß-Gerau',
    reference: 'V-2026-014',
    title: 'Gemeinsames Archiv',
    state: 'zurueckgestellt',
    reason: 'Erst nach dem Umzug.',
    isSample: true,
  });
  expect(mail.subject).toBe('Ihr Vorschlag V-2026-014 ist zurückgestellt');
  expect(mail.text).toContain('Begründung: Erst nach dem Umzug.');
  expect(mail.text).toContain('BEISPIELDATEN');
});
