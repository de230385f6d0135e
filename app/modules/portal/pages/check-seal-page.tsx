import type { PageAnswer, PageCall, PageView } from '../../../platform/http/page-route.ts';
import type { FieldError } from '../../../ui/notice.tsx';
import { checkSeal } from '../use-cases/check-seal.ts';
import { CheckSealView, type CheckSealViewProps } from './check-seal-view.tsx';

/** Records are text; a larger file is something else. */
const MAX_BYTES = 5_000_000;

/** GET /pruefen: for everyone who was given a sealed record. */
export async function showCheckSeal(): Promise<PageView> {
  return page({});
}

/** POST /pruefen: checks the file and forgets it. An invalid seal is an answer too; no file is not. */
export async function postCheckSeal(call: PageCall): Promise<PageAnswer> {
  const file = (await call.upload()).files.get('datei');
  if (!file) return refuse('Wählen Sie die Datei des Nachweises aus.');
  if (file.bytes.length > MAX_BYTES)
    return refuse(
      'Die Datei ist größer als 5 MB und damit kein versiegelter Nachweis. Wählen Sie eine andere.',
    );
  return page({ fileName: file.name, result: await checkSeal(call.services, file.bytes) });
}

const refuse = (message: string): PageView =>
  page({ errors: [{ field: 'datei', label: 'Datei', message }] }, 422);

const page = (
  props: Omit<CheckSealViewProps, 'errors'> & { readonly errors?: readonly FieldError[] },
  status: 200 | 422 = 200,
): PageView => ({
  kind: 'page',
  status,
  title: 'Nachweis prüfen',
  crumbs: [{ label: 'Startseite', href: '/' }, { label: 'Nachweis prüfen' }],
  body: <CheckSealView errors={[]} {...props} />,
});
