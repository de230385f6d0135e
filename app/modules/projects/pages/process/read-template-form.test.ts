import { describe, expect, it } from 'vitest';
import { standard } from '../../test-support/stage-samples.ts';
import { readTemplateForm, toTemplateContent, typedTemplateOf } from './read-template-form.ts';

const REVIEW = standard('pruefprojekt');

/** The form as a browser posts it. */
function fieldsOf(changes: Readonly<Record<string, string>> = {}): URLSearchParams {
  const typed = typedTemplateOf(REVIEW, 1);
  const fields = new URLSearchParams([
    ['titel', typed.title],
    ['beschreibung', typed.description],
    ['danach', typed.followedBy],
    ['version', '1'],
    ['anlass', 'Anlass'],
    ...typed.kinds.map((kind) => ['art', kind]),
    ...typed.stages.flatMap((stage, index) => [
      [`s${index + 1}-key`, stage.key],
      [`s${index + 1}-nr`, stage.number],
      [`s${index + 1}-titel`, stage.title],
      [`s${index + 1}-wochen`, stage.weeks],
      [`s${index + 1}-rolle`, stage.role],
      [`s${index + 1}-entscheidung`, stage.gate],
      [`s${index + 1}-frage`, stage.question],
      [`s${index + 1}-unterlagen`, stage.papers.replaceAll('\n', '\r\n')],
      [`s${index + 1}-schritte`, stage.steps],
    ]),
  ] as [string, string][]);
  for (const [name, value] of Object.entries(changes)) fields.set(name, value);
  return fields;
}
const titles = (fields: URLSearchParams): string[] =>
  toTemplateContent(readTemplateForm(fields)).stages.map(({ title }) => title);

describe('the form of a course', () => {
  it('comes back as it was', () => {
    const { title, description, kinds, followedBy, stages } = REVIEW;
    expect(toTemplateContent(readTemplateForm(fieldsOf()))).toEqual({
      title,
      description,
      kinds,
      followedBy,
      stages,
    });
  });

  it('moves a stage by its number, and adds one with a key of its own', () => {
    const moved = titles(fieldsOf({ 's9-nr': '2,5', 's11-titel': 'Öffentliche Anhörung', 's11-nr': '6,1' }));
    expect(moved.slice(0, 8)).toEqual([
      'Projektauftrag',
      'Projektablaufplan',
      'Informationen',
      'Ist-Analyse',
      'Vorteilhaftigkeit',
      'Fazit',
      'Zwischenbericht',
      'Öffentliche Anhörung',
    ]);
    const added = toTemplateContent(readTemplateForm(fieldsOf({ 's11-titel': 'Öffentliche Anhörung' })));
    expect(added.stages.at(-1)).toMatchObject({ key: 'oeffentliche-anhoerung', usualWeeks: 0 });
  });

  it('takes a stage out whose title was emptied', () => {
    expect(titles(fieldsOf({ 's9-titel': ' ' }))).not.toContain('Informationen');
  });
});
