import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanCount, germanDate, germanInteger } from '../../../../foundation/german.ts';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/fields.tsx';
import { FilterBar } from '../../../../ui/form.tsx';
import { Facts, PageTitle } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { SHEET_STATE_LABELS, SHEET_STATES } from '../../domain/answers/answer.ts';
import { countStandings, isMissing, whyNotReminded } from '../../domain/follow-up/sheet-standing.ts';
import { ROUND_STATE_LABELS } from '../../domain/rounds/round-state.ts';
import type { FollowedMember, FollowUp } from '../../use-cases/follow-up/load-follow-up.ts';
import { MembersPanel } from './members-panel.tsx';
import { TalksPanel } from './talks-panel.tsx';

export interface FollowUpViewProps extends FollowUp {
  /** Address of this page. */
  readonly own: string;
  readonly isOffice: boolean;
  readonly onlyMissing: boolean;
  /** What was just done. */
  readonly message: string | undefined;
}

/** How far each member is, whom to ring, what was talked about: for the office and the steering group. */
export function FollowUpView(props: FollowUpViewProps) {
  const { round, members, own, isOffice, onlyMissing, message } = props;
  const shown = onlyMissing ? members.filter(isMissing) : members;
  return (
    <>
      <PageTitle
        title="Rückmeldungen"
        lead={`${round.title}. Diese Seite lesen nur die Geschäftsstelle und die Lenkungsgruppe; was die Kommunen antworten, steht hier nicht.`}
        actions={
          <>
            <LinkButton href={`${own}.csv${onlyMissing ? '?stand=fehlt' : ''}`} icon="download">
              Tabelle (CSV)
            </LinkButton>
            <PrintButton>Telefonliste drucken</PrintButton>
          </>
        }
      />
      {message !== undefined && (
        <Notice tone="success" live>
          <p>{message}</p>
        </Notice>
      )}
      {round.isSample && <SampleDataNotice>{round.note}</SampleDataNotice>}
      <Facts items={factsOf(props)} />
      {isOffice && <Missing {...props} />}
      {members.length > 0 && <Filter own={own} onlyMissing={onlyMissing} />}
      <div id="liste" data-live-part>
        <MembersPanel {...props} members={shown} asked={members.length} />
      </div>
      <TalksPanel own={own} members={members} />
    </>
  );
}

const factsOf = ({ members, round }: FollowUpViewProps) => {
  const counts = countStandings(members);
  return [
    {
      label: 'Runde',
      value: ROUND_STATE_LABELS[round.state],
      note: round.dueOn !== null && `Frist ${germanDate(round.dueOn)}`,
    },
    ...SHEET_STATES.toReversed().map((state) => ({
      label: SHEET_STATE_LABELS[state],
      value: germanInteger(counts[state]),
      note: state === 'freigegeben' && `von ${germanInteger(members.length)}`,
    })),
  ];
};

/** What is missing until when, with the one step for all. */
function Missing({ members, round, own, today }: FollowUpViewProps) {
  const missing = members.filter(isMissing);
  if (round.state !== 'offen' || missing.length === 0) return null;
  return (
    <div className="gw-band">
      <div className="gw-band__text">
        <strong>{germanCount(missing.length, 'Kommune fehlt', 'Kommunen fehlen')} noch.</strong>
        {round.dueOn !== null && (
          <p>
            Frist {round.dueOn < today ? 'war' : 'ist'} der {germanDate(round.dueOn)}.
          </p>
        )}
      </div>
      <span>{remindedToday(missing, round, today)}</span>
      <LinkButton href={`${own}/erinnern`} look="primary" icon="send">
        Alle erinnern, die fehlen
      </LinkButton>
    </div>
  );
}

function remindedToday(
  missing: readonly FollowedMember[],
  round: FollowUp['round'],
  today: CalendarDate,
): string {
  const left = missing.filter((member) => whyNotReminded(round, member, today) === null).length;
  if (left === missing.length) return '';
  return left === 0
    ? 'Heute sind alle schon erinnert worden.'
    : `${germanCount(missing.length - left, 'Kommune ist', 'Kommunen sind')} heute schon erinnert worden.`;
}

const Filter = ({ own, onlyMissing }: Pick<FollowUpViewProps, 'own' | 'onlyMissing'>) => (
  <FilterBar action={own} target="liste" label="Kommunen auswählen">
    <SelectField
      id="stand"
      name="stand"
      label="Welche Kommunen?"
      value={onlyMissing ? 'fehlt' : ''}
      options={[
        { value: '', label: 'Alle gefragten' },
        { value: 'fehlt', label: 'Nur die noch nicht freigegebenen' },
      ]}
    />
  </FilterBar>
);
