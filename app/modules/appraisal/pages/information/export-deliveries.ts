import { germanDate } from '../../../../foundation/german.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { csvFile, type ExportTable, xlsxFile } from '../../../../platform/sheets/export-table.ts';
import { DELIVERY_STATES, WAYS } from '../../domain/information/delivery.ts';
import type { DeliveryStanding } from '../../domain/information/judge-delivery.ts';
import { RECIPIENT_GROUPS } from '../../domain/information/recipient-group.ts';
import { loadNotice, type NoticePage } from '../../use-cases/information/load-information.ts';
import { notThere } from './information-places.tsx';

/** GET …/information/:id/nachweise/csv and …/xlsx: the rows that the reader sees on the page */
export async function exportDeliveries(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const asked = { slug: params['slug'] ?? '', id: params['id'] ?? '' };
  const page = await loadNotice(services, alliance, principal, asked);
  if (page?.shown.notice.state !== 'versandt') return notThere();
  switch (params['format'] ?? '') {
    case 'csv':
      return csvFile(tableOf(page));
    case 'xlsx':
      return xlsxFile(tableOf(page));
    default:
      return notThere();
  }
}

interface Row {
  readonly member: string;
  readonly standing: DeliveryStanding;
}

function tableOf({ scene, shown }: NoticePage): ExportTable<Row> {
  const text = (header: string, value: (row: Row) => string) => ({ header, kind: 'text' as const, value });
  return {
    name: `information-${scene.project.slug}`,
    sheet: 'Nachweise',
    columns: [
      text('Information', () => shown.notice.title),
      text('Kommune', ({ member }) => member),
      text('Gruppe', ({ standing }) => RECIPIENT_GROUPS[standing.delivery.group]),
      text('Stand', ({ standing }) => DELIVERY_STATES[standing.delivery.state]),
      text('Weg', ({ standing: { delivery } }) => (delivery.way === null ? '' : WAYS[delivery.way])),
      text('Tag', ({ standing: { delivery } }) => (delivery.day === null ? '' : germanDate(delivery.day))),
      text('Frist', ({ standing: { dueOn } }) => (dueOn === null ? '' : germanDate(dueOn))),
      text('Was fehlt', ({ standing }) => (standing.missing === null ? '' : standing.text)),
      text('Bemerkung', ({ standing }) => standing.delivery.note),
      text('Nachweis (SHA-256)', ({ standing }) => standing.delivery.proofSha256 ?? ''),
      text('Hinweis', () => (scene.project.isSample ? 'Beispieldaten' : '')),
    ],
    rows: shown.members.flatMap(({ name, standings }) =>
      standings.map((standing) => ({ member: name, standing })),
    ),
  };
}
