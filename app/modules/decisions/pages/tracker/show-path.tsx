import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import { currentStep } from '../../domain/tracker/path-step.ts';
import { type LoadedPath, loadPath, loadProof } from '../../use-cases/tracker/load-path.ts';
import { matterCrumbs, notFound, ownPath } from './matter-places.tsx';
import type { PathForms } from './path-forms.ts';
import { PathView } from './path-view.tsx';
import { entryFormOf } from './read-entry-form.ts';

const MESSAGES: Readonly<Record<string, string>> = {
  eingetragen: 'Der Eintrag ist gespeichert.',
  vorlage: 'Die Angaben zur Vorlage sind gespeichert.',
  weg: 'Der Weg ist geändert.',
};

export interface Shown {
  readonly status?: 403 | 409 | 422;
  readonly position?: number | undefined;
  readonly forms?: Partial<PathForms>;
}

/** GET /v/:alliance/vorgaenge/:id/:key?schritt= */
export const showPath = (call: AllianceCall): Promise<PageAnswer> => answerPath(call, {});

/** The page of a member, with what was typed and refused where something was. */
export async function answerPath(call: AllianceCall, shown: Shown): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const loaded = await loadPath(services, alliance, principal, placeOf(call));
  return loaded ? pathPage(call, loaded, shown) : notFound(alliance);
}

export const placeOf = ({ params }: AllianceCall) => ({
  matterId: params['id'] ?? '',
  memberKey: params['key'] ?? '',
});

function pathPage(call: AllianceCall, loaded: LoadedPath, { status, position, forms }: Shown): PageView {
  const { alliance, services, query } = call;
  const { matter, row, part } = loaded;
  const asked = position ?? Number(query.get('schritt') ?? Number.NaN);
  const step = row.steps.find((candidate) => candidate.position === asked) ?? currentStep(row.steps);
  return {
    kind: 'page',
    ...(status && { status }),
    title: `${row.memberName}: ${matter.title}`,
    section: 'entscheidungen',
    crumbs: matterCrumbs(alliance, matter, row.memberName),
    body: (
      <PathView
        own={`${ownPath(alliance, matter)}/${row.memberKey}`}
        loaded={loaded}
        position={step?.position}
        message={messageIn(MESSAGES, query)}
        forms={{
          entry: step && entryFormOf(step, services.clock.today()),
          paper: undefined,
          path: {
            decidedBy: part.decidedBy,
            withLocalCouncil: row.steps.some(({ station }) => station === 'ortsbeirat'),
            reason: '',
            version: part.version.toString(),
          },
          errors: [],
          ...forms,
        }}
      />
    ),
  };
}

/** GET /v/:alliance/vorgaenge/:id/:key/nachweis/:sha256 */
export async function showProof(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const file = await loadProof(services, alliance, principal, {
    ...placeOf(call),
    sha256: params['sha256'] ?? '',
  });
  if (!file) return notFound(alliance);
  return { kind: 'file', name: file.name, contentType: 'application/pdf', body: file.bytes, inline: true };
}
