import { describe, expect, it } from 'vitest';
import { day } from '../../test-support/project-samples.ts';
import { checkInformation } from './check-information.ts';
import { mayKeepProject } from './project-viewer.ts';
import { informationMail, requestMail, withdrawalMail } from './team-mails.ts';

describe('an information', () => {
  const TOLD = { title: 'Zwischenbericht', body: 'Er liegt vor.', memberKeys: ['trebur'] };
  it.each([
    [[], {}],
    [['anlass'], { title: ' ' }],
    [['anlass'], { title: 'x'.repeat(201) }],
    [['text'], { body: '' }],
    [['text', 'kommunen'], { body: 'x'.repeat(5001), memberKeys: [] }],
  ])('is refused for %j: %#', (fields, changes) => {
    expect(checkInformation({ ...TOLD, ...changes }).map(({ field }) => field)).toEqual(fields);
  });
});

describe('who keeps a project', () => {
  const parts = [
    { memberKey: 'raunheim', roles: ['PL'] as const },
    { memberKey: 'trebur', roles: ['PG'] as const },
  ];
  it.each([
    [true, { isOffice: true, memberKeys: [] }],
    [true, { isOffice: false, memberKeys: ['raunheim'] }],
    [false, { isOffice: false, memberKeys: ['trebur'] }],
    [false, { isOffice: false, memberKeys: [] }],
  ])('%s: %j', (may, viewer) => {
    expect(mayKeepProject(viewer, parts)).toBe(may);
  });
});

describe('mails about a team', () => {
  const FACTS = {
    office: 'IKZ-Geschäftsstelle',
    alliance: 'Kreis Muster',
    project: 'Archiv',
    isSample: false,
    page: 'https://ikz.example/v/muster/projekte/archiv/beteiligte',
  };
  const withdrawal = {
    member: 'Trebur',
    from: day('2026-12-01'),
    reason: 'Kein Personal',
    effects: ['Beteiligt bleiben 13 Kommunen.'],
  };

  it('say what happened, why, and where to read on', () => {
    const { subject, text } = withdrawalMail(FACTS, withdrawal);
    expect(subject).toBe('Rückzug: Trebur verlässt „Archiv“');
    expect(text).toContain('ab dem 01.12.2026 nicht mehr');
    expect(text).toContain('Grund: Kein Personal\n\n- Beteiligt bleiben 13 Kommunen.');
    expect(text).toContain(FACTS.page);
  });

  it('leave out a reason that was not given', () => {
    expect(requestMail(FACTS, 'Trebur', '').text).not.toContain('Dazu schreibt');
    expect(requestMail(FACTS, 'Trebur', 'Wir bauen um.').text).toContain('Wir bauen um.');
  });

  it('of what is made up say so first', () => {
    const { text } = informationMail({ ...FACTS, isSample: true }, 'Trebur', 'Bericht', 'Er liegt vor.');
    expect(text.startsWith('BEISPIELDATEN:')).toBe(true);
  });
});
