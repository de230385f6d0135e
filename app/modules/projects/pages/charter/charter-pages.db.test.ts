import { describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { charterFields, charterStage, NAUHEIM, RAUNHEIM, TREBUR } from '../../test-support/charter-stage.ts';

const app = await createTestApp();
const stage = await charterStage(app);
const { office, fill, pageOf, project, standing, answer } = stage;
const text = async (slug: string, visitor = office) => textOf(await openPage(visitor, pageOf(slug)));
/** Once a project runs, the form does not ask who takes part. */
const SETTLED = { kommune: [], leitung: [], gruppe: [] };
const DUE = ['frist', '2026-12-11'] as const;
const keysOf = (parties: readonly { readonly memberKey: string }[]) =>
  parties.map(({ memberKey }) => memberKey);

describe('writing a charter', () => {
  it('begins empty, keeps an unfinished draft and says what each section lacks', async () => {
    await project('entwurf');
    expect(await text('entwurf')).toContain('noch kein Projektauftrag geschrieben');
    const saved = await fill(
      'entwurf',
      'bearbeiten',
      charterFields({ ergebnisse: '', ende: '', leitung: [] }),
    );
    expect(saved.headers.get('location')).toBe(`${pageOf('entwurf')}?meldung=gespeichert`);
    const page = await text('entwurf');
    expect(page).toContain('4 von 7 Abschnitten sind vollständig.');
    expect(page).toContain('Nennen Sie den letzten Tag des Projekts.');
    expect(await standing('entwurf')).toMatchObject({ state: 'entwurf', documentId: null });
  });

  it('refuses what contradicts itself and gives back what was typed', async () => {
    await project('falsch');
    const wrong = charterFields({ ende: '2026-12-31', kommune: [TREBUR, NAUHEIM], summe: 'viel' });
    const refused = await fill('falsch', 'bearbeiten', wrong);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain('href="#ende"');
    expect(textOf(html)).toContain('Raunheim ist für das Projekt nicht vorgesehen.');
    expect(html).toContain('value="viel"');
    expect(html).toContain('Archive dauerhaft sichern.');
  });

  it('shows two editors both versions, and undoes nothing that the first one wrote elsewhere', async () => {
    await project('zwei');
    await fill('zwei', 'bearbeiten', charterFields());
    await stage.post('zwei', 'bearbeiten', [
      ['version', '1'],
      ...charterFields({ operativ: 'Bestände zählen.' }),
    ]);
    const second = charterFields({ strategisch: 'Archive für immer sichern.' });
    const crossed = await stage.post('zwei', 'bearbeiten', [['version', '1'], ...second]);
    expect(crossed.status).toBe(409);
    const html = await crossed.text();
    expect(textOf(html)).toContain('Zwei Fassungen');
    expect(textOf(html)).toContain('Archive [gestrichen: dauerhaft ] sichern.');
    expect(textOf(html)).toContain(
      'Nur von anderer Seite geändert und schon in Ihrem Formular: Operative Ziele',
    );
    expect(html).toContain('>Archive für immer sichern.</textarea>');
    expect(html).toContain('>Bestände zählen.</textarea>');
    expect(await text('zwei')).toContain('Archive dauerhaft sichern.');
    const informed = charterFields({
      strategisch: 'Archive für immer sichern.',
      operativ: 'Bestände zählen.',
    });
    await stage.post('zwei', 'bearbeiten', [['version', '2'], ...informed]);
    expect(await text('zwei')).toContain('Archive für immer sichern.');
  });

  it('hides a draft from members until it goes round', async () => {
    await project('verdeckt');
    await fill('verdeckt', 'bearbeiten', charterFields());
    const trebur = await app.signedIn('head', TREBUR);
    const page = await text('verdeckt', trebur);
    expect(page).not.toContain('Bestände erfassen');
    expect(page).toContain('sobald er zur Abstimmung steht');
    const refused = await trebur.post(`${pageOf('verdeckt')}/bearbeiten`, {
      version: '1',
      strategisch: 'Anders.',
    });
    expect(refused.status).toBe(403);
    // Who is meant and has not agreed is a number to the others.
    const own = pageOf('verdeckt').replace(/\/auftrag$/, '');
    const shown = textOf(await openPage(trebur, own));
    expect(shown).toContain('Beteiligte Kommunen 3 vorgesehen');
    expect(shown).toContain('Trebur PG');
    expect(shown).toContain('Außerdem 2 weitere Kommunen.');
    expect(shown).not.toContain('Nauheim');
    expect(textOf(await openPage(office, own))).toContain('Nauheim noch offen');
    // Raunheim shall lead it and writes along.
    expect(await text('verdeckt', await app.signedIn('delegate', RAUNHEIM))).toContain('Bestände erfassen');
  });
});

describe('a charter on its way', () => {
  it('is commented on, changed, signed by those who take part, and the trail keeps every wording', async () => {
    await project('weg');
    await fill('weg', 'bearbeiten', charterFields());
    await fill('weg', 'abstimmung', [DUE]);
    const round = await standing('weg');
    expect(round).toMatchObject({ state: 'abstimmung', version: 1 });
    const comments = round.documentId ?? '';
    await answer(comments, RAUNHEIM, 'zustimmen');
    await answer(comments, TREBUR, 'rueckfragen', 'Zu Abschnitt 3: Warum erst im Januar?');
    await answer(comments, NAUHEIM, 'nicht-teilnehmen');

    expect(await text('weg')).toContain(
      'Trebur, Fassung 1, 21.11.2026 Zu Abschnitt 3: Warum erst im Januar?',
    );
    const nauheim = await app.signedIn('head', NAUHEIM);
    expect(await text('weg', nauheim)).not.toContain('Warum erst im Januar?');

    await fill('weg', 'bearbeiten', charterFields({ beginn: '2027-02-01' }));
    await fill('weg', 'abstimmung', [DUE, ['grund', 'Beginn im Februar'], ['umfang', 'alle']]);
    expect(await standing('weg')).toMatchObject({ state: 'abstimmung', version: 2, documentId: comments });

    const preview = textOf(await openPage(office, `${pageOf('weg')}/unterschrift`));
    expect(preview).toContain('Nicht gefragt wird Nauheim');
    await fill('weg', 'unterschrift', [DUE]);
    const signing = await standing('weg');
    expect(signing.state).toBe('zeichnung');
    expect(keysOf(signing.open).toSorted()).toEqual([RAUNHEIM, TREBUR]);
    for (const key of [RAUNHEIM, TREBUR]) await answer(signing.documentId ?? '', key, 'zustimmen');
    const signed = await standing('weg');
    expect(signed).toMatchObject({
      state: 'gezeichnet',
      version: 1,
      inForce: { documentId: signing.documentId },
    });
    expect(signed.bound.map(({ memberKey, roles }) => [memberKey, roles])).toEqual([
      [RAUNHEIM, ['PL', 'PG']],
      [TREBUR, ['PG']],
    ]);
    const trail = textOf(await openPage(office, '/v/muster/protokoll?art=undertaking&gegenstand=weg'));
    expect(trail).toContain('Projektauftrag zur Unterschrift gegeben');
    expect(trail).toContain('Projektauftrag, Beginn: 01.01.2027 jetzt 01.02.2027');
  });

  it('refuses an incomplete charter with every reason, and the form follows the amount', async () => {
    await project('kosten');
    const amounts = { kosten: 'betrag', summe: '3.000', [`betrag-${RAUNHEIM}`]: '2.000,00' };
    await fill('kosten', 'bearbeiten', charterFields({ ...amounts, summe: '3000,00', information: '' }));
    const refused = textOf(await openPage(office, `${pageOf('kosten')}/unterschrift`));
    expect(refused).toContain('4. Projektkosten: Es fehlt der Betrag von Nauheim und Trebur.');
    expect(refused).toContain('7. Informationsmanagement:');
    expect((await stage.post('kosten', 'unterschrift', [['version', '1'], DUE])).status).toBe(422);

    const full = { ...amounts, summe: '3000', [`betrag-${TREBUR}`]: '1000', [`betrag-${NAUHEIM}`]: '0' };
    await fill('kosten', 'bearbeiten', charterFields(full));
    await fill('kosten', 'unterschrift', [DUE]);
    const { documentId } = await standing('kosten');
    const document = textOf(await openPage(office, `/v/muster/dokumente/${documentId}`));
    expect(document).toContain('Form Schriftform');
    expect(document).toContain('Kosten zusammen 3.000,00 €');
    // A click agrees to the wording alone.
    await answer(documentId ?? '', RAUNHEIM, 'zustimmen');
    expect((await standing('kosten')).bound).toEqual([]);
    expect(await openPage(office, `/v/muster/dokumente/${documentId}`)).toContain('Wortlaut ändern');
  });

  it('goes on without a member that never answers, in one step with the reason, and can be withdrawn', async () => {
    await project('ohne');
    await fill('ohne', 'bearbeiten', charterFields());
    await fill('ohne', 'unterschrift', [DUE]);
    const before = (await standing('ohne')).documentId ?? '';
    await answer(before, RAUNHEIM, 'zustimmen');
    const silent = await fill('ohne', 'unterschrift', [DUE, ['ohne', NAUHEIM]]);
    expect(silent.status).toBe(422);
    expect(textOf(await silent.text())).toContain('warum das laufende Dokument zurückgezogen wird');
    await fill('ohne', 'unterschrift', [DUE, ['ohne', NAUHEIM], ['grund', 'Nauheim antwortet nicht']]);
    const after = await standing('ohne');
    expect(keysOf(after.open).toSorted()).toEqual([RAUNHEIM, TREBUR]);
    expect(textOf(await openPage(office, `/v/muster/dokumente/${before}`))).toContain(
      'Nauheim antwortet nicht',
    );
    expect((await stage.post('ohne', 'zurueckziehen', [['grund', '']])).status).toBe(422);
    await stage.post('ohne', 'zurueckziehen', [['grund', 'Der Zuschuss ist abgelehnt']]);
    expect(await standing('ohne')).toMatchObject({ state: 'entwurf', documentId: null });
  });

  it('changes after the start only by an amendment; until that is signed the old one holds', async () => {
    await project('nachtrag');
    await fill('nachtrag', 'bearbeiten', charterFields());
    await fill('nachtrag', 'unterschrift', [DUE]);
    const first = (await standing('nachtrag')).documentId ?? '';
    for (const key of [RAUNHEIM, TREBUR]) await answer(first, key, 'zustimmen');
    await answer(first, NAUHEIM, 'nicht-teilnehmen');
    await stage.start('nachtrag');
    // Nauheim took no part; the signed wording stays as it was.
    expect(await text('nachtrag')).not.toContain('Seit Fassung 1 geändert');

    await fill(
      'nachtrag',
      'bearbeiten',
      charterFields({ ende: '2028-06-30', zeit: 'Zwei Umzüge', ...SETTLED }),
    );
    expect(await standing('nachtrag')).toMatchObject({ state: 'gezeichnet', documentId: first });
    expect(await text('nachtrag')).toContain('Seit Fassung 1 geändert');
    expect((await stage.post('nachtrag', 'zurueckziehen', [['grund', 'Irrtum']])).status).toBe(422);

    await fill('nachtrag', 'unterschrift', [DUE, ['grund', 'Zwei Archive ziehen um']]);
    const round = await standing('nachtrag');
    expect(round).toMatchObject({ state: 'zeichnung', isAmendment: true, inForce: { documentId: first } });
    // Who takes part is no question of the charter any more.
    expect(keysOf(round.open).toSorted()).toEqual([RAUNHEIM, TREBUR]);
    const document = textOf(await openPage(office, `/v/muster/dokumente/${round.documentId}`));
    expect(document).toContain('Änderung des Projektauftrags „Archivwesen“');
    for (const key of [RAUNHEIM, TREBUR]) await answer(round.documentId ?? '', key, 'zustimmen');
    expect(await standing('nachtrag')).toMatchObject({
      state: 'gezeichnet',
      inForce: { documentId: round.documentId },
    });

    await fill('nachtrag', 'bearbeiten', charterFields({ ende: '2029-06-30', zeit: 'Zu lang', ...SETTLED }));
    await stage.post('nachtrag', 'verwerfen', []);
    const page = await text('nachtrag');
    expect(page).toContain('Projektende: 30.06.2028');
    expect(page).not.toContain('30.06.2029');
  });

  it('is printed as PDF and Word', async () => {
    await project('papier');
    await fill('papier', 'bearbeiten', charterFields());
    const pdf = await office.send(`${pageOf('papier')}.pdf`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect((await office.send(`${pageOf('papier')}.docx`)).status).toBe(200);
    const trebur = await app.signedIn('head', TREBUR);
    expect((await trebur.send(`${pageOf('papier')}.pdf`)).status).toBe(404);
  });
});
