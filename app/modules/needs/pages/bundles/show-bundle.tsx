import { csvDocument } from '../../../../foundation/csv-writer.ts';
import { slugOf } from '../../../../foundation/slug.ts';
import { isOffice } from '../../../../platform/http/is-office.ts';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { BundleRefusal } from '../../domain/bundles/check-bundle.ts';
import { loadBundle } from '../../use-cases/bundles/load-bundle.ts';
import { readerFor } from '../reader-for.ts';
import { bundleErrors, statusOf } from './bundle-errors.ts';
import { BundlePage } from './bundle-page.tsx';
import type { TypedAct } from './bundle-page-props.ts';
import { bundleCrumbs, notFound, ownPath, SECTION } from './bundle-places.tsx';
import { partnerRows } from './bundles-csv.ts';

const MESSAGES: Readonly<Record<string, string>> = {
  angelegt: 'Das Bündel ist angelegt. Prüfen Sie, wer dabei ist.',
  gespeichert: 'Das Bündel ist gespeichert.',
  mitglied: 'Die Mitglieder sind geändert.',
  stand: 'Der Stand ist geändert.',
};

const NOTHING_TYPED: TypedAct = { step: '', reason: '', memberKey: '' };

/** GET /v/:alliance/buendel/:id */
export const showBundle = (call: AllianceCall): Promise<PageAnswer> => answerBundle(call, NOTHING_TYPED, []);

/** The page of a bundle, with what was typed and refused where something was. */
export async function answerBundle(
  call: AllianceCall,
  typed: TypedAct,
  refusals: readonly BundleRefusal[],
): Promise<PageAnswer> {
  const { services, alliance, params, query } = call;
  const loaded = await loadBundle(services, alliance, readerFor(call), params['id'] ?? '');
  if (!loaded) return notFound(alliance);
  const { bundle } = loaded.view;
  return {
    kind: 'page',
    ...(refusals.length > 0 && { status: statusOf(refusals) }),
    title: bundle.title,
    ...SECTION,
    crumbs: bundleCrumbs(alliance, bundle),
    body: (
      <BundlePage
        own={ownPath(alliance, bundle)}
        base={`/v/${alliance.slug}`}
        loaded={loaded}
        isOffice={isOffice(call)}
        message={messageIn(MESSAGES, query)}
        typed={typed}
        errors={bundleErrors(refusals)}
      />
    ),
  };
}

/** GET /v/:alliance/buendel/:id/tabelle.csv */
export async function showBundleCsv(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, params } = call;
  const loaded = await loadBundle(services, alliance, readerFor(call), params['id'] ?? '');
  if (!loaded) return notFound(alliance);
  return {
    kind: 'file',
    name: `buendel-${slugOf(loaded.view.bundle.title)}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: csvDocument(partnerRows(loaded.view, loaded.source)),
  };
}
