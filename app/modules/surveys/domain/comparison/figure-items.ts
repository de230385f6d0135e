import type { Question, Questionnaire } from '../questionnaire/question.ts';
import type { FigureItem } from './figure-item.ts';
import { moneyItem, numberItem, staffItems, tableItems } from './question-items.ts';

/** The figures of a questionnaire in its order: a staff question gives three, a table one for each column of figures. */
export const figureItems = ({ questions }: Questionnaire): FigureItem[] => questions.flatMap(itemsOf);

/** The figures of one question; none where it asks for words. */
export function itemsOf(question: Question): FigureItem[] {
  switch (question.kind) {
    case 'zahl':
      return [numberItem(question)];
    case 'betrag':
      return [moneyItem(question)];
    case 'personal':
      return staffItems(question);
    case 'tabelle':
      return tableItems(question);
    case 'auswahl':
    case 'text':
    case 'datei':
      return [];
  }
}
