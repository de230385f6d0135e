import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { SampleDataNotice } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import type { FoundSheet } from '../../use-cases/answers/find-place.ts';

export interface ProofViewProps {
  readonly path: string;
  readonly proved: FoundSheet & { readonly isOwn: boolean };
}

/** What the office entered for a municipality: on what ground, and how it is corrected. */
export function ProofView({ path, proved: { round, member, sheet, isOwn } }: ProofViewProps) {
  return (
    <>
      <PageTitle title={`Im Auftrag eingetragen: ${member.name}`} lead={round.title} />
      {round.isSample && <SampleDataNotice>{round.note}</SampleDataNotice>}
      <Panel title="Woher die Antwort stammt" id="nachweis">
        {sheet.proofSha256 === null ? (
          <EmptyState
            icon="description"
            title="Nichts ist im Auftrag eingetragen"
            action={isOwn ? <LinkButton href={path}>Zum Bogen</LinkButton> : undefined}
          >
            Diese Kommune antwortet selbst. Auf ihrem Bogen steht, wer freigegeben hat.
          </EmptyState>
        ) : (
          <div className="gw-stack">
            <ProofFacts path={path} sheet={sheet} />
            {isOwn && (
              <p>
                Stimmt etwas nicht? Die Leitung öffnet den <TextLink href={path}>Bogen</TextLink> wieder,
                berichtigt ihn und gibt ihn neu frei; dann gilt ihre Freigabe.
              </p>
            )}
          </div>
        )}
      </Panel>
    </>
  );
}

export const ProofFacts = ({
  path,
  sheet: { releasedAt, releasedBy, proofNote },
}: {
  readonly path: string;
  readonly sheet: FoundSheet['sheet'];
}) => (
  <DescriptionList
    stacked
    items={[
      { term: 'Freigegeben durch', value: releasedBy },
      { term: 'Am', value: releasedAt ? germanDate(germanDay(releasedAt)) : '–' },
      { term: 'Woher', value: proofNote },
      {
        term: 'Nachweis',
        value: (
          <TextLink href={`${path}/im-auftrag/nachweis`} icon="download">
            Nachweis herunterladen
          </TextLink>
        ),
      },
    ]}
  />
);
