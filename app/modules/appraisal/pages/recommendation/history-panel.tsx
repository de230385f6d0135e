import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Panel } from '../../../../ui/layout.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { VERDICTS } from '../../domain/recommendation/recommendation.ts';
import type { RecommendationPage } from '../../use-cases/recommendation/load-recommendation.ts';
import type { RecommendationVersion } from '../../use-cases/recommendation/read-recommendation.ts';
import { memberList } from './member-list.ts';

/** Every version of the recommendation; nothing before the first. */
export function HistoryPanel({ page }: { readonly page: RecommendationPage }) {
  if (page.versions.length === 0) return null;
  return (
    <Panel title="Fassungen" id="fassungen">
      <div className="gw-stack">
        {page.versions.map((version) => (
          <Disclosure key={version.number} summary={summaryOf(version)}>
            <Wording version={version} page={page} />
          </Disclosure>
        ))}
      </div>
    </Panel>
  );
}

const summaryOf = ({ number, verdict, at, byLabel }: RecommendationVersion): string =>
  `Fassung ${number} vom ${germanDate(germanDay(at))}${byLabel === '' ? '' : `, ${byLabel}`}: ${VERDICTS[verdict]}`;

const Wording = ({
  version: { reason, scope, minorityView, memberKeys },
  page,
}: {
  readonly version: RecommendationVersion;
  readonly page: RecommendationPage;
}) => (
  <div className="gw-stack">
    <p>{reason}</p>
    {scope !== '' && <p>Umfang: {scope}</p>}
    {memberKeys.length > 0 && <p>Empfohlen für: {memberList(memberKeys, page)}</p>}
    {minorityView !== '' && <p>Minderheitsmeinung: {minorityView}</p>}
  </div>
);
