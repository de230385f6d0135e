/** What a browser would send of a page of questions as it stands: every field of theirs but files, line breaks as it sends them. */
export function pageFields(html: string): Record<string, string> {
  const inputs = [...html.matchAll(/<input ([^>]*)>/g)].map(([, tag = '']) => tag);
  const areas = [...html.matchAll(/<textarea ([^>]*)>([^<]*)<\/textarea>/g)];
  return Object.fromEntries(
    [
      ...inputs
        .filter(
          (tag) => !/type="file"/.test(tag) && (!/type="(radio|checkbox)"/.test(tag) || / checked/.test(tag)),
        )
        .map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')] as const),
      ...areas.map(
        ([, tag = '', text = '']) =>
          [attribute(tag, 'name'), decoded(text).replace(/^\n/, '').replaceAll('\n', '\r\n')] as const,
      ),
    ].filter(([name]) => /^(stand|war|frueher|wert|wahl|zelle|bemerkung)-/.test(name)),
  );
}

const attribute = (tag: string, name: string): string =>
  decoded(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

const decoded = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
