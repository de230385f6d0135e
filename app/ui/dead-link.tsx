import { TextLink } from './button.tsx';
import { PageTitle } from './layout.tsx';
import { Notice } from './notice.tsx';

export interface DeadLinkProps {
  readonly title: string;
  /** Why, and what to do. */
  readonly message: string;
  /** Whom to ask. */
  readonly office: string;
  /** What can be read without the link. */
  readonly readable: { readonly href: string; readonly label: string };
}

/** A link that opens nothing. Its address never said what it would have led to, so the page does not either. */
export const DeadLinkView = ({ title, message, office, readable }: DeadLinkProps) => (
  <>
    <PageTitle title={title} />
    <Notice tone="warning">
      <p>{message}</p>
      <p>
        Hilft das nicht, wenden Sie sich an: {office}. Mehr steht auf der{' '}
        <TextLink href={readable.href}>{readable.label}</TextLink>.
      </p>
    </Notice>
  </>
);

/** Too many links that do not exist, from one network address. */
export const TooManyLinksView = ({
  title,
  minutes,
}: {
  readonly title: string;
  readonly minutes: number;
}) => (
  <>
    <PageTitle title={title} />
    <Notice tone="warning">
      <p>
        Von Ihrem Anschluss wurden viele Links aufgerufen, die es nicht gibt. Versuchen Sie es in {minutes}{' '}
        {minutes === 1 ? 'Minute' : 'Minuten'} noch einmal, und übernehmen Sie den Link vollständig aus der
        E-Mail.
      </p>
    </Notice>
  </>
);
