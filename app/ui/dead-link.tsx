import { TextLink } from './button.tsx';
import { PageTitle } from './layout.tsx';
import { Notice } from './notice.tsx';

interface Sender {
  readonly office: string;
  readonly name: string;
  readonly slug: string;
}

const [DEAD, WAIT] = ['Dieser Link öffnet nichts', 'Bitte warten Sie'];

/**
 * Title and content of the page of a link that opens nothing: why, what to do, whom to ask. Its address never said what
 * it would have led to, so the page does not either.
 */
export const deadLink = ({ office, name, slug }: Sender, message: string) => ({
  title: DEAD,
  body: (
    <>
      <PageTitle title={DEAD} />
      <Notice tone="warning">
        <p>{message}</p>
        <p>
          Hilft das nicht, wenden Sie sich an: {office}. Mehr steht auf der{' '}
          <TextLink href={`/v/${slug}/portal`}>Seite der Allianz „{name}“</TextLink>.
        </p>
      </Notice>
    </>
  ),
});

/** The same where one network address called too many links that do not exist. */
export const tooManyLinks = (minutes: number) => ({
  title: WAIT,
  body: (
    <>
      <PageTitle title={WAIT} />
      <Notice tone="warning">
        <p>
          Von Ihrem Anschluss wurden viele Links aufgerufen, die es nicht gibt. Versuchen Sie es in {minutes}{' '}
          {minutes === 1 ? 'Minute' : 'Minuten'} noch einmal, und übernehmen Sie den Link vollständig aus der
          E-Mail.
        </p>
      </Notice>
    </>
  ),
});
