import type { AllianceCall, PageView } from '../../../../platform/http/page-route.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import type { SheetPlace } from '../../use-cases/answers/find-sheet.ts';
import type { SheetRefusal } from '../../use-cases/answers/open-sheet.ts';
import { PLACE, surveyPath, surveysPath } from '../life/survey-places.ts';

type Where = Pick<AllianceCall, 'alliance'>;

/** Address of a sheet. */
export const sheetPath = (call: Where, { survey, memberKey }: SheetPlace): string =>
  `${surveyPath(call, survey)}/bogen/${memberKey}`;

/** Which sheet the address names. */
export const placeOf = ({ params }: Pick<AllianceCall, 'params'>): SheetPlace => ({
  survey: params['survey'] ?? '',
  memberKey: params['member'] ?? '',
});

interface Titled {
  readonly survey: { readonly slug: string; readonly title: string };
  readonly member: { readonly member: { readonly key: string; readonly name: string } };
}

/** From the surveys down to a sheet; with a last crumb for a page below it. */
export function sheetCrumbs(
  call: Where,
  { survey, member: { member } }: Titled,
  last?: string,
  opensSheet = true,
): NonNullable<PageView['crumbs']> {
  const own = `Bogen ${member.name}`;
  const path = sheetPath(call, { survey: survey.slug, memberKey: member.key });
  return [
    { label: 'Erhebungen', href: surveysPath(call) },
    { label: survey.title, href: surveyPath(call, survey.slug) },
    ...(last === undefined
      ? [{ label: own }]
      : [{ label: own, ...(opensSheet && { href: path }) }, { label: last }]),
  ];
}

/** A sheet that is not there, or one that whoever asks may not see: with the reason and what may be read instead. */
export function refusedSheet(call: AllianceCall, refusal: SheetRefusal): PageView {
  const place = placeOf(call);
  if (refusal.kind === 'unknown') return refused(call, 404, UNKNOWN, surveyPath(call, place.survey));
  const text = { title: 'Diesen Bogen können Sie nicht öffnen', text: refusal.message };
  return refusal.seesReleases
    ? refused(call, 403, text, `${sheetPath(call, place)}/freigaben`, 'Freigegebene Angaben')
    : refused(call, 403, text, surveyPath(call, place.survey));
}

const UNKNOWN = {
  title: 'Diesen Bogen gibt es nicht',
  text: 'Vielleicht ist die Adresse unvollständig, die Erhebung noch nicht eröffnet oder die Kommune nicht gefragt.',
};

const refused = (
  { alliance }: Where,
  status: 403 | 404,
  { title, text }: typeof UNKNOWN,
  href: string,
  label = 'Zur Erhebung',
): PageView => ({
  kind: 'page',
  status,
  title,
  ...PLACE,
  crumbs: [{ label: 'Erhebungen', href: `/v/${alliance.slug}/erhebungen` }, { label: 'Bogen' }],
  body: (
    <>
      <PageTitle title={title} />
      <Panel>
        <EmptyState
          icon={status === 403 ? 'lock' : 'inbox'}
          title={status === 403 ? 'Nicht Ihr Bogen' : 'Nichts gefunden'}
          level={2}
          action={
            <LinkButton href={status === 404 ? `/v/${alliance.slug}/erhebungen` : href}>
              {status === 404 ? 'Zu den Erhebungen' : label}
            </LinkButton>
          }
        >
          {text}
        </EmptyState>
      </Panel>
    </>
  ),
});
