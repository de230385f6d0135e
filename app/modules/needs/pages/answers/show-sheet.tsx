import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import { type OpenSheet, openSheet } from '../../use-cases/answers/open-sheet.ts';
import { placeOf, refusedSheet, sheetCrumbs, sheetPath } from './sheet-places.tsx';
import { pageOfSheet, readSheetQuery } from './sheet-query.ts';
import { SheetView, type SheetViewProps } from './sheet-view.tsx';

const MESSAGES: Readonly<Record<string, string>> = {
  gespeichert: 'Gespeichert.',
  vorlegen: 'Der Bogen liegt jetzt der Leitung zur Freigabe vor.',
  zurueckholen: 'Der Bogen ist zurückgeholt und lässt sich wieder ändern.',
  'wieder-oeffnen': 'Der Bogen ist wieder offen. Bis zur neuen Freigabe gilt die bisherige.',
};

/** GET /v/:alliance/runden/:round/antwort/:member */
export async function showSheet(call: AllianceCall): Promise<PageAnswer> {
  const opened = await openSheet(call.services, call.alliance, call.principal, placeOf(call));
  if (!opened.ok) return refusedSheet(call.alliance, opened.error);
  return sheetPage(call, opened.value, { message: messageIn(MESSAGES, call.query) });
}

/** The page of a sheet, with what was typed where it was refused. */
export function sheetPage(
  { alliance, principal, query: address }: AllianceCall,
  sheet: OpenSheet,
  more: Pick<SheetViewProps, 'refused' | 'errors' | 'message'>,
  status: 200 | 409 | 422 = 200,
): PageView {
  const query = readSheetQuery(address);
  const place = { round: sheet.round.slug, memberKey: sheet.member.key };
  return {
    kind: 'page',
    status,
    title: `Bogen ${sheet.member.name}`,
    section: 'bedarf',
    tab: 'runden',
    islands: more.refused ? [] : ['needs/grid'],
    crumbs: sheetCrumbs(alliance, sheet),
    body: (
      <SheetView
        sheet={sheet}
        path={sheetPath(alliance, place)}
        accountId={principal.accountId}
        query={query}
        page={pageOfSheet(sheet, query)}
        {...more}
      />
    ),
  };
}
