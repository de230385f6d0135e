import { createHash } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { atOnce } from '../../../../../tests/support/at-once.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { cents } from '../../../../foundation/cents.ts';
import { listSubjectEntries } from '../../../../platform/audit/list-subject-entries.ts';
import { newId } from '../../../../platform/new-id.ts';
import { findMember } from '../../../region/index.ts';
import { insertDeputies } from '../../store/deputy-store.ts';
import { circulationWorld, NAUHEIM, RAUNHEIM, TREBUR } from '../../test-support/circulation-world.ts';
import { signaturePageRoutes } from './routes.ts';

const app = await createTestApp({ routes: { pages: signaturePageRoutes } });
const { services, alliance } = app;
const world = await circulationWorld(services, alliance);
let office: Visitor;
let head: Visitor;
let documentId: string;

const PARTIES = [RAUNHEIM, TREBUR, NAUHEIM].map((memberKey) => ({ memberKey, amount: cents(20_000_00n) }));

// Anew each time: a test that turns the clock ends the sessions.
beforeEach(async () => {
  office = await app.signedIn('coordinator');
  head = await app.signedIn('head', RAUNHEIM);
  documentId = await world.running({ title: 'Vereinbarung Archiv', form: 'schrift', parties: PARTIES });
  await world.answer(documentId, RAUNHEIM);
  await world.answer(documentId, TREBUR);
});

