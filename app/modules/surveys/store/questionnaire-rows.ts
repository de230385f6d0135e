import type { Selectable } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { wordOf } from '../../../platform/db/word-of.ts';
import type { Origin, QuestionnaireHead, QuestionnaireVersion } from '../domain/questionnaire/library.ts';
import { readQuestionnaireJson } from '../domain/questionnaire/questionnaire-json.ts';
import { recordOf, textOf } from '../domain/questionnaire/read-json.ts';

export const toHead = (row: Selectable<DB['surveys.questionnaire']>): QuestionnaireHead => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  description: row.description,
  origin: row.origin === null ? null : toOrigin(row.origin),
  isSample: row.is_sample,
});

function toOrigin(json: unknown): Origin {
  const stored = recordOf(json);
  return {
    alliance: textOf(stored['alliance']),
    office: textOf(stored['office']),
    on: textOf(stored['on']),
    licence: textOf(stored['licence']),
  };
}

export const toVersion = (row: Selectable<DB['surveys.questionnaire_version']>): QuestionnaireVersion => ({
  questionnaireId: row.questionnaire_id,
  number: row.number,
  state: wordOf(['entwurf', 'gueltig'], row.state),
  content: readQuestionnaireJson(row.content),
  changeNote: row.change_note,
  createdAt: row.created_at,
  version: row.version,
});
