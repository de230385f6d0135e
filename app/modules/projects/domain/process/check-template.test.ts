import { describe, expect, it } from 'vitest';
import { standard } from '../../test-support/stage-samples.ts';
import { checkTemplate } from './check-template.ts';
import { planCopy, planRestore, planVersion } from './plan-template.ts';
import {
  newestVersions,
  type ProcessTemplate,
  type TemplateStage,
  templatesFor,
} from './process-template.ts';
import { STANDARD_TEMPLATES } from './standard-templates.ts';
import { headText, stagesText } from './template-text.ts';

const REVIEW = standard('pruefprojekt');
const withStages = (stages: readonly TemplateStage[]): ProcessTemplate => ({ ...REVIEW, stages });
/** The standard with its third stage, "Ist-Analyse", changed. */
const third = (changes: Partial<TemplateStage>): ProcessTemplate =>
  withStages(REVIEW.stages.map((stage, index) => (index === 2 ? { ...stage, ...changes } : stage)));
const messages = (template: ProcessTemplate): string =>
  checkTemplate(template)
    .map(({ message }) => message)
    .join(' ');

describe('a course', () => {
  it.each(STANDARD_TEMPLATES.map((template) => [template.key, template] as const))(
    '%s keeps its own rules',
    (_, template) => {
      expect(checkTemplate(template)).toEqual([]);
    },
  );

  it.each<[string, ProcessTemplate, string]>([
    ['no title', { ...REVIEW, title: ' ' }, 'Geben Sie der Vorlage einen Titel'],
    ['no stages', withStages([]), 'Genau eine Stufe ist der Projektauftrag'],
    ['no charter', withStages(REVIEW.stages.slice(1)), 'Genau eine Stufe ist der Projektauftrag'],
    ['charter last', withStages(REVIEW.stages.toReversed()), 'und zwar die erste'],
    ['two charters', third({ role: 'auftrag', gate: 'alle', gateQuestion: 'Ja?' }), 'Genau eine Stufe'],
    ['two schedules', third({ role: 'ablaufplan', gate: 'alle', gateQuestion: 'Ja?' }), 'Nur eine Stufe'],
    ['a title without letters', third({ title: '🎉', key: '' }), 'mindestens einen Buchstaben'],
    ['a key of its own making', third({ key: 'Ä !' }), 'mindestens einen Buchstaben'],
    ['an endless question', third({ gate: 'alle', gateQuestion: 'x'.repeat(301) }), 'Kürzen Sie die Frage'],
    ['a key twice', third({ key: 'fazit' }), 'steht zweimal in der Liste'],
    [
      'no weeks',
      third({ usualWeeks: 0 }),
      'Stufe 3: Geben Sie die übliche Dauer in ganzen Wochen an, von 1 bis 104',
    ],
    ['105 weeks', third({ usualWeeks: 105 }), 'von 1 bis 104'],
    ['half a week', third({ usualWeeks: 1.5 }), 'in ganzen Wochen'],
    ['a gate without its question', third({ gate: 'alle' }), 'Stufe 3: Schreiben Sie die Frage auf'],
    [
      'a question without a gate',
      third({ gateQuestion: 'Weiter?' }),
      'Wählen Sie, wer über die Frage entscheidet',
    ],
    [
      'a schedule that the office decides',
      third({ role: 'ablaufplan', gate: 'geschaeftsstelle', gateQuestion: 'Ja?' }),
      'entscheiden alle beteiligten Kommunen',
    ],
    ['a paper twice', third({ papers: ['A', 'A'] }), 'nur einmal'],
  ])('is refused with %s', (_, template, message) => {
    expect(messages(template)).toContain(message);
  });

  it('has at most thirty stages, of up to 104 weeks', () => {
    const many = (count: number) =>
      withStages([
        ...REVIEW.stages.slice(0, 1),
        ...Array.from({ length: count - 1 }, (_, index) => ({
          ...REVIEW.stages[2],
          ...({ key: `s${index}`, title: `S ${index}`, usualWeeks: 104 } as const),
        })),
      ] as TemplateStage[]);
    expect(messages(many(30))).toBe('');
    expect(messages(many(31))).toContain('höchstens 30 Stufen');
  });
});

describe('versions', () => {
  const shorter = third({ usualWeeks: 10 });
  const change = { content: shorter, basedOn: 1, changeNote: 'Kürzere Erhebung' };

  it('follow each other, and say why', () => {
    const planned = planVersion(REVIEW, change);
    expect(planned).toMatchObject({ ok: true, value: { key: 'pruefprojekt', version: 2, basis: 'verbund' } });
    expect(planVersion(REVIEW, { ...change, changeNote: ' ' })).toMatchObject({
      ok: false,
      error: [{ field: 'changeNote' }],
    });
  });

  it('are refused where another came between, and where nothing changes', () => {
    expect(planVersion({ ...REVIEW, version: 2 }, change)).toMatchObject({ error: [{ field: 'conflict' }] });
    expect(planVersion(REVIEW, { ...change, content: REVIEW })).toMatchObject({
      error: [{ field: 'stages' }],
    });
  });

  it('come back as new ones', () => {
    const second = { ...shorter, version: 2 };
    expect(planRestore(second, REVIEW)).toMatchObject({
      ok: true,
      value: { version: 3, basis: 'quelle', stages: REVIEW.stages },
    });
    expect(planRestore(REVIEW, REVIEW).ok).toBe(false);
  });

  it('are chosen by kind, the youngest of each', () => {
    const second = { ...shorter, version: 2, kinds: ['pruefprojekt'] as const };
    const all = [second, ...STANDARD_TEMPLATES];
    expect(newestVersions(all).find(({ key }) => key === 'pruefprojekt')?.version).toBe(2);
    expect(templatesFor(all, 'basisprojekt').map(({ key }) => key)).toEqual(['phasenmodell']);
    expect(templatesFor(all, 'oertliche-ikz')).toEqual([]);
  });

  it('are compared in words', () => {
    expect(stagesText(shorter)).not.toBe(stagesText(REVIEW));
    expect(stagesText(shorter)).toContain('Ist-Analyse: 10 Wochen.');
    expect(headText(planCopy(REVIEW, 'kurz', 'Kurz') as ProcessTemplate)).toContain('wird nicht angeboten');
  });
});
