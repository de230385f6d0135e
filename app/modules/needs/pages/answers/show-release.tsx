import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { changeOwnSheet } from '../../use-cases/answers/change-own-sheet.ts';
import { openSheet } from '../../use-cases/answers/open-sheet.ts';
import type { SheetAct } from '../../use-cases/answers/release-sheet.ts';
import { ReleaseView, type ReleaseViewProps } from './release-view.tsx';
import { placeOf, refusedSheet, sheetCrumbs, sheetPath } from './sheet-places.tsx';

const MESSAGES: Readonly<Record<string, string>> = {
  freigeben: 'Der Bogen ist freigegeben. Vielen Dank!',
};

/** GET /v/:alliance/runden/:round/antwort/:member/freigeben */
export const showRelease = (call: AllianceCall): Promise<PageAnswer> =>
  releasePage(call, { message: messageIn(MESSAGES, call.query) }, 200);

async function releasePage(
  call: AllianceCall,
  more: Pick<ReleaseViewProps, 'message' | 'problem'>,
  status: 200 | 422,
): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const place = placeOf(call);
  const opened = await openSheet(services, alliance, principal, place);
  if (!opened.ok) return refusedSheet(alliance, opened.error);
  return {
    kind: 'page',
    status,
    title: `Freigabe ${opened.value.member.name}`,
    section: 'bedarf',
    tab: 'runden',
    crumbs: sheetCrumbs(alliance, opened.value, 'Freigabe'),
    body: <ReleaseView sheet={opened.value} path={sheetPath(alliance, place)} {...more} />,
  };
}

const ACTS: Readonly<Record<string, SheetAct>> = {
  vorlegen: 'vorlegen',
  zurueckholen: 'zurueckholen',
  freigeben: 'freigeben',
  'wieder-oeffnen': 'wieder-oeffnen',
};

/** POST /v/:alliance/runden/:round/antwort/:member/freigeben — hand in, take back, release, open again. */
export async function submitSheetStep(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const place = placeOf(call);
  const asked = (await call.form()).get('schritt') ?? '';
  const step = Object.hasOwn(ACTS, asked) ? ACTS[asked] : undefined;
  if (!step) return releasePage(call, { problem: NO_STEP }, 422);
  const result = await changeOwnSheet(services, alliance, principal, { ...place, step });
  if (result.ok) {
    const back = step === 'freigeben' ? '/freigeben' : '';
    return { kind: 'redirect', to: `${sheetPath(alliance, place)}${back}?meldung=${step}` };
  }
  if (result.error.kind !== 'refused') return refusedSheet(alliance, result.error);
  return releasePage(call, { problem: result.error.message }, 422);
}

const NO_STEP = 'Wählen Sie, was mit dem Bogen geschehen soll.';
