import { TextLink } from './button.tsx';
import { PageTitle } from './layout.tsx';
import { Notice } from './notice.tsx';

export const DEAD_LINK_TITLE = 'Dieser Link öffnet nichts';
export const TOO_MANY_LINKS_TITLE = 'Bitte warten Sie';

export interface DeadLinkProps {
  /** Why, and what to do. */
  readonly message: string;
  /** Whom to ask, and what can be read without the link. */
  readonly alliance: { readonly office: string; readonly name: string; readonly slug: string };
}

/** A link that opens nothing. Its address never said what it would have led to, so the page does not either. */
export const DeadLinkView = ({ message, alliance: { office, name, slug } }: DeadLinkProps) => (
  <>
    <PageTitle title={DEAD_LINK_TITLE} />
    <Notice tone="warning">
      <p>{message}</p>
      <p>
        Hilft das nicht, wenden Sie sich an: {office}. Mehr steht auf der{' '}
        <TextLink href={`/v/${slug}/portal`}>Seite der Allianz „{name}“</TextLink>.
      </p>
    </Notice>
  </>
);

/** Too many links that do not exist, from one network address. */
export const TooManyLinksView = ({ minutes }: { readonly minutes: number }) => (
  <>
    <PageTitle title={TOO_MANY_LINKS_TITLE} />
    <Notice tone="warning">
      <p>
        Von Ihrem Anschluss wurden viele Links aufgerufen, die es nicht gibt. Versuchen Sie es in {minutes}{' '}
        {minutes === 1 ? 'Minute' : 'Minuten'} noch einmal, und übernehmen Sie den Link vollständig aus der
        E-Mail.
      </p>
    </Notice>
  </>
);
