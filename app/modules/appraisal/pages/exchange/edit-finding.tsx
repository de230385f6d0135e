import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { ExchangeRefusal, FigureDraft, FindingDraft } from '../../domain/exchange/check-finding.ts';
import { loadExchangeItem, loadFindingChoices } from '../../use-cases/exchange/load-exchange.ts';
import { saveFinding } from '../../use-cases/exchange/save-finding.ts';
import { MOVED, statusOf, versionOf } from '../form-parts.ts';
import { exchangePage, exchangePath, itemPath, notThere, refusedAs } from './exchange-places.tsx';
import { FindingForm } from './finding-form.tsx';
import type { FindingValues } from './finding-form-props.ts';
import { NothingToRelease } from './nothing-to-release.tsx';

/** GET /v/:alliance/austausch/neu?projekt= and …/eintrag/:id/bearbeiten */
export async function showFindingForm(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const id = params['id'];
  if (id === undefined) {
    const slug = query.get('projekt') ?? '';
    return view(call, { title: '', field: '', text: '', figures: [], slug, version: 0 }, []);
  }
  const page = await loadExchangeItem(services, alliance, principal, id);
  if (!page) return notThere();
  if (!page.mayKeep) return notThere(403);
  const { item } = page;
  if (item.state !== 'entwurf' || item.content.kind !== 'erkenntnis')
    return { kind: 'redirect', to: itemPath(call, id) };
  const { title, field, version } = item;
  const figures = item.content.figures.map((figure) => ({ ...figure, member: figure.member ?? '' }));
  const slug = page.project?.slug ?? '';
  return view(call, { title, field, text: item.content.text, figures, slug, version }, []);
}

/** POST of both */
export async function submitFinding(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const fields = await call.form();
  const draft: FindingDraft = {
    title: fields.get('titel') ?? '',
    field: fields.get('feld') ?? '',
    text: (fields.get('text') ?? '').replace(/\r\n/g, '\n'),
    figures: figuresOf(fields),
  };
  const slug = fields.get('projekt') ?? '';
  const version = versionOf(fields);
  if (fields.get('weitere') === 'ja') return view(call, { ...draft, slug, version }, []);
  const order = { id: params['id'] ?? null, draft, slug, version };
  const saved = await saveFinding(services, alliance, principal, order);
  if (saved.ok) return { kind: 'redirect', to: `${itemPath(call, saved.value)}?meldung=gespeichert` };
  if (typeof saved.error === 'string') return refusedAs(saved.error);
  return view(call, { ...draft, slug, version }, saved.error);
}

/** No finding has more. */
const ROWS_MAX = 60;

const figuresOf = (fields: URLSearchParams): FigureDraft[] => {
  const count = Math.min(fields.getAll('zahl').length, ROWS_MAX);
  const at = (name: string, index: number) => fields.getAll(name)[index] ?? '';
  return Array.from({ length: count }, (_, index) => ({
    label: at('zahl', index),
    value: at('wert', index),
    unit: at('einheit', index),
    member: at('kommune', index),
    isReleased: fields.getAll('frei').includes((index + 1).toString()),
  }));
};

async function view(
  call: AllianceCall,
  values: FindingValues,
  refusals: readonly ExchangeRefusal[],
): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const id = params['id'];
  const choices = await loadFindingChoices(services, alliance, principal, id ?? null);
  const title = id === undefined ? 'Neue Erkenntnis' : 'Erkenntnis bearbeiten';
  const frame = { title, status: statusOf(refusals, MOVED), crumbs: [{ label: title }] };
  if (!choices) return exchangePage(call, frame, <NothingToRelease back={exchangePath(call)} />);
  const isCrossing = refusals.some(({ field }) => field === 'conflict');
  const action = id === undefined ? `${exchangePath(call)}/neu` : `${itemPath(call, id)}/bearbeiten`;
  const body = (
    <FindingForm
      action={action}
      back={id === undefined ? exchangePath(call) : itemPath(call, id)}
      isNew={id === undefined}
      // What is shown beside it is the stored version: saving again is the informed decision.
      values={isCrossing && choices.stored ? { ...values, version: choices.stored.version } : values}
      stored={isCrossing ? choices.stored : null}
      choices={choices}
      refusals={refusals}
    />
  );
  return exchangePage(call, frame, body);
}
