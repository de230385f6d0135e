import { germanDate } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { EXCHANGE_KINDS } from '../../domain/exchange/exchange-item.ts';
import { LICENCES } from '../../domain/exchange/licences.ts';
import type { BlueprintPreview } from '../../use-cases/exchange/import-blueprint.ts';
import { ItemContent } from './item-content.tsx';

export const ImportPreview = ({
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
