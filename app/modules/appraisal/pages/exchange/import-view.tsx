import { Button, LinkButton } from '../../../../ui/button.tsx';
import { FileField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import type { BlueprintPreview } from '../../use-cases/exchange/import-blueprint.ts';
import { ImportPreview } from './import-preview.tsx';

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
      <ImportPreview path={path} preview={preview} text={text} />
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
