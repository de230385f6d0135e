import { germanDate, germanEuro } from '../../../../foundation/german.ts';
import { Button, TextLink } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, SampleDataNotice } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import type { AnswerRefusal } from '../../domain/circulation/apply-answer.ts';
import { DOCUMENT_KIND_LABELS } from '../../domain/circulation/document.ts';
import type { ReplyPage } from '../../use-cases/circulation/find-reply.ts';
import { AnswerFields } from './answer-fields.tsx';
import { AuthorityAnswer, MAY_I_ALONE } from './authority-answer.tsx';
import { BodyText } from './body-text.tsx';
import { type AnswerForm, answerErrors } from './read-answer-form.ts';

export interface ReplyViewProps {
  readonly action: string;
  readonly reply: ReplyPage;
  readonly form: AnswerForm;
  readonly refusal: AnswerRefusal | undefined;
}

/** What, until when, what it costs, the five answers and the wording; nothing of the rest of the alliance. */
export function ReplyView(props: ReplyViewProps) {
  const { document, party } = props.reply;
  return (
    <>
      <PageTitle
        title={document.title}
        lead={`${DOCUMENT_KIND_LABELS[document.kind]}, Fassung ${document.versionNumber}`}
      />
      {document.isSample && <SampleDataNotice>Dieses Dokument ist erfunden.</SampleDataNotice>}
      <ErrorSummary errors={answerErrors(props.refusal)} />
      <Panel title={`Antwort für ${party.name}`} id="antwort-panel">
        <div className="gw-stack">
          <DescriptionList stacked items={factsOf(props.reply)} />
          <p>
            <TextLink href="#wortlaut" icon="description">
              Wortlaut lesen
            </TextLink>
          </p>
          <ReplyForm {...props} />
          <p className="gw-note">
            Der Link gilt für eine Antwort. Sie wird an {props.reply.address} bestätigt und im Protokoll
            vermerkt.
          </p>
        </div>
      </Panel>
      <Panel title={`Wortlaut, Fassung ${document.versionNumber}`} id="wortlaut">
        <BodyText body={props.reply.body} />
      </Panel>
    </>
  );
}

const factsOf = ({ document, party, address, changeNote, authority }: ReplyPage) => [
  { term: 'Bis wann', value: document.dueOn === null ? 'keine Frist' : germanDate(document.dueOn) },
  { term: 'Was es kostet', value: party.amount === null ? 'nicht angegeben' : germanEuro(party.amount) },
  ...(authority ? [{ term: MAY_I_ALONE, value: <AuthorityAnswer authority={authority} /> }] : []),
  ...(changeNote === '' ? [] : [{ term: 'Was sich geändert hat', value: changeNote }]),
  { term: 'Gesendet an', value: address },
];

function ReplyForm({ action, reply: { document, party }, form, refusal }: ReplyViewProps) {
  const hidden = { fassung: String(document.versionNumber), stand: String(party.version) };
  return (
    <Form action={action} hidden={hidden} narrow>
      <AnswerFields document={document} typed={form} refusal={refusal} />
      <FormButtons>
        <Button type="submit" look="primary" icon="send">
          Antwort senden
        </Button>
      </FormButtons>
    </Form>
  );
}
