import { expect, it } from 'vitest';
import { rankCommand } from '../../app/cli/commands/rank.ts';
import { germanDecimal } from '../../app/foundation/german.ts';
import type { RankingAnswer } from '../../app/modules/needs/domain/index.ts';
import { loadDemoRound } from '../../app/modules/needs/test-support/demo-round.ts';
import { createTestApp } from '../support/test-app.ts';

const app = await createTestApp();
await loadDemoRound(app.services, app.alliance, 'main-kinzig');
await loadDemoRound(app.services, app.neighbour, 'gross-gerau');

/** What `gemeinwerk rank - --json` prints for a text. */
async function rank(text: string, values: Readonly<Record<string, string>> = {}): Promise<RankingAnswer> {
  const lines: string[] = [];
  await rankCommand.run(
    { positionals: ['-'], values: { ...values, json: true } },
    {
      readText: async () => text,
      out: (line) => lines.push(line),
      note: () => {},
      interactive: false,
    },
  );
  return JSON.parse(lines.join('\n'));
}

it.each([
  ['Main-Kinzig', app.alliance, 'bedarfsabfrage-2023'],
  ['Groß-Gerau', app.neighbour, 'beispielrunde'],
])('command, page and interface say the same of the round of %s', async (_, alliance, slug) => {
  const reader = await app.signedIn('coordinator', undefined, alliance);
  const caller = await app.withToken('coordinator', undefined, alliance);
  const pages = `/v/${alliance.slug}`;
  const api = `/api/v1/alliances/${alliance.slug}/rounds/${slug}/ranking`;
  const ratings = await (await reader.send(`${pages}/bedarf/bewertungen.csv?runde=${slug}`)).text();
  const answer = await rank(ratings);
  expect(answer.areas).toHaveLength(20);
  expect(await (await caller.send(api)).json()).toEqual(answer);
  const weights = 'members=10,urgency=20,complexity=70';
  expect(await (await caller.send(`${api}?weights=${weights}&top=3`)).json()).toEqual(
    await rank(ratings, { weights, top: '3' }),
  );
  // The page: the same areas in the same order, with the same points.
  const page = await (await reader.send(`${pages}/bedarf?runde=${slug}`)).text();
  const rows = [...page.matchAll(/<tr[^>]*>.*?<\/tr>/gs)].map(([row]) => row.replaceAll('&amp;', '&'));
  const listed = rows.filter((row) => row.includes(`${pages}/bedarf/`));
  expect(listed).toHaveLength(20);
  for (const [index, { rank: place, area, score }] of answer.areas.entries()) {
    expect(listed[index]).toContain(`>${area}</a>`);
    expect(listed[index]).toMatch(new RegExp(`gw-card--lead">.*>${place}<`));
    expect(listed[index]).toContain(germanDecimal(score));
  }
});
