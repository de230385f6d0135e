import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { openSheet } from '../../use-cases/answers/open-sheet.ts';
import { blocksOf, savedMessage, sheetPage } from './sheet-page.tsx';
import { placeOf, refusedSheet } from './sheet-places.tsx';

/** GET /v/:alliance/erhebungen/:survey/bogen/:member */
export async function showSheet(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, query } = call;
  const opened = await openSheet(services, alliance, principal, placeOf(call));
  if (!opened.ok) return refusedSheet(call, opened.error);
  const sheet = opened.value;
  const saved = query.get('meldung') === 'gespeichert';
  return sheetPage(call, sheet, saved ? { message: savedMessage(sheet, blocksOf(call, sheet).current) } : {});
}
