import { germanDate, germanList } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { SampleDataBadge } from '../../../../ui/badge.tsx';
import { PrintButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { SampleDataNotice } from '../../../../ui/notice.tsx';
import { StateLine } from '../../../../ui/state-matrix.tsx';
import { DescriptionList, Disclosure } from '../../../../ui/text.tsx';
import { RECIPIENT_GROUPS } from '../../domain/information/recipient-group.ts';
import { OCCASIONS } from '../../domain/information/staff-notice.ts';
import type { OwnInformation, OwnNotice } from '../../use-cases/information/list-own-information.ts';
import { markOf } from './information-words.tsx';

/** What was sent to the staff of one's own member: all that a staff council reads here. */
export const OwnInformationView = ({ own: { memberNames, notices } }: { readonly own: OwnInformation }) => (
  <>
    <PageTitle
      title="Informationen an die Beschäftigten"
      lead={
        memberNames.length === 0
          ? 'Was die Projekte der Zusammenarbeit den Beschäftigten und ihren Vertretungen mitgeteilt haben.'
          : `Was die Projekte der Zusammenarbeit den Beschäftigten und ihren Vertretungen mitgeteilt haben: ${germanList(memberNames)}.`
      }
      actions={<PrintButton />}
    />
    {notices.some(({ project }) => project.isSample) && (
      <SampleDataNotice>Einige Projekte und ihre Informationen sind erfunden.</SampleDataNotice>
    )}
    {notices.length === 0 ? (
      <EmptyState icon="forum" title="Bisher keine Information" level={2}>
        {memberNames.length === 0
          ? 'Ihrem Konto ist keine Kommune zugeordnet. Wenden Sie sich an die Geschäftsstelle.'
          : 'Sobald ein Projekt Ihre Beschäftigten informiert, steht der Text hier.'}
      </EmptyState>
    ) : (
      notices.map((entry, index) => <OneNotice key={entry.notice.id} entry={entry} isOpen={index === 0} />)
    )}
  </>
);

const OneNotice = ({ entry, isOpen }: { readonly entry: OwnNotice; readonly isOpen: boolean }) => {
  const { notice, project, members } = entry;
  return (
    <Panel
      title={notice.title}
      id={`information-${notice.id}`}
      aside={project.isSample ? <SampleDataBadge /> : undefined}
    >
      <DescriptionList
        items={[
          { term: 'Projekt', value: project.title },
          { term: 'Anlass', value: `${OCCASIONS[notice.occasion]}, ${germanDate(notice.onDay)}` },
          { term: 'Versandt', value: notice.sentAt === null ? '' : germanDate(germanDay(notice.sentAt)) },
          ...members.flatMap(({ name, standings }) =>
            standings.map((standing) => ({
              term: `${RECIPIENT_GROUPS[standing.delivery.group]}${members.length > 1 ? `, ${name}` : ''}`,
              value: <StateLine {...markOf(standing)} />,
            })),
          ),
        ]}
        stacked
      />
      <Disclosure summary="Text lesen" open={isOpen}>
        <p className="gw-letter">{notice.body}</p>
      </Disclosure>
    </Panel>
  );
};
