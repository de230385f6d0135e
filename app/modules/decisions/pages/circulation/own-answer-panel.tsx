import { germanDate, germanEuro } from '../../../../foundation/german.ts';
import { Button, TextLink } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { type DocumentRecord, isReport } from '../../domain/circulation/document.ts';
import { dayText } from '../../domain/circulation/german-day.ts';
import { partyTransition } from '../../domain/circulation/transitions.ts';
import type { OwnParty } from '../../use-cases/circulation/find-document.ts';
import { AnswerFields, type AnswerFieldsProps } from './answer-fields.tsx';
import { AuthorityAnswer, MAY_I_ALONE } from './authority-answer.tsx';
import { PartyBadge } from './state-badges.tsx';

export interface OwnAnswerPanelProps {
  /** Where the alliance's pages begin. */
  readonly base: string;
  /** The document's address. */
  readonly href: string;
  readonly document: DocumentRecord;
  readonly own: OwnParty;
  /** What the office replied to the last question, while nothing else was answered since. */
  readonly reply: string | undefined;
  /** What the version that goes round changes; empty for the first. */
  readonly changeNote: string;
  readonly typed: AnswerFieldsProps['typed'];
  readonly refusal: AnswerFieldsProps['refusal'];
}

/** What a head needs on the phone: what, until when, what it costs us, may I decide this alone, and the answer. */
export function OwnAnswerPanel(props: OwnAnswerPanelProps) {
  const { document, own } = props;
  const { party } = own;
  const title =
    own.capacity === 'vertretung' ? `Als Vertretung für ${party.name}` : `Ihre Antwort für ${party.name}`;
  return (
    <Panel title={title} id={`eigene-antwort-${party.memberKey}`} aside={<PartyBadge state={party.state} />}>
      <div className="gw-stack">
        <DescriptionList items={facts(props)} stacked />
        <p>
          <TextLink href="#wortlaut" icon="description">
            Wortlaut lesen
          </TextLink>
          {isReport(document.kind) && document.wordingPath !== null && (
            <>
              {', '}
              <TextLink href={`${props.base}${document.wordingPath}`} icon="calculate">
                Bericht mit den Zahlen für {party.name}
              </TextLink>
            </>
          )}
        </p>
        {document.state === 'im-umlauf' &&
          (canAnswer(party.state) ? <AnswerForm {...props} /> : <TakeBack {...props} />)}
      </div>
    </Panel>
  );
}

const canAnswer = (state: OwnParty['party']['state']): boolean =>
  partyTransition('zustimmen').from.includes(state);

function facts(props: OwnAnswerPanelProps) {
  const { base, document, own } = props;
  const { party, authority } = own;
  const due = document.dueOn === null ? 'keine Frist' : germanDate(document.dueOn);
  return [
    { term: 'Bis wann', value: <strong>{due}</strong> },
    ...(party.state === 'nimmt-nicht-teil' ? [] : [costOf(party)]),
    {
      term: MAY_I_ALONE,
      value: (
        <AuthorityAnswer
          authority={authority}
          otherwise={
            <TextLink href={`${base}/gremien/${party.memberKey}/befugnisse`}>
              Befugnisse von {party.name}
            </TextLink>
          }
        />
      ),
    },
    ...(party.state === 'gefragt' ? newsOf(props) : [answered(party)]),
  ];
}

const costOf = ({ amount }: OwnParty['party']) => ({
  term: 'Was es uns kostet',
  value: amount === null ? 'nicht angegeben' : <strong>{germanEuro(amount)}</strong>,
});

const answered = ({ since, remark }: OwnParty['party']) => ({
  term: 'Geantwortet',
  value: (
    <>
      {dayText(since)}
      {remark !== '' && <blockquote className="gw-quote">{remark}</blockquote>}
    </>
  ),
});

/** Why a member is asked once more: the office replied, or there is a new version. */
function newsOf({ href, document: { versionNumber }, reply, changeNote }: OwnAnswerPanelProps) {
  const change = (
    <>
      {changeNote} <TextLink href={`${href}/vergleich`}>Mit Fassung {versionNumber - 1} vergleichen</TextLink>
    </>
  );
  return [
    ...(versionNumber > 1 ? [{ term: 'Was sich geändert hat', value: change }] : []),
    ...(reply === undefined
      ? []
      : [{ term: 'Antwort auf Ihre Frage', value: <blockquote className="gw-quote">{reply}</blockquote> }]),
  ];
}

const hiddenOf = ({ document, own }: OwnAnswerPanelProps) => ({
  kommune: own.party.memberKey,
  fassung: String(document.versionNumber),
  stand: String(own.party.version),
});

function AnswerForm(props: OwnAnswerPanelProps) {
  const { href, document, typed, refusal, own } = props;
  return (
    <Form action={`${href}/antworten`} hidden={hiddenOf(props)} narrow>
      <AnswerFields
        idSuffix={`-${own.party.memberKey}`}
        document={document}
        typed={typed}
        refusal={refusal}
      />
      <FormButtons>
        <Button type="submit" look="primary" icon="send">
          Antwort senden
        </Button>
      </FormButtons>
    </Form>
  );
}

/** A text that another answer overtook is shown, so that nobody types it twice. */
const Overtaken = ({ typed }: Pick<OwnAnswerPanelProps, 'typed'>) =>
  typed !== undefined &&
  typed.remark !== '' && (
    <Notice tone="warning" title="Ihr Text ist nicht gespeichert.">
      <blockquote className="gw-quote">{typed.remark}</blockquote>
    </Notice>
  );

const TakeBack = (props: OwnAnswerPanelProps) => (
  <>
    <Overtaken typed={props.typed} />
    <Form action={`${props.href}/antworten`} hidden={{ ...hiddenOf(props), antwort: 'zuruecknehmen' }} narrow>
      <FormButtons>
        <Button type="submit">Antwort zurücknehmen</Button>
      </FormButtons>
    </Form>
  </>
);
