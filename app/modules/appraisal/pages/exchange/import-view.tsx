import { germanDate } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { FileField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { EXCHANGE_KINDS } from '../../domain/exchange/exchange-item.ts';
import { LICENCES } from '../../domain/exchange/licences.ts';
import type { BlueprintPreview } from '../../use-cases/exchange/import-blueprint.ts';
import { ItemContent } from './item-content.tsx';

interface ImportViewProps {
  readonly path: string;
  readonly back: string;
  readonly refusal?: string;
  readonly preview?: BlueprintPreview;
  /** Text of the file that is previewed. */
  readonly text?: string;
}

/** Takes over what another alliance released: first to look at, then for good. */
export const ImportView = ({ path, back, refusal, preview, text = '' }: ImportViewProps) => (
  <>
    <PageTitle
      title="Blaupause übernehmen"
      lead="Erkenntnisse, Fragebögen und Berichte eines anderen Verbunds, als Datei mit der Endung .blaupause.json."
    />
    <ErrorSummary
      title="Diese Datei lässt sich nicht übernehmen"
      errors={refusal === undefined ? [] : [{ field: 'datei', label: 'Datei', message: refusal }]}
    />
    {preview ? (
      <Preview path={path} preview={preview} text={text} />
    ) : (
      <Panel>
        <Form action={path} upload narrow>
          <FormRow>
            <FileField
              id="datei"
              name="datei"
              label="Datei"
              hint="Höchstens 1 MB. Zuerst sehen Sie, was darin steht."
              accept=".json,application/json"
              error={refusal}
            />
          </FormRow>
          <FormButtons>
            <Button type="submit" look="primary">
              Ansehen
            </Button>
            <LinkButton href={back}>Abbrechen</LinkButton>
          </FormButtons>
        </Form>
      </Panel>
    )}
  </>
);

const Preview = ({
  path,
  preview: { blueprint, knownAs },
  text,
}: {
  readonly path: string;
  readonly preview: BlueprintPreview;
  readonly text: string;
}) => {
  const { title, field, content, origin, licence, isSample, leftOut } = blueprint;
  return (
    <>
      {isSample && <SampleDataNotice>Der Inhalt dieser Blaupause ist erfunden.</SampleDataNotice>}
      {knownAs !== undefined && (
        <Notice title="Diese Blaupause ist schon übernommen">
          <p>Wenn Sie fortfahren, ändert sich nichts.</p>
        </Notice>
      )}
      <Panel title={title} id="vorschau">
        <DescriptionList
          items={[
            { term: 'Art', value: `${EXCHANGE_KINDS[content.kind]}, Aufgabenfeld ${field}` },
            { term: 'Übernommen aus', value: `${origin.alliance}, ${origin.office}` },
            { term: 'Freigegeben am', value: germanDate(origin.releasedOn) },
            { term: 'Lizenz', value: `${LICENCES[licence].label}. ${LICENCES[licence].duty}` },
            ...(content.kind === 'fragebogen'
              ? [{ term: 'Was geschieht', value: 'Der Fragebogen kommt als Entwurf in Ihre Fragebögen.' }]
              : []),
          ]}
          stacked
        />
        <Form action={`${path}/uebernehmen`} hidden={{ inhalt: text }} narrow>
          <FormButtons>
            <Button type="submit" look="primary">
              Übernehmen
            </Button>
            <LinkButton href={path}>Andere Datei</LinkButton>
          </FormButtons>
        </Form>
      </Panel>
      <ItemContent content={content} leftOut={leftOut} mayKeep={false} />
    </>
  );
};
