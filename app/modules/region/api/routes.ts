import { createRoute, z } from '@hono/zod-openapi';
import { WORKING_ROLES } from '../../../platform/auth/roles.ts';
import { type ApiRoute, allianceApiRoute, json } from '../../../platform/http/api-route.ts';
import { encodeCursor, readPage } from '../../../platform/http/paging.ts';
import { MEMBER_KINDS } from '../domain/member.ts';
import { listMemberPage, type MemberRecord } from '../use-cases/list-members.ts';

const MemberResource = z
  .object({
    key: z.string().describe('AGS (8 Ziffern), Kreisschlüssel (5 Ziffern) oder Kürzel'),
    name: z.string(),
    officialName: z.string().describe('Name im amtlichen Gemeindeverzeichnis'),
    kind: z.enum(MEMBER_KINDS),
    standing: z.enum(['mitglied', 'gast']),
    ars: z.string().nullable().describe('Amtlicher Regionalschlüssel'),
    countyKey: z.string().nullable(),
    countyPart: z.string().nullable().describe('Teil des Kreises, wie ihn die Allianz nennt'),
    areaHectares: z.int().nullable(),
    populations: z.array(z.object({ asOf: z.iso.date(), value: z.int(), source: z.string() })),
  })
  .openapi('Member');

const members = allianceApiRoute({
  spec: createRoute({
    method: 'get',
    path: '/api/v1/alliances/{slug}/members',
    summary: 'Mitglieder und Gäste mit ihren Einwohnerzahlen',
    request: {
      params: z.object({ slug: z.string() }),
      query: z.object({ cursor: z.string().optional(), limit: z.string().optional() }),
    },
    responses: {
      200: {
        description:
          'Mitglieder nach Schlüssel; Einwohnerzahlen mit Stichtag und Quelle, die früheste zuerst',
        content: {
          'application/json': {
            schema: z.object({ items: z.array(MemberResource), next: z.string().nullable() }),
          },
        },
      },
    },
  }),
  access: { kind: 'roles', roles: WORKING_ROLES },
  async answer({ services, alliance, query }) {
    const page = readPage(query);
    if ('kind' in page) return page;
    const { items, next } = await listMemberPage(services, alliance, page.after, page.limit);
    return json({ items: items.map(toResource), next: encodeCursor(next) });
  },
});

export const regionApiRoutes: readonly ApiRoute[] = [members];

const toResource = ({ member, population }: MemberRecord): z.infer<typeof MemberResource> => ({
  key: member.key,
  name: member.name,
  officialName: member.officialName,
  kind: member.kind,
  standing: member.standing,
  ars: member.ars,
  countyKey: member.countyKey,
  countyPart: member.countyPart,
  areaHectares: member.areaHectares,
  populations: population.map(({ asOf, value, source }) => ({ asOf, value, source })),
});
