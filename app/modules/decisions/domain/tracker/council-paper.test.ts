import { describe, expect, it } from 'vitest';
import { cents } from '../../../../foundation/cents.ts';
import { councilPaper, type PaperMatter } from './council-paper.ts';
import { templateProblem } from './fill-template.ts';
import type { PaperMember } from './template-values.ts';
import { day } from './test-support/steps.ts';

const MATTER: PaperMatter = {
  title: 'Beitritt zur gemeinsamen Vergabestelle',
  summary: 'Gemeinsame Vergabe ab 2027',
  resolution:
    'Die {{gremium}} der Stadt {{ Kommune }} beschließt den Beitritt für {{betrag}} im Jahr.\n\nSie bittet\num Bericht.',
  grounds: '{{kommune}} hatte am {{stichtag}} {{einwohner}} Einwohner; {{stellen}} Stellen entfallen.',
  wishedStart: day('2027-07-01'),
  needsAll: true,
  needsAllSource: '§ 5 der Satzung',
  isSample: true,
  columns: ['stellen'],
};
const RAUNHEIM: PaperMember = {
  name: 'Raunheim',
  legalName: 'Stadt Raunheim, vertreten durch den Magistrat',
  bodyName: 'Stadtverordnetenversammlung',
  amount: cents(1234500n),
  population: { value: 17032, asOf: day('2024-12-31') },
  figures: { stellen: '0,5' },
};
const ADDRESSEE = {
  sittingOn: day('2026-12-10'),
  nonPublic: true,
  paperNumber: 'XI/99',
  path: ['Magistrat', 'Stadtverordnetenversammlung'],
};
const FRAME = { office: 'IKZ-Geschäftsstelle', today: day('2026-11-21') };
const paper = (matter: Partial<PaperMatter> = {}, member: Partial<PaperMember> = {}) =>
  councilPaper({ ...MATTER, ...matter }, { ...RAUNHEIM, ...member }, ADDRESSEE, FRAME);

describe('councilPaper', () => {
  it('puts the member’s own figures into the one text', () => {
    const made = paper();
    const text = JSON.stringify(made);
    expect(text).toContain(
      'Die Stadtverordnetenversammlung der Stadt Raunheim beschließt den Beitritt für 12.345,00\u00a0€ im Jahr.',
    );
    expect(text).toContain('Sie bittet um Bericht.');
    expect(text).toContain('Raunheim hatte am 31.12.2024 17.032 Einwohner; 0,5 Stellen entfallen.');
    expect(made).toMatchObject({
      ok: true,
      value: { kicker: 'Beschlussvorlage XI/99', isSample: true, asOf: 'Stand: 21.11.2026' },
    });
  });

  it('says body, day, publicity, path, cost and the consent of all', () => {
    const text = JSON.stringify(paper());
    for (const part of [
      'nicht öffentlich (§ 52 HGO)',
      '10.12.2026',
      'Magistrat → Stadtverordnetenversammlung',
      'Stadt Raunheim, vertreten durch den Magistrat',
      'Finanzielle Auswirkungen',
      'Zahlen für Raunheim',
      '§ 5 der Satzung',
    ])
      expect(text).toContain(part);
  });

  it.each([
    [
      'an unknown placeholder',
      { grounds: '{{umlage}}' },
      {},
      'Den Platzhalter {{umlage}} gibt es nicht. Möglich sind: {{stellen}}, {{kommune}}',
    ],
    ['a missing amount', {}, { amount: null }, 'Für Raunheim fehlt „betrag“.'],
    [
      'a missing figure',
      {},
      { figures: {} },
      'Für Raunheim fehlt „stellen“. Tragen Sie den Wert unter „Zahlen je Mitglied“ ein.',
    ],
    [
      'braces that do not close',
      { grounds: 'ab {{beginn' },
      {},
      'Eine doppelte geschweifte Klammer steht allein.',
    ],
    ['no resolution', { resolution: '  ' }, {}, 'noch keinen Beschlussvorschlag'],
  ])('refuses %s', (_, matter, member, sentence) => {
    const made = paper(matter, member);
    expect(made.ok ? '' : made.error).toContain(sentence);
  });

  it('does not put a value through the template again', () => {
    expect(JSON.stringify(paper({}, { figures: { stellen: '{{betrag}}' } }))).toContain('{{betrag}} Stellen');
  });
});

describe('templateProblem', () => {
  it('finds what nobody could fill', () => {
    expect(templateProblem('{{betrag}} {{foo}}', ['betrag'])).toContain('{{foo}}');
    expect(templateProblem('{{betrag', ['betrag'])).toContain('Klammer');
    expect(templateProblem('{{ Betrag }}', ['betrag'])).toBeUndefined();
  });
});
