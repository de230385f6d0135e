import { Fragment } from 'react';
import { SampleDataBadge } from '../../../../ui/badge.tsx';
import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import type { ShownIdea } from '../../use-cases/ideas/list-ideas.ts';
import { HidingPanel } from './hiding-panel.tsx';
import { StandingDot } from './idea-columns.tsx';

export interface IdeaViewProps {
  /** Address of the alliance. */
  readonly base: string;
  readonly idea: ShownIdea;
  readonly mayChange: boolean;
  readonly mayHide: boolean;
  readonly message: string | undefined;
  /** What was typed as reason for hiding. */
  readonly reason: string;
  readonly errors: readonly FieldError[];
}

/** One idea with its source, what it belongs to, and the way to a proposal. */
export function IdeaView(props: IdeaViewProps) {
  const { base, idea, mayChange, mayHide, message, errors } = props;
  return (
    <>
      <PageTitle
        title={idea.title}
        actions={
          <>
            <LinkButton look="primary" icon="add" href={`${base}/vorschlaege/neu?idee=${idea.id}`}>
              Als Vorschlag einbringen
            </LinkButton>
            {mayChange && (
              <LinkButton icon="edit" href={`${base}/ideen/${idea.id}/bearbeiten`}>
                Bearbeiten
              </LinkButton>
            )}
          </>
        }
      />
      <ErrorSummary errors={errors} />
      {message !== undefined && <Notice tone="success" title={message} live />}
      {idea.hidden && (
        <Notice tone="warning" title="Diese Idee ist ausgeblendet">
          <p>{idea.hiddenReason}</p>
        </Notice>
      )}
      <Panel title="Worum es geht" id="idee">
        <div className="gw-stack">
          <p className="gw-letter">{idea.summary}</p>
          <DescriptionList stacked items={factsOf(base, idea)} />
        </div>
      </Panel>
      {mayHide && <HidingPanel {...props} />}
    </>
  );
}

const factsOf = (base: string, idea: ShownIdea) => [
  { term: 'Wer mit wem', value: idea.partners || 'nicht angegeben' },
  { term: 'Wo', value: `${idea.region}, ${idea.state}` },
  { term: 'Jahr', value: idea.year ?? 'nicht angegeben' },
  { term: 'Stand', value: <StandingDot standing={idea.standing} /> },
  {
    term: 'Aufgabenbereiche',
    value:
      idea.areas.length === 0
        ? 'keiner zugeordnet'
        : idea.areas.map(({ slug, name }, index) => (
            <Fragment key={slug}>
              {index > 0 && ', '}
              <TextLink href={`${base}/ideen?bereich=${slug}`}>{name}</TextLink>
            </Fragment>
          )),
  },
  {
    term: 'Aufgaben des Katalogs',
    value: idea.tasks.length === 0 ? 'keine zugeordnet' : <Tasks base={base} tasks={idea.tasks} />,
  },
  { term: 'Eingetragen von', value: idea.memberName ?? 'Sammlung der Geschäftsstelle' },
  {
    term: 'Quelle',
    value: (
      <>
        {idea.source}
        {idea.link !== '' && (
          <>
            {' '}
            <TextLink href={idea.link} rel="noreferrer noopener" icon="share">
              Zur Quelle
            </TextLink>
          </>
        )}
      </>
    ),
  },
];

/** The idea is real; a task of the demo catalogue is made up and says so. */
const Tasks = ({ base, tasks }: Pick<ShownIdea, 'tasks'> & Pick<IdeaViewProps, 'base'>) => (
  <ul className="gw-list">
    {tasks.map(({ number, title, isSample }) => (
      <li key={number}>
        <TextLink href={`${base}/aufgaben/${encodeURIComponent(number)}`}>
          {number} {title}
        </TextLink>{' '}
        {isSample && <SampleDataBadge />}
      </li>
    ))}
  </ul>
);
