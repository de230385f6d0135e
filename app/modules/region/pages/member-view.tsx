import { Badge } from '../../../ui/badge.tsx';
import { LinkButton, PrintButton, TextLink } from '../../../ui/button.tsx';
import { PageTitle, Panel, Split } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { DescriptionList } from '../../../ui/text.tsx';
import { isMunicipality, MEMBER_KIND_LABELS } from '../domain/member.ts';
import type { MemberDetail } from '../use-cases/find-member.ts';
import { STANDING_LABELS, squareKilometres } from './member-texts.ts';
import { PopulationPanel } from './population-panel.tsx';

export interface MemberViewProps {
  readonly base: string;
  readonly detail: MemberDetail;
  /** Key of what was just done; anything unknown shows nothing. */
  readonly message: string;
  readonly mayEdit: boolean;
  readonly mayAudit: boolean;
}

const MESSAGES: Readonly<Record<string, string>> = {
  gespeichert: 'Die Angaben sind gespeichert.',
  unveraendert: 'Es war nichts zu ändern: Die Angaben standen schon so da.',
  einwohner: 'Die Einwohnerzahl ist eingetragen.',
  bekannt: 'Diese Einwohnerzahl stand schon da. Es hat sich nichts geändert.',
  angelegt: 'Die Stelle ist angelegt.',
};

/** One member: what it is, and how many live there since when. */
export function MemberView(props: MemberViewProps) {
  const { detail, message } = props;
  const { member } = detail;
  return (
    <>
      <PageTitle
        title={member.name}
        badge={member.standing === 'gast' && <Badge>{STANDING_LABELS.gast}</Badge>}
        lead={MEMBER_KIND_LABELS[member.kind]}
        actions={<Actions {...props} />}
      />
      {Object.hasOwn(MESSAGES, message) && <Notice tone="success" title={MESSAGES[message]} live />}
      <Split
        main={<PopulationPanel detail={detail} />}
        side={
          <>
            <Panel title="Angaben" id="angaben">
              <DescriptionList items={facts(props)} />
            </Panel>
            <Panel title="Weiter" id="weiter">
              <Links {...props} />
            </Panel>
          </>
        }
      />
    </>
  );
}

function Actions({ base, detail: { member }, mayEdit }: MemberViewProps) {
  const own = `${base}/mitglieder/${member.key}`;
  return (
    <>
      <PrintButton />
      {mayEdit && <LinkButton href={`${own}/bearbeiten`}>Angaben ändern</LinkButton>}
      {mayEdit && isMunicipality(member) && (
        <LinkButton look="primary" icon="add" href={`${own}/einwohner`}>
          Einwohnerzahl eintragen
        </LinkButton>
      )}
    </>
  );
}

function facts({ base, detail: { member, county } }: MemberViewProps) {
  const isCounty = member.kind === 'landkreis';
  const countyLink = county ? (
    <TextLink href={`${base}/mitglieder/${county.member.key}`}>{county.member.name}</TextLink>
  ) : (
    member.countyKey
  );
  return [
    { term: 'Amtlicher Name', value: member.officialName },
    { term: isMunicipality(member) ? 'Gemeindeschlüssel' : 'Schlüssel', value: member.key },
    ...(member.ars === null || isCounty
      ? []
      : [{ term: 'Regionalschlüssel', value: <Breakable digits={member.ars} /> }]),
    ...(member.countyKey === null || isCounty ? [] : [{ term: 'Kreis', value: countyLink }]),
    ...(isCounty ? [] : [{ term: 'Kreisteil', value: member.countyPart ?? 'keiner eingetragen' }]),
    ...(member.areaHectares === null
      ? []
      : [{ term: 'Fläche', value: `${squareKilometres(member.areaHectares)}\u00a0km²` }]),
    { term: 'Zugehörigkeit', value: STANDING_LABELS[member.standing] },
  ];
}

/** Twelve digits are wider than a narrow screen leaves: they may break behind the county. */
const Breakable = ({ digits }: { readonly digits: string }) => (
  <>
    {digits.slice(0, 5)}
    <wbr />
    {digits.slice(5)}
  </>
);

function Links({ base, detail: { member }, mayAudit }: MemberViewProps) {
  const trail = (kind: string): string => `${base}/protokoll?art=${kind}&gegenstand=${member.key}`;
  const links = [
    { href: `${base}/beteiligung`, label: 'Beteiligung an Projekten' },
    {
      href: `${base}/gremien/${member.key}/befugnisse`,
      label: 'Befugnisse: wer entscheidet und unterschreibt',
    },
    { href: `${base}/gremien/${member.key}`, label: 'Gremien und Sitzungen' },
    { href: `${base}/mitglieder`, label: 'Alle Mitglieder' },
    ...(mayAudit ? [{ href: trail('member'), label: 'Protokoll der Angaben' }] : []),
    ...(mayAudit && isMunicipality(member)
      ? [{ href: trail('population'), label: 'Protokoll der Einwohnerzahlen' }]
      : []),
  ];
  return (
    <ul className="gw-stack">
      {links.map(({ href, label }) => (
        <li key={href}>
          <TextLink href={href}>{label}</TextLink>
        </li>
      ))}
    </ul>
  );
}
