import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { germanDate } from '../../../foundation/german.ts';
import { Button, LinkButton, PrintButton } from '../../../ui/button.tsx';
import { Form } from '../../../ui/form.tsx';
import { PageTitle } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { hasSittings } from '../domain/body.ts';
import type { MemberBodies } from '../use-cases/find-member-bodies.ts';
import { BodiesPanel } from './bodies-panel.tsx';
import { MemberSittingsPanel } from './member-sittings-panel.tsx';
import { MeetingsSampleNotice } from './sample-notice.tsx';

export interface MemberBodiesViewProps {
  /** Address of the list of all sittings. */
  readonly base: string;
  readonly found: MemberBodies;
  readonly today: CalendarDate;
  readonly withPast: boolean;
  /** Key of what was just done, and to which sitting; anything unknown shows nothing. */
  readonly done: { readonly message: string; readonly id: string };
  readonly mayEdit: boolean;
}

/** The bodies of a member in the order of a paper's path, and when they sit. */
export function MemberBodiesView(props: MemberBodiesViewProps) {
  const { base, found } = props;
  const { member, bodies, sittings } = found;
  return (
    <>
      <PageTitle
        title={`Gremien ${member.name}`}
        lead="Welchen Weg eine Vorlage hier nimmt, bis wann sie da sein muss und wann die Gremien tagen."
        actions={<Actions {...props} />}
      />
      <Done {...props} />
      <MeetingsSampleNotice
        items={[...bodies.map(({ body }) => body), ...sittings.map(({ sitting }) => sitting)]}
      />
      <BodiesPanel {...props} own={`${base}/${member.key}`} />
      <MemberSittingsPanel {...props} own={`${base}/${member.key}`} />
    </>
  );
}

function Actions({ base, found: { member, bodies }, mayEdit }: MemberBodiesViewProps) {
  const own = `${base}/${member.key}`;
  return (
    <>
      <LinkButton icon="download" href={`${base}.ics?kommune=${member.key}`}>
        Kalender (ICS)
      </LinkButton>
      <PrintButton />
      <LinkButton href={`${own}/befugnisse`}>Befugnisse</LinkButton>
      {mayEdit && <LinkButton href={`${own}/gremium`}>Gremium anlegen</LinkButton>}
      {mayEdit && bodies.some(({ body }) => hasSittings(body)) && (
        <LinkButton look="primary" icon="add" href={`${own}/sitzungen`}>
          Sitzungen eintragen
        </LinkButton>
      )}
    </>
  );
}

const MESSAGES: Readonly<Record<string, string>> = {
  'gremium-angelegt': 'Das Gremium ist angelegt.',
  'gremium-geaendert': 'Das Gremium ist geändert.',
  eingetragen: 'Die Sitzungen sind eingetragen.',
  geaendert: 'Die Sitzung ist geändert.',
  zurueckgenommen: 'Die Absage ist zurückgenommen. Die Sitzung findet statt.',
};

/** What was just done; a cancellation can be taken back at once. */
function Done({ base, found, done, mayEdit }: MemberBodiesViewProps) {
  const line = found.sittings.find(({ sitting }) => sitting.id === done.id);
  if (done.message === 'abgesagt' && line?.sitting.cancelled)
    return (
      <Notice tone="success" title={`Abgesagt: ${line.body.name} am ${germanDate(line.sitting.on)}.`} live>
        {mayEdit && (
          <Form
            action={`${base}/${found.member.key}/sitzung/${line.sitting.id}/zuruecknehmen`}
            hidden={{ version: String(line.sitting.version) }}
          >
            <Button type="submit">Rückgängig machen</Button>
          </Form>
        )}
      </Notice>
    );
  if (!Object.hasOwn(MESSAGES, done.message)) return null;
  return <Notice tone="success" title={MESSAGES[done.message]} live />;
}
