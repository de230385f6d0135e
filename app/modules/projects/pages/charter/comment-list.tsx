import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import type { CharterComment } from '../../use-cases/charter/read-comments.ts';

/** What members wrote, beside the text that it is about; nothing where nobody did. */
export const CommentList = ({ comments }: { readonly comments: readonly CharterComment[] }) =>
  comments.length === 0 ? null : (
    <ul className="gw-log">
      {comments.map(({ id, member, isReply, versionNumber, remark, at }) => (
        <li key={id}>
          <p className="gw-log__meta">
            {isReply ? `Antwort der Geschäftsstelle an ${member}` : member}, Fassung {versionNumber},{' '}
            {germanDate(germanDay(at))}
          </p>
          <blockquote className="gw-quote">{remark}</blockquote>
        </li>
      ))}
    </ul>
  );
