import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Panel } from '../../../../ui/layout.tsx';
import { DescriptionList, Findings } from '../../../../ui/text.tsx';
import { CHARTER_SECTIONS, COST_KINDS } from '../../domain/charter/charter.ts';
import { charterForm } from '../../domain/charter/charter-form.ts';
import type { CharterViewProps } from './charter-page-props.ts';
import { CommentList } from './comment-list.tsx';

/** What it lacks, what was said about it, which papers it was. */
export const CharterSide = (props: CharterViewProps) => (
  <>
    <Gaps {...props} />
    <Comments {...props} />
    <Form {...props} />
    <Papers {...props} />
  </>
);

function Gaps({ path, page: { rights, gaps, hints, documents } }: CharterViewProps) {
  const isSettled = documents.standing.state === 'gezeichnet';
  if (!rights.readsDraft || isSettled) return null;
  return (
    <Panel title="Was noch fehlt" id="luecken">
      {gaps.length === 0 ? (
        <p>Alle sieben Abschnitte sind vollständig.</p>
      ) : (
        <ol className="gw-list">
          {CHARTER_SECTIONS.filter(({ key }) => gaps.some(({ section }) => section === key)).map(
            ({ key, title }) => (
              <li key={key}>
                {rights.writes ? <a href={`${path}/auftrag/bearbeiten#abschnitt-${key}`}>{title}</a> : title}
                {gaps
                  .filter(({ section }) => section === key)
                  .map(({ reason }) => (
                    <p key={reason} className="gw-note">
                      {reason}
                    </p>
                  ))}
              </li>
            ),
          )}
        </ol>
      )}
      {hints.length > 0 && <Findings items={hints.map((text) => ({ tone: 'warning' as const, text }))} />}
    </Panel>
  );
}

/** What names no section; the rest stands beside its text. */
function Comments({ page: { comments } }: CharterViewProps) {
  const general = comments.filter(({ sections }) => sections.length === 0);
  return general.length === 0 ? null : (
    <Panel title="Anmerkungen zum Ganzen" id="anmerkungen">
      <CommentList comments={general} />
    </Panel>
  );
}

function Form({ page: { file, rights } }: CharterViewProps) {
  if (!rights.readsDraft) return null;
  const isWritten = charterForm(file.charter) === 'schrift';
  return (
    <Panel title="Form" id="form">
      <DescriptionList
        stacked
        items={[
          { term: 'Kosten', value: COST_KINDS[file.charter.costKind] },
          {
            term: isWritten ? 'Schriftform' : 'Textform',
            value: isWritten
              ? 'Der Auftrag bindet Kommunen an einen Betrag: Er geht als PDF hinaus und zählt mit zwei Unterschriften je Kommune (§ 71 Abs. 2 HGO, Kreis § 45 HKO).'
              : 'Ohne Betrag genügt eine Antwort je Kommune.',
          },
        ]}
      />
    </Panel>
  );
}

/** Every document in which it went round; withdrawn and replaced ones stay. */
function Papers({ base, page: { papers } }: CharterViewProps) {
  return papers.length === 0 ? null : (
    <Panel title="Dokumente" id="dokumente">
      <ul className="gw-list">
        {papers.map(({ path, title, sentAt, stateWord, withdrawnReason }) => (
          <li key={path}>
            <a href={`${base}${path}`}>{title}</a>
            <p className="gw-note">
              versendet am {germanDate(germanDay(sentAt))}, {stateWord}
              {withdrawnReason !== '' && `: ${withdrawnReason}`}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
