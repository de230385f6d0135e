import { germanDate } from '../../../../foundation/german.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { DateField } from '../../../../ui/fields.tsx';
import { FilterBar } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { Findings } from '../../../../ui/text.tsx';
import { coreTeamHint } from '../../domain/team/core-team.ts';
import { hasProjectGroup } from '../../domain/undertakings/undertaking.ts';
import { ProjectTabs } from '../undertakings/project-places.tsx';
import { AccessionsPanel } from './accessions-panel.tsx';
import { EventsPanel } from './events-panel.tsx';
import { InformationPanel } from './information-panel.tsx';
import { MembersPanel } from './members-panel.tsx';
import { PartnersPanel } from './partners-panel.tsx';
import { ProjectSampleNotice } from './team-places.tsx';
import type { TeamViewProps } from './team-props.ts';

const TOLD: Readonly<Record<string, string>> = {
  rollen: 'Die Rollen sind eingetragen.',
  unveraendert: 'Es gab nichts zu ändern.',
  rueckzug: 'Der Rückzug ist eingetragen. Geschäftsstelle und Projektleitung sind benachrichtigt.',
  anfrage: 'Die Anfrage ist bei der Geschäftsstelle.',
  beitritt: 'Der Beitritt ist eingetragen.',
  eingeladen: 'Der Beitritt ist versendet. Sobald er verbindlich ist, tragen Sie den Tag ein.',
  partner: 'Der Partner ist eingetragen.',
  information: 'Die Information ist auf dem Weg.',
};

/** Who takes part in a project on a day, and what belongs to it. */
export function TeamView(props: TeamViewProps) {
  const { path, team, told } = props;
  const { undertaking, day, today, viewer } = team;
  return (
    <>
      <PageTitle
        title={`Beteiligte: ${undertaking.title}`}
        lead={`Wer nimmt teil, in welcher Rolle, seit wann? Stand ${germanDate(day)}.`}
        actions={<Actions {...props} />}
      />
      <ProjectTabs path={path} page="beteiligte" project={undertaking} />
      {undertaking.isSample && <ProjectSampleNotice />}
      {Object.hasOwn(TOLD, told) && <Notice tone="success" title={TOLD[told]} live />}
      <FilterBar action={`${path}/beteiligte`} target="inhalt" label="Stichtag wählen">
        <DateField id="stichtag" name="stichtag" label="Stichtag" value={day} />
      </FilterBar>
      <MembersPanel {...props} />
      <Hints team={team} />
      <AccessionsPanel {...props} />
      <PartnersPanel {...props} />
      <InformationPanel path={path} team={team} mayRead={viewer.seesAll || team.mayKeep} />
      <EventsPanel {...props} />
      {day !== today && <p className="gw-note">Partner und Verlauf stehen hier immer vollständig.</p>}
    </>
  );
}

function Actions({ path, team: { viewer, members } }: TeamViewProps) {
  const own = members.filter(({ memberKey }) => viewer.actsFor.includes(memberKey));
  const isIn = own.some(({ current }) => current?.participates);
  if (!viewer.isOffice && own.length === 0) return null;
  return (
    <>
      {(viewer.isOffice || isIn) && (
        <LinkButton href={`${path}/beteiligte/rueckzug`}>Rückzug erklären</LinkButton>
      )}
      {(viewer.isOffice || !isIn) && (
        <LinkButton href={`${path}/beteiligte/beitritt`}>
          {viewer.isOffice ? 'Beitritt vorbereiten' : 'Beitritt anfragen'}
        </LinkButton>
      )}
      {viewer.isOffice && (
        <LinkButton look="primary" icon="edit" href={`${path}/beteiligte/rollen`}>
          Rollen ändern
        </LinkButton>
      )}
    </>
  );
}

/** What is worth a look; hints, never verdicts. */
function Hints({ team: { undertaking, members } }: Pick<TeamViewProps, 'team'>) {
  const taking = members.filter(({ onDay }) => onDay?.participates);
  if (taking.length === 0 || !hasProjectGroup(undertaking.kind)) return null;
  const core = taking.filter(({ onDay }) => onDay?.coreTeam).map(({ memberKey }) => memberKey);
  const hints = [
    taking.some(({ onDay }) => onDay?.roles.includes('PL'))
      ? ''
      : 'Eine Projektleitung ist nicht eingetragen.',
    coreTeamHint(core),
  ].filter((hint) => hint !== '');
  if (hints.length === 0) return null;
  return (
    <Panel title="Hinweise" id="hinweise">
      <Findings items={hints.map((text) => ({ tone: 'info', text }))} />
    </Panel>
  );
}
