import type { Alliance } from '../../../../platform/alliances.ts';
import type { AllianceCall, PageView } from '../../../../platform/http/page-route.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import type { SheetPlace } from '../../use-cases/answers/find-place.ts';
import type { SheetRefusal } from '../../use-cases/answers/open-sheet.ts';

/** Address of a sheet. */
export const sheetPath = ({ slug }: Pick<Alliance, 'slug'>, { round, memberKey }: SheetPlace): string =>
  `/v/${slug}/runden/${round}/antwort/${memberKey}`;

/** Which sheet the address names. */
export const placeOf = ({ params }: Pick<AllianceCall, 'params'>): SheetPlace => ({
  round: params['round'] ?? '',
  memberKey: params['member'] ?? '',
});

interface Titled {
  readonly round: { readonly slug: string; readonly title: string };
  readonly member: { readonly key: string; readonly name: string };
}

/** From the rounds down to the sheet; with a last crumb for a page below it. */
export function sheetCrumbs(
  alliance: Pick<Alliance, 'slug'>,
  { round, member }: Titled,
  last?: string,
): NonNullable<PageView['crumbs']> {
  const rounds = `/v/${alliance.slug}/runden`;
  const own = `Bogen ${member.name}`;
  return [
    { label: 'Runden', href: rounds },
    { label: round.title, href: `${rounds}/${round.slug}` },
    ...(last === undefined
      ? [{ label: own }]
      : [
          { label: own, href: sheetPath(alliance, { round: round.slug, memberKey: member.key }) },
          { label: last },
        ]),
  ];
}

/** The same for the office: it comes from who is missing and never opens the sheet of the municipality. */
export function officeCrumbs(
  { slug }: Pick<Alliance, 'slug'>,
  { round, member }: Titled,
  last: string,
): NonNullable<PageView['crumbs']> {
  const rounds = `/v/${slug}/runden`;
  const sheets = `${rounds}/${round.slug}/rueckmeldungen`;
  return [
    { label: 'Runden', href: rounds },
    { label: round.title, href: `${rounds}/${round.slug}` },
    { label: 'Rückmeldungen', href: sheets },
    { label: member.name, href: `${sheets}/${member.key}` },
    { label: last },
  ];
}

/** A sheet that is not there, or another municipality's. */
export const refusedSheet = (alliance: Pick<Alliance, 'slug'>, { kind }: SheetRefusal): PageView =>
  kind === 'unknown' ? refusal(alliance, 404, UNKNOWN) : refusal(alliance, 403, FORBIDDEN);

const UNKNOWN = {
  title: 'Diesen Bogen gibt es nicht',
  text: 'Vielleicht ist die Adresse unvollständig, die Abfrage noch nicht eröffnet oder die Kommune nicht gefragt.',
};

export const FORBIDDEN = {
  title: 'Diesen Bogen dürfen Sie nicht öffnen',
  text: 'Einen Bogen sehen nur die Leitung der Kommune, ihre Vertretung und ihre IKZ-Beauftragten. Niemand sonst liest Antworten, bevor die Abfrage freigegeben ist.',
};

const refusal = (
  { slug }: Pick<Alliance, 'slug'>,
  status: 403 | 404,
  { title, text }: typeof FORBIDDEN,
): PageView => ({
  kind: 'page',
  status,
  title,
  section: 'bedarf',
  crumbs: [{ label: 'Runden', href: `/v/${slug}/runden` }, { label: 'Bogen' }],
  body: (
    <>
      <PageTitle title={title} />
      <Panel>
        <EmptyState
          icon={status === 403 ? 'lock' : 'inbox'}
          title={status === 403 ? 'Andere Kommune' : 'Nichts gefunden'}
          level={2}
          action={<LinkButton href={`/v/${slug}/runden`}>Zu den Runden</LinkButton>}
        >
          {text}
        </EmptyState>
      </Panel>
    </>
  ),
});
