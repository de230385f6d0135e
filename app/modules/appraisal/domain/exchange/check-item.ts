import { type ExchangeRefusal, exchangeRefusal } from './check-finding.ts';
import { contentIn, contentJson } from './content-json.ts';
import type { ExchangeItem } from './exchange-item.ts';
import { fieldsOf, orNullIn, readForeign } from './foreign-json.ts';
import { headIn, originIn } from './read-blueprint.ts';

type Kept = Pick<ExchangeItem, 'title' | 'field' | 'content' | 'leftOut' | 'origin'>;

const KEYS = ['title', 'field', 'content', 'leftOut', 'origin'] as const;

/**
 * Why something cannot be kept for exchange: it is read back, here and by whoever takes it over, by the reader of foreign
 * files, and what that one does not take would be lost to all. Empty where it can.
 */
export function refuseUnreadable({ title, field, content, leftOut, origin }: Kept): ExchangeRefusal[] {
  const document = { title, field, content: contentJson(content), leftOut, origin };
  const read = readForeign(document, (foreign) => {
    const fields = fieldsOf(foreign, KEYS);
    headIn(fields);
    contentIn(content.kind, fields.content);
    orNullIn(fields.origin, originIn);
  });
  return read.ok
    ? []
    : [
        exchangeRefusal(
          content.kind === 'erkenntnis' ? 'text' : 'source',
          `Das kann so niemand übernehmen. ${read.error} Kürzen Sie diese Stelle im Original, und versuchen Sie es dann noch einmal.`,
        ),
      ];
}
