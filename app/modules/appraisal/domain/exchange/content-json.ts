import type { Questionnaire } from '../../../surveys/domain/index.ts';
import {
  checkQuestionnaire,
  questionnaireJson,
  readQuestionnaireJson,
} from '../../../surveys/domain/index.ts';
import type { Chapter, ExchangeContent, ExchangeKind, Figure, SolutionText } from './exchange-item.ts';
import { type Foreign, fieldsOf, flagIn, knownIn, listIn, orNullIn, textIn } from './foreign-json.ts';

/** A chapter of a report, with its tables. */
const TEXT_MAX = 60_000;
const LINE_MAX = 300;
const FIGURES_MAX = 500;
const CHAPTERS_MAX = 60;
const SOLUTIONS_MAX = 200;

/** A content as it is stored and travels; its kind stands beside it. */
export function contentJson(content: ExchangeContent): unknown {
  switch (content.kind) {
    case 'erkenntnis':
      return { text: content.text, figures: content.figures };
    case 'fragebogen':
      return { description: content.description, questionnaire: questionnaireJson(content.questionnaire) };
    case 'bericht':
      return { chapters: content.chapters, figures: content.figures };
    case 'loesungen':
      return { solutions: content.solutions };
  }
}

/** Reads the content of a kind from a foreign or stored value; a misfit names its place. */
export function contentIn(kind: ExchangeKind, foreign: Foreign): ExchangeContent {
  switch (kind) {
    case 'erkenntnis': {
      const { text, figures } = fieldsOf(foreign, ['text', 'figures']);
      return { kind, text: textIn(text, TEXT_MAX, 1), figures: listIn(figures, FIGURES_MAX, figureIn) };
    }
    case 'fragebogen': {
      const { description, questionnaire } = fieldsOf(foreign, ['description', 'questionnaire']);
      return {
        kind,
        description: textIn(description, TEXT_MAX),
        questionnaire: questionnaireIn(questionnaire),
      };
    }
    case 'bericht': {
      const { chapters, figures } = fieldsOf(foreign, ['chapters', 'figures']);
      return {
        kind,
        chapters: listIn(chapters, CHAPTERS_MAX, chapterIn),
        figures: listIn(figures, FIGURES_MAX, figureIn),
      };
    }
    case 'loesungen': {
      const { solutions } = fieldsOf(foreign, ['solutions']);
      return { kind, solutions: listIn(solutions, SOLUTIONS_MAX, solutionIn) };
    }
  }
}

function figureIn(foreign: Foreign): Figure {
  const fields = fieldsOf(foreign, ['label', 'value', 'unit', 'member', 'isReleased']);
  return {
    label: textIn(fields.label, LINE_MAX, 1),
    value: textIn(fields.value, LINE_MAX, 1),
    unit: textIn(fields.unit, LINE_MAX),
    member: orNullIn(fields.member, (member) => textIn(member, LINE_MAX, 1)),
    isReleased: flagIn(fields.isReleased),
  };
}

function chapterIn(foreign: Foreign): Chapter {
  const { title, text } = fieldsOf(foreign, ['title', 'text']);
  return { title: textIn(title, LINE_MAX, 1), text: textIn(text, TEXT_MAX) };
}

function solutionIn(foreign: Foreign): SolutionText {
  const { title, description } = fieldsOf(foreign, ['title', 'description']);
  return { title: textIn(title, LINE_MAX, 1), description: textIn(description, TEXT_MAX) };
}

const questionnaireIn = (foreign: Foreign): Questionnaire =>
  knownIn(foreign, foreignQuestionnaire, 'ein Fragebogen, den dieses Programm lesen kann');

/** Their reader takes only what the program wrote and throws otherwise; here that is an answer, not a fault. */
function foreignQuestionnaire(value: unknown): Questionnaire | undefined {
  try {
    const questionnaire = readQuestionnaireJson(value);
    const isWhole =
      JSON.stringify(sorted(questionnaireJson(questionnaire))) === JSON.stringify(sorted(value));
    return isWhole && checkQuestionnaire(questionnaire).length === 0 ? questionnaire : undefined;
  } catch {
    return undefined;
  }
}

/** The same value with its keys in order: files may be written by other programs. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
