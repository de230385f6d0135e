import type { AllianceCall, PageAnswer } from '../../../platform/http/page-route.ts';
import { listSittingLines } from '../use-cases/list-sittings.ts';
import { sittingsCalendar } from './sittings-ics.ts';
import { readSittingsQuery, selectSittings } from './sittings-query.ts';
import { SittingsView } from './sittings-view.tsx';

/** GET /v/:alliance/gremien?kommune=&art=&von=&bis=&sort= */
export async function showSittings({ services, alliance, query }: AllianceCall): Promise<PageAnswer> {
  const today = services.clock.today();
  const asked = readSittingsQuery(query, today);
  const overview = await listSittingLines(services, alliance, asked);
  return {
    kind: 'page',
    title: 'Gremien und Sitzungen',
    section: 'entscheidungen',
    crumbs: [{ label: 'Entscheidungen', href: `/v/${alliance.slug}/entscheidungen` }, { label: 'Gremien' }],
    body: (
      <SittingsView
        base={`/v/${alliance.slug}`}
        overview={overview}
        shown={selectSittings(overview.lines, overview.members, asked)}
        asked={asked}
        query={query}
        today={today}
      />
    ),
  };
}

/** GET /v/:alliance/gremien.ics with the same parameters; without an end all that is recorded. */
export async function showSittingsCalendar({ services, alliance, query }: AllianceCall): Promise<PageAnswer> {
  const asked = readSittingsQuery(query, services.clock.today());
  const hasEnd = query.has('bis') && asked.problem === null;
  const span = { from: asked.from, to: hasEnd ? asked.to : undefined };
  const { lines, members } = await listSittingLines(services, alliance, span);
  const member = members.find((candidate) => candidate.member.key === asked.memberKey)?.member;
  return {
    kind: 'file',
    name: `sitzungen-${member?.key ?? alliance.slug}.ics`,
    contentType: 'text/calendar; charset=utf-8',
    body: sittingsCalendar(
      selectSittings(lines, members, asked),
      `Sitzungen ${member?.name ?? alliance.name}`,
      services.clock.now(),
    ),
  };
}
