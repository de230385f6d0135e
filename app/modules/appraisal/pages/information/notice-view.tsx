import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Button } from '../../../../ui/button.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Facts, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { OCCASIONS } from '../../domain/information/staff-notice.ts';
import type { NoticePage } from '../../use-cases/information/load-information.ts';
import { NoticeBadge } from './information-words.tsx';
import { DraftActs, SentActs } from './notice-acts.tsx';
import type { NoticeViewProps } from './notice-view-props.ts';
import { ToldPanel } from './told-panel.tsx';

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

function factsOf({ shown: { notice, progress } }: NoticePage) {
  const { groups, told, proven, overdue } = progress;
  return [
    { label: 'Versandt', value: notice.sentAt === null ? '–' : germanDate(germanDay(notice.sentAt)) },
    { label: 'Informiert', value: `${told} von ${groups}`, note: 'Gruppen' },
    { label: 'Nachgewiesen', value: `${proven} von ${groups}` },
    ...(overdue > 0 ? [{ label: 'Frist verstrichen', value: overdue.toString() }] : []),
  ];
}

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
