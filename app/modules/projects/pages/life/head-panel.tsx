import { germanDate } from '../../../../foundation/german.ts';
import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { UNDERTAKING_KIND_LABELS } from '../../domain/undertakings/undertaking.ts';
import { DRIVERS } from '../../domain/undertakings/undertaking-record.ts';
import type { LifeViewProps } from './life-view.tsx';

/** What the project is, where it belongs and where it comes from. */
export function HeadPanel(props: LifeViewProps) {
  const { path, isOffice, life } = props;
  return (
    <Panel title="Eckdaten" id="eckdaten">
      <DescriptionList items={[...facts(props), ...family(props)]} />
      {isOffice && (
        <div className="gw-stack gw-screen-only">
          <p>
            <LinkButton icon="edit" href={`${path}/stand/eckdaten`}>
              Eckdaten ändern
            </LinkButton>
          </p>
          <p>
            <LinkButton icon="add" href={`${props.base}/projekte/neu?nachfolger=${life.undertaking.slug}`}>
              Folgeprojekt anlegen
            </LinkButton>
          </p>
        </div>
      )}
    </Panel>
  );
}

function facts({ base, life: { undertaking, areaName, templateTitle } }: LifeViewProps) {
  const { kind, template, origin, drivers, plannedStart, plannedEnd, crossesCounty } = undertaking;
  return [
    { term: 'Art', value: UNDERTAKING_KIND_LABELS[kind] },
    ...(areaName ? [{ term: 'Aufgabenbereich', value: areaName }] : []),
    ...(drivers.length > 0
      ? [{ term: 'Treiber', value: drivers.map((driver) => DRIVERS[driver]).join(', ') }]
      : []),
    ...(plannedStart ? [{ term: 'Geplanter Beginn', value: germanDate(plannedStart) }] : []),
    ...(plannedEnd ? [{ term: 'Geplantes Ende', value: germanDate(plannedEnd) }] : []),
    ...(template
      ? [{ term: 'Prozessvorlage', value: `${templateTitle ?? template.key}, Fassung ${template.version}` }]
      : []),
    ...(crossesCounty ? [{ term: 'Kreisgrenze', value: 'Kommunen außerhalb des Kreises arbeiten mit' }] : []),
    ...(origin
      ? [
          {
            term: ORIGIN_TERMS[origin.kind],
            value: <TextLink href={`${base}${origin.path}`}>{origin.title}</TextLink>,
          },
        ]
      : []),
  ];
}

const ORIGIN_TERMS = {
  bundle: 'Aus dem Bündel',
  proposal: 'Aus dem Vorschlag',
  undertaking: 'Folgt auf',
} as const;

const family = ({ base, life: { parent, children } }: LifeViewProps) => [
  ...(parent
    ? [
        {
          term: 'Teil von',
          value: <TextLink href={`${base}/projekte/${parent.slug}`}>{parent.title}</TextLink>,
        },
      ]
    : []),
  ...children.map(({ slug, title }) => ({
    term: 'Dazu gehört',
    value: <TextLink href={`${base}/projekte/${slug}`}>{title}</TextLink>,
  })),
];
