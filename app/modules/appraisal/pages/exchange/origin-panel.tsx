import { germanDate } from '../../../../foundation/german.ts';
import { TextLink } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { LICENCES } from '../../domain/exchange/licences.ts';
import type { ItemViewProps } from './item-view-props.ts';

export function OriginPanel({ page: { item, project }, library }: Pick<ItemViewProps, 'page' | 'library'>) {
  const { origin, licence } = item;
  if (origin === null || licence === null) return null;
  const { label, url, duty } = LICENCES[licence];
  return (
    <Panel title="Herkunft und Lizenz" id="herkunft">
      <DescriptionList
        items={[
          {
            term: item.isImported ? 'Übernommen aus' : 'Freigegeben von',
            value: `${origin.alliance}, ${origin.office}`,
          },
          { term: 'Freigegeben am', value: germanDate(origin.releasedOn) },
          {
            term: 'Lizenz',
            value: (
              <>
                <TextLink href={url} rel="external noreferrer">
                  {label}
                </TextLink>
                . {duty}
              </>
            ),
          },
          ...(project ? [{ term: 'Aus dem Projekt', value: project.title }] : []),
          { term: 'Fragen', value: <Question title={item.title} contact={origin.contact} /> },
          ...(item.isImported && item.content.kind === 'fragebogen'
            ? [{ term: 'Verwenden', value: <TextLink href={library}>Steht in den Fragebögen</TextLink> }]
            : []),
        ]}
        stacked
      />
    </Panel>
  );
}

/** A mail is enough: questions go to the office that released it. */
const Question = ({ title, contact }: { readonly title: string; readonly contact: string }) =>
  contact === '' ? (
    'Wenden Sie sich an die genannte Geschäftsstelle.'
  ) : (
    <TextLink
      href={`mailto:${encodeURIComponent(contact).replace('%40', '@')}?subject=${encodeURIComponent(`Frage zu „${title}“`)}`}
    >
      Frage dazu stellen
    </TextLink>
  );
