import type { CsvValue } from '../../../../foundation/csv-writer.ts';
import { IDEA_STANDING_LABELS } from '../../domain/ideas/idea.ts';
import type { ShownIdea } from '../../use-cases/ideas/list-ideas.ts';

const HEAD = [
  'Titel',
  'Beschreibung',
  'Wer mit wem',
  'Region',
  'Bundesland',
  'Jahr',
  'Stand',
  'Aufgabenbereiche',
  'Aufgaben',
  'Eingetragen von',
  'Quelle',
  'Link',
  'Ausgeblendet',
];

/** One row an idea, as on the screen. */
export const ideaRows = (ideas: readonly ShownIdea[]): readonly (readonly CsvValue[])[] => [
  HEAD,
  ...ideas.map((idea) => [
    idea.title,
    idea.summary,
    idea.partners,
    idea.region,
    idea.state,
    idea.year,
    IDEA_STANDING_LABELS[idea.standing],
    idea.areas.map(({ name }) => name).join(', '),
    idea.tasks
      .map(({ number, title, isSample }) => `${number} ${title}${isSample ? ' (Beispieldaten)' : ''}`)
      .join(', '),
    idea.memberName ?? 'Sammlung',
    idea.source,
    idea.link,
    idea.hidden ? 'ja' : '',
  ]),
];
