import type { TemplateContent, TemplateStage } from './process-template.ts';

const STAGES_MAX = 30;
const WEEKS_MAX = 104;
const TITLE_MAX = 120;
const TEXT_MAX = 2_000;
const LINES_MAX = 20;
const QUESTION_MAX = 300;
/** Made of the title; names the stage in addresses and calendars. */
const STAGE_KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export interface TemplateRefusal {
  readonly field: 'title' | 'description' | 'stages' | 'changeNote' | 'conflict';
  /** Index of the stage that is wrong, and what of it; absent where the whole is. */
  readonly stage?: { readonly index: number; readonly part: StagePart };
  /** German, with the remedy. */
  readonly message: string;
}
export type StagePart = 'title' | 'weeks' | 'gate' | 'question' | 'papers' | 'role';

/** All that is wrong with a course as somebody wrote it. */
export const checkTemplate = (content: TemplateContent): TemplateRefusal[] => [
  ...checkHead(content),
  ...checkOrder(content.stages),
  ...content.stages.flatMap(checkStage),
];

function checkHead({ title, description }: TemplateContent): TemplateRefusal[] {
  const found: TemplateRefusal[] = [];
  if (title.trim() === '') found.push({ field: 'title', message: 'Geben Sie der Vorlage einen Titel.' });
  if (title.length > TITLE_MAX)
    found.push({ field: 'title', message: `Kürzen Sie den Titel auf höchstens ${TITLE_MAX} Zeichen.` });
  if (description.length > TEXT_MAX)
    found.push({
      field: 'description',
      message: `Kürzen Sie die Beschreibung auf höchstens ${TEXT_MAX} Zeichen.`,
    });
  return found;
}

/** One charter, first; at most one schedule; every stage once; not more than a page can show. */
function checkOrder(stages: readonly TemplateStage[]): TemplateRefusal[] {
  const found: TemplateRefusal[] = [];
  const refuse = (message: string) => found.push({ field: 'stages', message });
  if (stages.length > STAGES_MAX)
    refuse(`Eine Vorlage hat höchstens ${STAGES_MAX} Stufen. Fassen Sie Stufen zusammen.`);
  const charters = stages.filter(({ role }) => role === 'auftrag').length;
  if (charters !== 1 || stages[0]?.role !== 'auftrag')
    refuse('Genau eine Stufe ist der Projektauftrag, und zwar die erste. Ohne Auftrag beginnt kein Projekt.');
  if (stages.filter(({ role }) => role === 'ablaufplan').length > 1)
    refuse('Nur eine Stufe kann der Projektablaufplan sein. Machen Sie die übrigen zu gewöhnlicher Arbeit.');
  const twice = stages.find(({ key }, index) => stages.findIndex((other) => other.key === key) !== index);
  if (twice)
    refuse(`Die Stufe „${twice.title}“ steht zweimal in der Liste. Geben Sie jeder ihren eigenen Titel.`);
  return found;
}

function checkStage(stage: TemplateStage, index: number): TemplateRefusal[] {
  const found: TemplateRefusal[] = [];
  const refuse = (part: StagePart, text: string) =>
    found.push({ field: 'stages', stage: { index, part }, message: `Stufe ${index + 1}: ${text}` });
  const { title, usualWeeks, gate, gateQuestion, role, papers, steps } = stage;
  if (title.trim() === '') refuse('title', 'Geben Sie der Stufe einen Titel.');
  else if (!STAGE_KEY.test(stage.key))
    refuse('title', 'Der Titel braucht mindestens einen Buchstaben oder eine Ziffer. Ergänzen Sie ihn.');
  if (title.length > TITLE_MAX) refuse('title', `Kürzen Sie den Titel auf höchstens ${TITLE_MAX} Zeichen.`);
  if (!Number.isInteger(usualWeeks) || usualWeeks < 1 || usualWeeks > WEEKS_MAX)
    refuse('weeks', `Geben Sie die übliche Dauer in ganzen Wochen an, von 1 bis ${WEEKS_MAX}.`);
  if (gate !== null && gateQuestion.trim() === '')
    refuse('question', 'Schreiben Sie die Frage auf, über die entschieden wird.');
  if (gateQuestion.length > QUESTION_MAX)
    refuse('question', `Kürzen Sie die Frage auf höchstens ${QUESTION_MAX} Zeichen.`);
  if (gate === null && gateQuestion.trim() !== '')
    refuse('gate', 'Wählen Sie, wer über die Frage entscheidet, oder löschen Sie die Frage.');
  if (role !== 'arbeit' && gate !== 'alle')
    refuse('gate', 'Über Projektauftrag und Projektablaufplan entscheiden alle beteiligten Kommunen.');
  if (
    [...papers, ...steps].some((line) => line.length > TITLE_MAX) ||
    papers.length > LINES_MAX ||
    steps.length > LINES_MAX
  )
    refuse(
      'papers',
      `Höchstens ${LINES_MAX} Zeilen mit je ${TITLE_MAX} Zeichen für Unterlagen und Schritte.`,
    );
  if (new Set(papers).size !== papers.length) refuse('papers', 'Nennen Sie jede Unterlage nur einmal.');
  return found;
}
