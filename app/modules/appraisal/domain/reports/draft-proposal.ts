import { germanEuro, germanList } from '../../../../foundation/german.ts';
import type { OptionSummary } from '../options/option-summary.ts';
import { VERDICTS } from '../recommendation/recommendation.ts';
import { chapter, euroOr, gap, given, list, sentence } from './draft-words.ts';
import type { ChapterDraft, PaperTable } from './report-chapter.ts';
import type { ReportData } from './report-data.ts';

/** Ways to do it together, side by side. */
export function draftOptions({ options }: ReportData): ChapterDraft {
  if (options.length === 0) return chapter([gap('geprüfte Wege der Zusammenarbeit')]);
  const preferred = options.find(({ isPreferred }) => isPreferred);
  return chapter(
    [
      options.length === 1
        ? 'Geprüft wurde ein Weg der Zusammenarbeit.'
        : `Geprüft wurden ${options.length} Wege der Zusammenarbeit.`,
      preferred === undefined
        ? gap('welcher Weg vorgezogen wird')
        : `Vorgezogen wird „${preferred.title}“. ${sentence(preferred.assessment)}`,
      list(
        options
          .filter(({ isPreferred, assessment }) => !isPreferred && given(assessment) !== '')
          .map(({ title, assessment }) => `${title}: ${oneLine(sentence(assessment))}`),
      ),
    ],
    [optionTable(options)],
  );
}

const optionTable = (options: readonly OptionSummary[]): PaperTable => ({
  kind: 'table',
  caption: 'Geprüfte Wege',
  columns: [
    { header: 'Weg' },
    { header: 'Rechtsform' },
    { header: 'Wer es tut' },
    { header: 'Personal' },
    { header: 'Im Jahr', align: 'end' },
  ],
  rows: options.map(({ title, legalForm, organisation, staffNeed, yearCost }) => [
    title,
    legalForm,
    organisation,
    staffNeed || 'offen',
    euroOr(yearCost, 'offen'),
  ]),
});

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

/** What the project group recommends, why, and what some of it hold instead. */
export function draftRecommendation({ recommendation, members }: ReportData): ChapterDraft {
  if (recommendation === null) return chapter([gap('Empfehlung der Projektgruppe mit Begründung')]);
  const { verdict, reason, scope, minorityView, memberKeys } = recommendation;
  const named = members.filter(({ key }) => memberKeys.includes(key)).map(({ name }) => name);
  const isForAll = named.length === 0 || named.length === members.length;
  return chapter([
    `${VERDICTS[verdict]}.`,
    given(scope) === '' ? '' : `Umfang: ${given(scope)}`,
    verdict === 'nicht-empfohlen' || isForAll ? '' : `Die Empfehlung gilt für ${germanList(named)}.`,
    '## Begründung',
    given(reason) || gap('Begründung'),
    ...(given(minorityView) === '' ? [] : ['## Minderheitsmeinung', given(minorityView)]),
  ]);
}

/** How the task shall be done: the preferred way with what it needs. */
export function draftTarget({ options }: ReportData): ChapterDraft {
  const preferred = options.find(({ isPreferred }) => isPreferred);
  if (preferred === undefined) return chapter([gap('Soll-Konzeption: der Weg, der vorgezogen wird')]);
  const { title, organisation, legalForm, staffNeed, materialNeed, staffSteps, yearCost } = preferred;
  return chapter([
    `Die Aufgabe soll so erledigt werden: „${title}“.`,
    list([
      `Organisation: ${oneLine(given(organisation)) || gap('wer die Aufgabe erledigt')}`,
      `Rechtsform: ${oneLine(given(legalForm)) || gap('Rechtsform')}`,
      `Personal: ${oneLine(given(staffNeed)) || gap('Personalbedarf')}`,
      `Sachmittel: ${oneLine(given(materialNeed)) || gap('Sachbedarf')}`,
      ...(yearCost === null ? [] : [`Kosten im Jahr: ${germanEuro(yearCost)}`]),
    ]),
    '## Personalübergang und Mitbestimmung',
    given(staffSteps) || gap('Schritte zum Personalübergang und zur Mitbestimmung'),
  ]);
}