const pageOf = (key = RAUNHEIM) => `/v/muster/dokumente/${documentId}/unterschriften/${key}`;
let pages = 0;
/** A PDF that no other call gets. */
async function pdf(name = 'unterschrieben.pdf'): Promise<File> {
  pages += 1;
  const document = await PDFDocument.create();
  document.addPage([200, 200 + pages]);
  return new File([Buffer.from(await document.save())], name, { type: 'application/pdf' });
}
const HEAD = {
  leitung: 'ja',
  'leitung-wer': 'selbst',
  'leitung-amt': 'Bürgermeisterin',
  'leitung-tag': '2026-11-21',
};
const FURTHER = { mitglied: 'ja', 'mitglied-amt': 'Erster Stadtrat', 'mitglied-tag': '2026-11-21' };
const FORM = { art: 'papier', fassung: '1', ort: 'Raunheim', ...HEAD, ...FURTHER };
const send = async (
  visitor: Visitor,
  fields: Readonly<Record<string, string>> = FORM,
  file?: File | null,
  key = RAUNHEIM,
) => visitor.upload(pageOf(key), fields, file === null ? {} : { datei: file ?? (await pdf()) });
const textOf = (html: string): string =>
  html
    .replaceAll('\u00a0', ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const read = async (visitor: Visitor, path: string) => textOf(await (await visitor.send(path)).text());
const refused = async (response: Response) => {
  expect(response.status).toBe(422);
  return textOf(await response.text());
};

describe('recording what came back', () => {
  it('counts the member once both signatories are recorded, from one paper', async () => {
    expect(await read(head, pageOf())).toContain('Unter Fassung 1 fehlen noch beide Unterschriften');
    expect((await send(head)).status).toBe(303);
    const page = await read(office, pageOf());
    expect(page).toContain('Alle Unterschriften unter Fassung 1 liegen vor.');
    expect(page).toContain('Bürgermeisterin zählt');
    expect(page).toContain('21.11.2026, Raunheim, auf Papier');
  });

  it('counts them from two papers, and says in between who is missing', async () => {
    const { mitglied: _, ...first } = FORM;
    expect((await send(office, first)).status).toBe(303);
    expect(await read(office, pageOf())).toContain(
      'Unter Fassung 1 fehlt noch: Weiteres Mitglied des Magistrats',
    );
    const { leitung: __, ...second } = FORM;
    expect((await send(head, second)).status).toBe(303);
    expect(await read(head, `/v/muster/dokumente/${documentId}/unterschriften`)).toContain(
      '1 von 3 haben unterschrieben',
    );
  });

  it('keeps what was typed and says what is wrong', async () => {
    const page = await refused(await send(office, { ...FORM, 'leitung-tag': '2026-11-22', ort: 'Rathaus' }));
    expect(page).toContain('Der 22.11.2026 liegt in der Zukunft.');
    const html = await (await send(office, { ...FORM, 'leitung-tag': '', ort: 'Rathaus' })).text();
    expect(html).toContain('Geben Sie den Tag an, der auf dem Blatt steht.');
    expect(html).toContain('value="Rathaus"');
    expect(html).toContain('value="Bürgermeisterin"');
  });

  it.each([
    ['no file', null, 'Wählen Sie das unterschriebene Blatt als PDF-Datei.'],
    [
      'a picture',
      new File(['\x89PNG'], 'scan.pdf', { type: 'application/pdf' }),
      'Diese Datei ist kein lesbares PDF.',
    ],
    ['a broken PDF', new File(['%PDF-1.7\nkaputt'], 'scan.pdf'), 'Diese Datei ist kein lesbares PDF.'],
    [
      'too much',
      new File([Buffer.alloc(20 * 1024 * 1024 + 1, '%PDF-')], 'scan.pdf'),
      'Die Datei ist größer als 20 MB.',
    ],
  ])('refuses %s', async (_, file, message) => {
    expect(await refused(await send(office, FORM, file))).toContain(message);
  });

  it('sees an electronic signature and says that it was not checked', async () => {
    const bytes = Buffer.concat([
      Buffer.from(await (await pdf()).arrayBuffer()),
      Buffer.from('\n9 0 obj\n<< /Type /Sig /ByteRange [0 9 99 9] >>\nendobj\n%%EOF\n'),
    ]);
    const file = new File([bytes], 'signiert.pdf', { type: 'application/pdf' });
    expect((await send(office, { ...FORM, art: 'qes' }, file)).status).toBe(303);
    const page = await read(head, pageOf());
    expect(page).toContain('enthält eine elektronische Signatur, deren Echtheit hier nicht geprüft wird');
    expect(page).toContain('elektronisch (QES)');
  });

  it('refuses the paper of another member', async () => {
    const file = await pdf();
    expect((await send(office, FORM, file)).status).toBe(303);
    const page = await refused(await send(office, FORM, file, TREBUR));
    expect(page).toContain('Diese Datei ist schon eingetragen: Raunheim, „Vereinbarung Archiv“, Fassung 1.');
  });

  it('refuses a member that has not agreed, and one that is no party', async () => {
    expect(await refused(await send(office, FORM, undefined, NAUHEIM))).toContain('noch nicht zugestimmt');
    expect((await send(office, FORM, undefined, '06433')).status).toBe(404);
  });

  it('refuses who belongs to another member, and who only reads', async () => {
    const stranger = await app.signedIn('head', TREBUR);
    expect((await stranger.send(pageOf())).status).toBe(403);
    expect((await send(stranger)).status).toBe(403);
    expect(await refused(await send(await app.signedIn('treasurer', RAUNHEIM)))).toContain(
      'tragen nur ihre Leitung',
    );
    expect((await send(await app.signedIn('delegate', RAUNHEIM))).status).toBe(303);
  });

  it('looks into no file of someone who may not record', async () => {
    const broken = new File(['%PDF-1.7\nkaputt'], 'scan.pdf');
    const page = await refused(await send(await app.signedIn('treasurer', RAUNHEIM), FORM, broken));
    expect(page).toContain('tragen nur ihre Leitung');
    expect(page).not.toContain('kein lesbares PDF');
  });

  it('takes one of two uploads at the same second, and tells the other', async () => {
    const calls = [() => send(office), () => send(head)];
    const answers = await atOnce(services.config.databaseUrl ?? '', 'decisions.signature', calls);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422]);
    const late = answers.find(({ status }) => status === 422);
    expect(textOf((await late?.text()) ?? '')).toContain(
      'Diese Unterschrift ist schon eingetragen: Bürgermeisterin',
    );
  });

  it('takes the signature of a deputy on the days of the absence alone', async () => {
    await services.database.inAlliance(alliance.id, async (tx) => {
      const member = await findMember(tx, RAUNHEIM);
      await insertDeputies(tx, alliance.id, [
        {
          id: newId(),
          memberId: member?.id ?? '',
          kind: 'abwesenheit',
          address: 'vertretung@raunheim.test',
          office: 'Erste Stadträtin',
          validFrom: calendarDate('2026-11-21'),
          validTo: calendarDate('2026-11-21'),
          isSample: false,
        },
      ]);
    });
    const deputy = { ...FORM, 'leitung-wer': 'vertretung', 'leitung-amt': '' };
    expect((await send(office, deputy)).status).toBe(303);
    expect(await read(office, pageOf())).toContain('Erste Stadträtin (in Vertretung)');
    app.clock.advance({ days: 1 });
    const again = await app.signedIn('coordinator');
    const late = await send(again, { ...deputy, 'leitung-tag': '2026-11-22' }, undefined, TREBUR);
    app.clock.advance({ days: -1 });
    expect(await refused(late)).toContain('Für den 22.11.2026 ist keine Vertretung');
  });
});

