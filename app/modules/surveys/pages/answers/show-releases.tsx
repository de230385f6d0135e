import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadReleases, readReleasedFile } from '../../use-cases/answers/load-releases.ts';
import { PLACE } from '../life/survey-places.ts';
import { ReleasesView } from './releases-view.tsx';
import { placeOf, refusedSheet, sheetCrumbs, sheetPath } from './sheet-places.tsx';

/** GET …/bogen/:member/freigaben — every release, one of them in full, or two compared (?nummer=2&gegen=1). */
export async function showReleases(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, query } = call;
  const loaded = await loadReleases(services, alliance, principal, placeOf(call));
  if (!loaded.ok) return refusedSheet(call, loaded.error);
  const released = loaded.value;
  const numbered = (name: string) =>
    released.releases.find(({ number }) => String(number) === query.get(name));
  const shown = numbered('nummer') ?? released.releases[0];
  const against = numbered('gegen');
  return {
    kind: 'page',
    title: `Freigaben ${released.member.member.name}: ${released.survey.title}`,
    ...PLACE,
    crumbs: sheetCrumbs(call, released, 'Freigaben', released.opensSheet),
    body: (
      <ReleasesView
        released={released}
        path={sheetPath(call, placeOf(call))}
        shown={shown}
        against={against}
      />
    ),
  };
}

/** GET …/freigaben/:number/datei/:question and …/freigaben/:number/nachweis */
export async function showReleasedFile(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const file = await readReleasedFile(services, alliance, principal, {
    ...placeOf(call),
    number: Number(params['number']),
    questionKey: params['question'] ?? null,
  });
  if (!file.ok) return file.error.kind === 'unknown' ? errorPage(404) : refusedSheet(call, file.error);
  const { name, contentType, bytes } = file.value;
  return { kind: 'file', name, contentType, body: bytes };
}
