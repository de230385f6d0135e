import { germanDate } from '../../../../foundation/german.ts';
import type { Result } from '../../../../foundation/result.ts';
import { Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import type { Authority } from '../../domain/notices/authority.ts';
import type { LatestDay } from '../../domain/notices/latest-day.ts';
import { dutySentence } from '../../domain/notices/occasions.ts';
import type { NoticeOutcome } from '../../use-cases/notices/preview-notice.ts';

/** What follows from what was typed so far. */
export function OutcomePanel({ outcome }: { readonly outcome: NoticeOutcome | undefined }) {
  if (!outcome)
    return (
      <Panel title="Was daraus folgt">
        <p className="gw-note">Wählen Sie, worum es geht, und „Nur berechnen“.</p>
      </Panel>
    );
  const { rule, authority, latest, papers } = outcome;
  return (
    <Panel title="Was daraus folgt" id="ergebnis">
      <DescriptionList
        items={[
          { term: 'Pflicht', value: dutySentence(rule) },
          {
            term: 'Spätester Tag',
            value: latest ? <LatestValue latest={latest} /> : 'Geben Sie den Beginn an.',
          },
          { term: 'Aufsichtsbehörde', value: <AuthorityValue authority={authority} /> },
          { term: 'Unterlagen', value: papers.length === 0 ? 'keine' : <PaperList papers={papers} /> },
        ]}
      />
    </Panel>
  );
}

const PaperList = ({ papers }: { readonly papers: readonly string[] }) => (
  <ul className="gw-list">
    {papers.map((paper) => (
      <li key={paper}>{paper}</li>
    ))}
  </ul>
);

/** The authority with the reason and its source, or why it is not computed. */
export function AuthorityValue({ authority }: { readonly authority: Result<Authority, string> }) {
  if (!authority.ok) return <>{authority.error}</>;
  const { name, reason, source } = authority.value;
  return (
    <>
      <strong>{name}</strong>
      <br />
      <span className="gw-note">{unbroken(`${reason} ${source}.`)}</span>
    </>
  );
}

/** A paragraph sign stays with its number. */
const unbroken = (text: string): string => text.replaceAll('§ ', '§\u00a0');

/** The latest day with its source. */
export function LatestValue({ latest }: { readonly latest: Result<LatestDay | null, string> }) {
  if (!latest.ok) return <>{latest.error}</>;
  if (!latest.value) return <>Das Gesetz nennt keine Frist.</>;
  const { date, days, source } = latest.value;
  return (
    <>
      <strong>{germanDate(date)}</strong>
      <br />
      <span className="gw-note">{unbroken(`${days} Tage vor dem Beginn. ${source}.`)}</span>
    </>
  );
}
