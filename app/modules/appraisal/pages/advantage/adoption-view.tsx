import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { AdoptionMapping } from './adoption-mapping.tsx';
import { AdoptionPreview } from './adoption-preview.tsx';
import type { AdoptionViewProps } from './adoption-view-props.ts';

/** Which question tells what, what that would change for each member, and the button that does it. */
export function AdoptionView(props: AdoptionViewProps) {
  const { page, back, isCrossed } = props;
  return (
    <>
      <PageTitle
        title="Aus der Erhebung übernehmen"
        lead="Ordnen Sie Fragen der Erhebung dem Modell zu. Übernommen wird nur, was die Leitungen freigegeben haben."
      />
      {isCrossed && (
        <Notice tone="warning" title="Inzwischen hat sich etwas geändert" live>
          <p>
            Jemand hat Angaben geändert oder freigegeben, seit Sie die Vorschau gelesen haben. Prüfen Sie die
            neue Vorschau.
          </p>
        </Notice>
      )}
      {page.survey && (page.survey.isSample || page.scene.project.isSample) && (
        <SampleDataNotice>Die Antworten dieser Erhebung sind erfunden.</SampleDataNotice>
      )}
      {page.survey === undefined && page.surveys.length > 0 ? (
        <GoneSurvey {...props} />
      ) : page.survey === undefined || page.model.processes.length === 0 ? (
        <Panel>
          <EmptyState
            level={2}
            title={page.survey ? 'Das Modell hat noch keinen Prozess' : 'Noch nichts freigegeben'}
            action={<LinkButton href={back}>Zu den Prozesskosten</LinkButton>}
          >
            {page.survey
              ? 'Legen Sie zuerst Prozesse und Schritte an.'
              : 'Sobald eine Leitung den Bogen einer Erhebung dieses Projekts freigibt, lässt er sich hier übernehmen.'}
          </EmptyState>
        </Panel>
      ) : (
        <>
          <AdoptionMapping {...props} />
          <div id="vorschau">
            <AdoptionPreview {...props} />
          </div>
        </>
      )}
    </>
  );
}

/** Never another survey in its place: whoever chose one decides anew. */
const GoneSurvey = ({ path }: AdoptionViewProps) => (
  <div id="vorschau">
    <Panel>
      <EmptyState
        level={2}
        title="Diese Erhebung steht nicht mehr zur Wahl"
        action={<LinkButton href={path}>Andere Erhebung wählen</LinkButton>}
      >
        Zu diesem Projekt ist aus ihr nichts mehr freigegeben. Wählen Sie eine andere, und ordnen Sie ihre
        Fragen neu zu.
      </EmptyState>
    </Panel>
  </div>
);
