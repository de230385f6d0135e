import { LinkButton } from '../../../../ui/button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { courseEnd } from '../../domain/process/course-end.ts';
import { UNDERTAKING_KIND_LABELS } from '../../domain/undertakings/undertaking.ts';
import type { StagesViewProps } from './stages-view-props.ts';

/** What is to be done once no stage of a running project goes on. */
export function CourseEndNotice({ base, path, loaded }: StagesViewProps) {
  const { stages, project, viewer, template, undertaking } = loaded;
  const end = courseEnd(
    stages.map(({ stage }) => stage),
    stages.flatMap(({ decisions }) => decisions),
  );
  if (end === 'offen' || !project.isRunning) return null;
  const follower = end === 'durchlaufen' ? template?.followedBy : null;
  return (
    <Notice
      title={
        end === 'durchlaufen' ? 'Alle Stufen sind durchlaufen' : 'Das Projekt soll nicht fortgesetzt werden'
      }
    >
      <p>Das Projekt steht noch auf „läuft“. Die Geschäftsstelle schließt es mit seinem Ergebnis ab.</p>
      {viewer.isOffice && (
        <div className="gw-actions gw-screen-only">
          <LinkButton href={`${path}/stand`}>Projekt abschließen</LinkButton>
          {follower && (
            <LinkButton
              icon="add"
              href={`${base}/projekte/neu?nachfolger=${undertaking.slug}&art=${follower}`}
            >
              {UNDERTAKING_KIND_LABELS[follower]} anlegen
            </LinkButton>
          )}
        </div>
      )}
    </Notice>
  );
}
