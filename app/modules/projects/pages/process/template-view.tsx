import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Button, LinkButton, PrintButton, TextLink } from '../../../../ui/button.tsx';
import { compareTexts } from '../../../../ui/compare-texts.ts';
import { TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel, Split } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice } from '../../../../ui/notice.tsx';
import { DescriptionList, Disclosure } from '../../../../ui/text.tsx';
import { TextChanges } from '../../../../ui/text-changes.tsx';
import { type ProcessTemplate, TEMPLATE_BASES } from '../../domain/process/process-template.ts';
import { headText, stagesText } from '../../domain/process/template-text.ts';
import { UNDERTAKING_KIND_LABELS } from '../../domain/undertakings/undertaking.ts';
import { TemplateStages } from './template-stages-panel.tsx';
import { kindsText, weeksText } from './templates-view.tsx';

export interface TemplateViewProps {
  /** Address of the template. */
  readonly path: string;
  /** The version that is shown. */
  readonly shown: ProcessTemplate;
  /** All versions, the youngest first. */
  readonly versions: readonly ProcessTemplate[];
  /** Projects that started with a version. */
  readonly projectsOf: (version: number) => number;
  readonly mayEdit: boolean;
  /** What was typed as the title of a copy. */
  readonly copyTitle: string;
  readonly errors: readonly FieldError[];
  readonly message: string | undefined;
}

/** One version of a standard course, with what changed to it and all others. */
export function TemplateView(props: TemplateViewProps) {
  const { path, shown, versions, mayEdit, errors, message } = props;
  const newest = versions[0] ?? shown;
  return (
    <>
      <PageTitle
        title={shown.title}
        lead={shown.description}
        actions={
          <>
            {mayEdit && (
              <LinkButton look="primary" icon="edit" href={`${path}/bearbeiten`}>
                Bearbeiten
              </LinkButton>
            )}
            <PrintButton />
          </>
        }
      />
      {message && <Notice tone="success" live title={message} />}
      <ErrorSummary errors={errors} />
      {shown !== newest && (
        <Notice title={`Das ist Fassung ${shown.version}; es gilt Fassung ${newest.version}.`}>
          <TextLink href={path}>Geltende Fassung ansehen</TextLink>
        </Notice>
      )}
      <Split
        main={
          <>
            <TemplateStages stages={shown.stages} />
            <Changes {...props} />
          </>
        }
        side={
          <>
            <Facts shown={shown} />
            <Versions {...props} newest={newest} />
            {mayEdit && <Copy {...props} />}
          </>
        }
      />
    </>
  );
}

const Facts = ({ shown }: Pick<TemplateViewProps, 'shown'>) => (
  <Panel title="Auf einen Blick" id="eckdaten">
    <DescriptionList
      stacked
      items={[
        { term: 'Für', value: kindsText(shown) },
        { term: 'Übliche Dauer', value: weeksText(shown) },
        {
          term: 'Danach in der Regel',
          value: shown.followedBy === null ? 'nichts' : UNDERTAKING_KIND_LABELS[shown.followedBy],
        },
        { term: 'Herkunft', value: TEMPLATE_BASES[shown.basis] },
        { term: 'Quelle', value: shown.source },
      ]}
    />
  </Panel>
);

/** What this version changed to the one before it. */
function Changes({ shown, versions }: TemplateViewProps) {
  const before = versions.find(({ version }) => version === shown.version - 1);
  if (!before) return null;
  return (
    <Panel title={`Was Fassung ${shown.version} geändert hat`} id="aenderungen">
      <p>{shown.changeNote}</p>
      <TextChanges
        paragraphs={[
          ...compareTexts(headText(before), headText(shown)),
          ...compareTexts(stagesText(before), stagesText(shown)),
        ].filter(({ kind }) => kind !== 'same')}
      />
    </Panel>
  );
}

const Versions = ({
  path,
  shown,
  versions,
  newest,
  projectsOf,
  mayEdit,
}: TemplateViewProps & { readonly newest: ProcessTemplate }) => (
  <Panel title="Fassungen" id="fassungen">
    <ul className="gw-list">
      {versions.map((one) => (
        <li key={one.version}>
          {one === shown ? (
            <b>Fassung {one.version}</b>
          ) : (
            <TextLink href={`${path}?fassung=${one.version}`}>Fassung {one.version}</TextLink>
          )}
          , {one.createdAt === null ? 'mitgeliefert' : germanDate(germanDay(one.createdAt))},{' '}
          {germanCount(projectsOf(one.version), 'Projekt', 'Projekte')}
          {one.changeNote !== '' && <>. {one.changeNote}</>}
        </li>
      ))}
    </ul>
    {mayEdit && newest.version > 1 && <Restore path={path} version={shown === newest ? 1 : shown.version} />}
  </Panel>
);

const Restore = ({ path, version }: { readonly path: string; readonly version: number }) => (
  <Disclosure
    summary={version === 1 ? 'Auf Fassung 1 zurücksetzen …' : `Fassung ${version} wieder einsetzen …`}
  >
    <p>
      Das legt eine neue Fassung mit diesem Inhalt an. Alle Fassungen bleiben lesbar, laufende Projekte ändern
      sich nicht.
    </p>
    <Form action={`${path}/wiederherstellen`} hidden={{ fassung: String(version) }} narrow>
      <FormButtons>
        <Button type="submit">{version === 1 ? 'Zurücksetzen' : 'Wieder einsetzen'}</Button>
      </FormButtons>
    </Form>
  </Disclosure>
);

const Copy = ({ path, errors, copyTitle }: TemplateViewProps) => (
  <Panel title="Eigene Vorlage daraus machen" id="kopie">
    <Form action={`${path}/kopieren`} narrow>
      <TextField
        id="titel"
        name="titel"
        label="Titel der neuen Vorlage"
        hint="Sie wird angeboten, sobald Sie Arten von Vorhaben für sie wählen."
        value={copyTitle}
        maxLength={120}
        error={errors.find(({ field }) => field === 'titel')?.message}
      />
      <FormButtons>
        <Button type="submit">Kopieren</Button>
      </FormButtons>
    </Form>
  </Panel>
);
