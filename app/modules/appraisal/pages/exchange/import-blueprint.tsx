import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import {
  type BlueprintPreview,
  importBlueprint,
  previewBlueprint,
} from '../../use-cases/exchange/import-blueprint.ts';
import { exchangePage, exchangePath, itemPath, notThere } from './exchange-places.tsx';
import { ImportView } from './import-view.tsx';

/** GET /v/:alliance/austausch/importieren */
export const showImport = async (call: AllianceCall): Promise<PageAnswer> => view(call, {});

/** POST of the same page: reads the file and shows what it would bring; nothing is stored yet */
export async function submitImport(call: AllianceCall): Promise<PageAnswer> {
  const { files } = await call.upload();
  const file = files.get('datei');
  if (!file) return view(call, { refusal: 'Wählen Sie die Datei, die Sie übernehmen möchten.' });
  const text = textOf(file.bytes);
  if (text === undefined) return view(call, { refusal: NO_TEXT });
  const preview = await previewBlueprint(call.services, call.alliance, text);
  return preview.ok ? view(call, { preview: preview.value, text }) : view(call, { refusal: preview.error });
}

/** POST /v/:alliance/austausch/importieren/uebernehmen: what came back with the form is read and checked once more */
export async function submitTakeOver(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const text = (await call.form()).get('inhalt') ?? '';
  const before = await previewBlueprint(services, alliance, text);
  const imported = await importBlueprint(services, alliance, principal, text);
  if (!imported.ok)
    return imported.error === 'forbidden'
      ? notThere(403)
      : view(call, { refusal: imported.error.map(({ message }) => message).join(' ') });
  const told = before.ok && before.value.knownAs !== undefined ? 'vorhanden' : 'uebernommen';
  return { kind: 'redirect', to: `${itemPath(call, imported.value)}?meldung=${told}` };
}

const NO_TEXT =
  'Das ist keine Blaupause: Die Datei ist kein Text. Wählen Sie eine Datei mit der Endung .blaupause.json.';

/** The text of a file in UTF-8; undefined where it is none. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function view(
  call: AllianceCall,
  shown: { readonly refusal?: string; readonly preview?: BlueprintPreview; readonly text?: string },
): PageAnswer {
  const title = 'Blaupause übernehmen';
  const body = <ImportView path={`${exchangePath(call)}/importieren`} back={exchangePath(call)} {...shown} />;
  const status = shown.refusal === undefined ? 200 : 422;
  return exchangePage(call, { title, status, crumbs: [{ label: title }] }, body);
}
