import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { readAnswerFile } from '../../use-cases/answers/read-answer-file.ts';
import { placeOf, refusedSheet } from './sheet-places.tsx';

/** GET …/bogen/:member/datei/:question — the file that answers a question. */
export async function showAnswerFile(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const place = { ...placeOf(call), questionKey: params['question'] ?? '' };
  const file = await readAnswerFile(services, alliance, principal, place);
  if (!file.ok) return file.error.kind === 'unknown' ? errorPage(404) : refusedSheet(call, file.error);
  const { name, contentType, bytes } = file.value;
  return { kind: 'file', name, contentType, body: bytes };
}
