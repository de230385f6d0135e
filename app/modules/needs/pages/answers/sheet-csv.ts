import { type CsvValue, csvDocument } from '../../../../foundation/csv-writer.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { ANSWER_LABELS } from '../../domain/answers/answer.ts';
import { ANSWER_FIELD_LABELS } from '../../domain/answers/answer-content.ts';
import { originText } from '../../domain/answers/grid-cells.ts';
import { type OpenSheet, openSheet } from '../../use-cases/answers/open-sheet.ts';
import { placeOf, refusedSheet } from './sheet-places.tsx';

/** GET /v/:alliance/runden/:round/antwort/:member/bogen.csv */
export async function showSheetCsv(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const opened = await openSheet(services, alliance, principal, placeOf(call));
  if (!opened.ok) return refusedSheet(alliance, opened.error);
  const { round, member } = opened.value;
  return {
    kind: 'file',
    name: `bogen-${round.slug}-${member.key}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: csvDocument(sheetRows(opened.value)),
  };
}

const HEAD = [
  'Bereich',
  'Nummer',
  'Aufgabe',
  ANSWER_FIELD_LABELS.ownNumber,
  ANSWER_FIELD_LABELS.answer,
  ANSWER_FIELD_LABELS.urgency,
  ANSWER_FIELD_LABELS.partner,
  ANSWER_FIELD_LABELS.longVacant,
  ANSWER_FIELD_LABELS.remark,
  'Herkunft',
];

/** Every task of the sheet; an open one has empty cells, never a zero. */
function sheetRows({ areas, answers, round }: OpenSheet): CsvValue[][] {
  const rows = areas.flatMap((area) =>
    area.tasks.flatMap((task): CsvValue[][] => {
      const answer = answers.get(task.id);
      if (!answer) return [];
      return [
        [
          area.name,
          task.number,
          task.title,
          answer.ownNumber,
          answer.answer && ANSWER_LABELS[answer.answer],
          answer.urgency,
          answer.partner,
          answer.longVacant ? 'ja' : null,
          answer.remark,
          originText(answer),
          ...(round.isSample ? ['Beispieldaten'] : []),
        ],
      ];
    }),
  );
  return [[...HEAD, ...(round.isSample ? ['Hinweis'] : [])], ...rows];
}
