import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Button, LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { Form } from '../../../../ui/form.tsx';
import { EmptyState, Facts, PageTitle, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { StateMatrix } from '../../../../ui/state-matrix.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { GROUP_KEYS, RECIPIENT_GROUPS } from '../../domain/information/recipient-group.ts';
import { OCCASIONS } from '../../domain/information/staff-notice.ts';
import type { NoticePage } from '../../use-cases/information/load-information.ts';
import { markOf, NoticeBadge } from './information-words.tsx';

interface NoticeViewProps {
  readonly path: string;
  readonly page: NoticePage;
  readonly message: string | undefined;
}

/** One text with its way to the staff of each member. */
export function NoticeView({ path, page, message }: NoticeViewProps) {
  const { shown, scene } = page;
  const { notice, progress } = shown;
  const isDraft = notice.state === 'entwurf';
  return (
    <>
      <PageTitle
        title={notice.title}
        lead={`${OCCASIONS[notice.occasion]}, ${germanDate(notice.onDay)}`}
        badge={<NoticeBadge state={notice.state} progress={progress} />}
        actions={isDraft ? scene.mayKeep && <DraftActs path={path} /> : <SentActs path={path} />}
      />
      {message !== undefined && <Notice tone="success" title={message} live />}
      {notice.state === 'versandt' && <Facts items={factsOf(page)} />}
      <Panel title="Text" id="text">
        <p className="gw-letter">{notice.body}</p>
      </Panel>
      {notice.state === 'versandt' && <ToldPanel path={path} page={page} />}
      {isDraft && scene.mayKeep && <DropPanel path={path} version={notice.version} />}
    </>
  );
}

const DraftActs = ({ path }: { readonly path: string }) => (
  <>
    <LinkButton href={`${path}/bearbeiten`} icon="edit">
      Bearbeiten
    </LinkButton>
    <LinkButton href={`${path}/senden`} look="primary" icon="send">
      Versenden
    </LinkButton>
  </>
);

const SentActs = ({ path }: { readonly path: string }) => (
  <>
    <PrintButton />
    <LinkButton href={`${path}/nachweise/csv`} icon="download">
      CSV
    </LinkButton>
    <LinkButton href={`${path}/nachweise/xlsx`} icon="download">
      Excel
    </LinkButton>
  </>
);

function factsOf({ shown: { notice, progress } }: NoticePage) {
  const { groups, told, proven, overdue } = progress;
  return [
    { label: 'Versandt', value: notice.sentAt === null ? '–' : germanDate(germanDay(notice.sentAt)) },
    { label: 'Informiert', value: `${told} von ${groups}`, note: 'Gruppen' },
    { label: 'Nachgewiesen', value: `${proven} von ${groups}` },
    ...(overdue > 0 ? [{ label: 'Frist verstrichen', value: overdue.toString() }] : []),
  ];
}

function ToldPanel({ path, page: { shown } }: Pick<NoticeViewProps, 'path' | 'page'>) {
  const { members, duties } = shown;
  return (
    <Panel title="Wer informiert ist" id="nachweise" flush>
      {members.length === 0 ? (
        <EmptyState icon="groups" title="Keine Zeile für Ihre Verwaltung">
          Ihre Kommune war am Tag des Versands nicht beteiligt. Fragen Sie bei Bedarf die Geschäftsstelle.
        </EmptyState>
      ) : (
        <StateMatrix
          caption="Kommunen und Gruppen mit dem Stand der Information"
          corner="Kommune"
          columns={GROUP_KEYS.map((group) => ({ id: group, label: SHORT[group] }))}
          endColumns={[]}
          rows={members.map(({ memberKey, name, standings }) => ({
            id: memberKey,
            label: name,
            href: `${path}/kommune/${memberKey}`,
            absent: 'nicht gefragt',
            ends: [],
            cells: GROUP_KEYS.map((group) =>
              standings.filter(({ delivery }) => delivery.group === group).map(markOf),
            ),
          }))}
        />
      )}
      <PanelFoot>
        <Disclosure summary="Bis wann, und warum?">
          <ul className="gw-list">
            {duties.map(({ group, dueOn, reason, source }) => (
              <li key={group}>
                {RECIPIENT_GROUPS[group]}
                {dueOn === null ? ': ' : ` bis ${germanDate(dueOn)}: `}
                {reason} {source !== null && `(${source})`}
              </li>
            ))}
          </ul>
        </Disclosure>
      </PanelFoot>
    </Panel>
  );
}

/** Headers of narrow columns, with breaks set by hand. */
const SHORT: Readonly<Record<(typeof GROUP_KEYS)[number], string>> = {
  beschaeftigte: 'Beschäftigte',
  personalrat: 'Personalrat',
  gleichstellung: 'Gleich\u00adstellungs\u00adbeauftragte',
  schwerbehinderung: 'Schwer\u00adbehinderten\u00advertretung',
};

const DropPanel = ({ path, version }: { readonly path: string; readonly version: number }) => (
  <Panel className="gw-screen-only">
    <Disclosure summary="Entwurf verwerfen">
      <p>Der Entwurf verschwindet aus der Liste. Im Protokoll bleibt sein Text erhalten.</p>
      <Form action={`${path}/verwerfen`} hidden={{ version: version.toString() }} narrow>
        <div className="gw-form__wide gw-actions">
          <Button type="submit">Entwurf verwerfen</Button>
        </div>
      </Form>
    </Disclosure>
  </Panel>
);