describe('striking', () => {
  const signatureIds = async () => {
    const html = await (await office.send(pageOf())).text();
    return [...html.matchAll(/name="unterschrift" value="([0-9a-f-]{36})"/g)].map((match) => match[1] ?? '');
  };
  const strike = (visitor: Visitor, unterschrift: string, grund: string) =>
    visitor.post(`${pageOf()}/streichen`, { unterschrift, grund });

  it('keeps the signature with its reason, counts it no longer and frees its place', async () => {
    await send(office);
    const [latest = ''] = await signatureIds();
    expect((await strike(office, latest, ' ')).status).toBe(422);
    expect((await strike(await app.signedIn('head', TREBUR), latest, 'x')).status).toBe(403);
    expect((await strike(office, latest, 'falsches Blatt')).status).toBe(303);
    const page = await read(office, pageOf());
    expect(page).toContain('gestrichen');
    expect(page).toContain('Geschäftsstelle: falsches Blatt');
    expect(page).toContain('eine von zwei');
    expect(await refused(await strike(office, latest, 'noch einmal'))).toContain(
      'schon gestrichen: falsches Blatt',
    );
    const { leitung: _, ...further } = FORM;
    expect((await send(office, further)).status).toBe(303);
    expect(await read(office, pageOf())).toContain('Alle Unterschriften unter Fassung 1 liegen vor.');
  });

  it('stands in the audit trail of the document, as the recording does', async () => {
    await send(office);
    const [latest = ''] = await signatureIds();
    await strike(office, latest, 'falsches Blatt');
    const entries = await services.database.inAlliance(alliance.id, (tx) =>
      listSubjectEntries(tx, alliance.id, { kind: 'document', id: documentId }),
    );
    expect(entries.map(({ action }) => action).slice(-2)).toEqual([
      'document.signed',
      'document.signature-struck',
    ]);
  });
});

describe('what goes out and what can be read', () => {
  it('writes the signature page as PDF for the member and the office alone', async () => {
    const path = `/v/muster/dokumente/${documentId}/unterschriftsblatt/${RAUNHEIM}`;
    const response = await head.send(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect((await (await app.signedIn('head', TREBUR)).send(path)).status).toBe(403);
    expect((await (await app.signedIn('team')).send(path)).status).toBe(403);
  }, 30_000);

  it('names to others only who has signed, and counts the rest (practice 10)', async () => {
    await send(office);
    const page = await read(await app.signedIn('team'), `/v/muster/dokumente/${documentId}/unterschriften`);
    expect(page).toContain('Raunheim');
    expect(page).not.toContain('Trebur');
    expect(page).toContain('2 weitere Kommunen sind noch nicht so weit');
    const all = await read(await app.signedIn('auditor'), `/v/muster/dokumente/${documentId}/unterschriften`);
    expect(all).toContain('Trebur');
  });

  it('gives back the file as it came, to the member and the office alone', async () => {
    const file = await pdf();
    await send(office, FORM, file);
    const bytes = Buffer.from(await file.arrayBuffer());
    const path = `${pageOf()}/datei/${createHash('sha256').update(bytes).digest('hex')}`;
    expect(Buffer.from(await (await head.send(path)).arrayBuffer()).equals(bytes)).toBe(true);
    expect((await (await app.signedIn('head', TREBUR)).send(path)).status).toBe(404);
    expect((await office.send(`${pageOf(TREBUR)}/datei/${path.slice(-64)}`)).status).toBe(404);
  });

  it('packs everything into one ZIP, for a member its own', async () => {
    await send(office);
    await send(office, FORM, undefined, TREBUR);
    const names = async (visitor: Visitor) => {
      const response = await visitor.send(`/v/muster/dokumente/${documentId}/unterschriften.zip`);
      return Object.keys(unzipSync(new Uint8Array(await response.arrayBuffer()))).toSorted();
    };
    expect(await names(office)).toEqual(['Raunheim 1.pdf', 'Trebur 1.pdf', 'Unterschriften.csv']);
    expect(await names(head)).toEqual(['Raunheim 1.pdf', 'Unterschriften.csv']);
  });

  it('says that nothing is signed where an answer suffices', async () => {
    const id = await world.running({ title: 'Bericht', form: 'text' });
    expect(await read(office, `/v/muster/dokumente/${id}/unterschriften`)).toContain(
      'Hier wird nicht unterschrieben',
    );
  });
});
