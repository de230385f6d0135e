import { describe, expect, it } from 'vitest';
import { startMailServer } from '../../../../../tests/support/mail-server.ts';
import { textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import type { Millionths } from '../../../../foundation/decimal.ts';
import { queries } from '../../../../platform/db/queries.ts';
import { deliverMail } from '../../../../platform/mail/deliver-mail.ts';
import { askSurvey, NAUHEIM, RAUNHEIM, TREBUR } from '../../test-support/ask-survey.ts';
import {
  choiceQuestion,
  fileQuestion,
  numberQuestion,
  staffQuestion,
  textQuestion,
} from '../../test-support/questions.ts';

const minutes = (whole: bigint) => (whole * 1_000_000n) as Millionths;
const questionnaire = {
  questions: [
    choiceQuestion('wer', ['eigen', 'fremd'], { block: 'organisation', label: 'Wer erledigt es?' }),
    textQuestion('mit-wem', {
      block: 'organisation',
      label: 'Mit wem?',
      condition: { question: 'wer', answers: ['fremd'] },
    }),
    fileQuestion('plan', { block: 'organisation', label: 'Organigramm' }),
    numberQuestion('faelle', { label: 'Fälle im Jahr', required: true }),
    numberQuestion('zeit', {
      label: 'Zeit je Fall',
      unit: 'Minuten',
      range: { per: 'absolut', min: minutes(10n), max: minutes(90n) },
    }),
    staffQuestion('personal', { label: 'Personal', block: 'kennzahlen' }),
  ],
  checks: [],
};

const app = await createTestApp();
const { services, alliance, anonymous, clock } = app;
const asked = await askSurvey(services, alliance, questionnaire, {
  introduction: 'Es geht um das Archiv.\nFragen Sie das Archivamt.',
});
const page = `${asked.sheet(RAUNHEIM)}/abschnitte`;
const head = await app.signedIn('head', RAUNHEIM);
const delegate = await app.signedIn('delegate', RAUNHEIM);

/** Mails to an address, the newest last. */
const mailsTo = (address: string) =>
  asked.inTx((tx) =>
    queries(tx)
      .selectFrom('platform.mail')
      .select(['id', 'subject', 'body'])
      .where('to_address', '=', address)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  );
const lastLink = async (address: string): Promise<string> => {
  const body = (await mailsTo(address)).at(-1)?.body ?? '';
  return /\/v\/muster\/erhebungsabschnitt\/[\w-]{43}/.exec(body)?.[0] ?? '';
};
const cut = async (office: string, fields: Record<string, string>) => {
  const address = `${office.toLowerCase()}@raunheim.example`;
  const sent = await delegate.post(page, { fachamt: office, adresse: address, ...fields });
  expect(sent.status).toBe(303);
  return { address, link: await lastLink(address) };
};
const sectionOf = (office: string) =>
  asked.inTx((tx) =>
    queries(tx)
      .selectFrom('surveys.section')
      .selectAll()
      .where('office', '=', office)
      .executeTakeFirstOrThrow(),
  );
const step = async (office: string, name: string) =>
  head.post(`${page}/${(await sectionOf(office)).id}/${name}`, {});
const read = async (link: string) => {
  const response = await anonymous.send(link);
  const html = await response.text();
  return { status: response.status, html, text: textOf(html) };
};

describe('a section', () => {
  it('goes by link to an office, which sees its questions alone, saves as often as it likes and hands in', async () => {
    const { link, address } = await cut('Hauptamt', { frage: 'faelle', hinweis: 'Bitte bis Freitag.' });
    const [mail] = await mailsTo(address);
    expect(mail?.subject).toBe('Bitte um Angaben: Erhebung ist-analyse (bis 05.12.2026)');
    expect(mail?.body).toContain('um Angaben zu einer Frage der Erhebung „Erhebung ist-analyse“');
    const { text, html } = await read(link);
    // Line breaks stay as they were typed.
    expect(html).toContain('<p class="gw-letter">Es geht um das Archiv.\nFragen Sie das Archivamt.</p>');
    for (const shown of ['Fälle im Jahr', 'Bitte bis Freitag.', 'Angaben für Raunheim'])
      expect(text).toContain(shown);
    for (const hidden of ['Zeit je Fall', 'Wer erledigt es?', 'bogen/']) expect(html).not.toContain(hidden);
    for (const [version, count] of [
      ['0', '120'],
      ['1', '130'],
    ] as const) {
      const saved = await anonymous.post(link, { 'stand-faelle': version, 'wert-faelle': count });
      expect(saved.headers.get('location')).toBe(`${link}?meldung=gespeichert`);
    }
    const sheet = await (await head.send(`${asked.sheet(RAUNHEIM)}?block=ressourcen`)).text();
    expect(sheet).toContain('Hauptamt (per Link), vom Fachamt');
    expect(sheet).toContain('<p class="gw-letter">Es geht um das Archiv.\nFragen Sie das Archivamt.</p>');
    expect((await read(`${link}/abgeben`)).text).toContain('Alle Fragen sind beantwortet');
    expect((await anonymous.post(`${link}/abgeben`, {})).status).toBe(303);
    expect((await read(link)).text).toContain('abgegeben; er lässt sich nur noch lesen');
    const late = await anonymous.post(link, { 'stand-faelle': '2', 'wert-faelle': '1' });
    expect(late.status).toBe(409);
    expect(textOf(await (await head.send(page)).text())).toContain('1 von 1 abgegeben');
  });

  it('goes block by block, keeps what was refused, and takes nothing beyond its questions', async () => {
    const { link } = await cut('Personalamt', { block: 'kennzahlen', frage: 'zeit' });
    expect((await read(link)).text).toContain('Ressourceneinsatz (0/1)');
    const wrong = await anonymous.post(`${link}?block=kennzahlen`, {
      'stand-personal': '0',
      ...{ 'zelle-personal-0-0': 'E 9b', 'zelle-personal-0-1': '0', 'zelle-personal-0-2': '1,5' },
    });
    expect(wrong.status).toBe(422);
    const html = await wrong.text();
    expect(html).toContain('eine ganze Zahl ab 1');
    expect(html).toContain('value="1,5"');
    const rows = await anonymous.post(`${link}?block=kennzahlen`, {
      'stand-personal': '0',
      ...{ 'zelle-personal-0-0': 'E 9b', mehr: 'personal' },
    });
    expect(await rows.text()).toContain('zelle-personal-3-0');
    // A question of another office is not read, whatever a form says.
    const beyond = { 'stand-faelle': '2', 'wert-faelle': '1', 'stand-zeit': '0', 'wert-zeit': '30' };
    expect((await anonymous.post(link, beyond)).status).toBe(303);
    expect(
      (await (await head.send(`${asked.sheet(RAUNHEIM)}?block=ressourcen`)).text()).match(/value="130"/),
    ).not.toBeNull();
  });

  it('marks what is unusual before it is handed in, and hands in all the same', async () => {
    const { link } = await cut('Ordnungsamt', { frage: 'zeit' });
    await anonymous.post(link, { 'stand-zeit': '1', 'wert-zeit': '1' });
    expect((await read(link)).text).toContain('Stunden statt Minuten');
    expect((await read(`${link}/abgeben`)).text).toContain('Sie können trotzdem abgeben');
  });

  it('shows both answers where two offices answer the same question', async () => {
    const first = await cut('Kämmerei', { frage: 'mit-wem' });
    const second = await cut('Rechtsamt', { frage: 'mit-wem' });
    // Whether it depends on another answer is not told to an office that was not asked for that one.
    expect((await read(first.link)).text).not.toContain('Nicht gefragt');
    expect((await anonymous.post(first.link, { 'stand-mit-wem': '0', 'wert-mit-wem': 'Kreis' })).status).toBe(
      303,
    );
    const crossed = await anonymous.post(second.link, { 'stand-mit-wem': '0', 'wert-mit-wem': 'Niemand' });
    expect(crossed.status).toBe(409);
    const html = await crossed.text();
    expect(html).toContain('Kämmerei (per Link)');
    expect(html).toContain('Niemand');
  });

  it('takes files, and gives back those of its own questions alone', async () => {
    const { link } = await cut('Bauamt', { frage: 'plan' });
    const plan = new File([new TextEncoder().encode('%PDF-1.7\n%%EOF')], 'Plan.pdf', {
      type: 'application/pdf',
    });
    const uploaded = await anonymous.upload(link, { 'stand-plan': '0' }, { 'datei-plan': plan });
    expect(uploaded.status).toBe(303);
    expect((await anonymous.send(`${link}/datei/plan`)).headers.get('content-disposition')).toContain(
      'Plan.pdf',
    );
    const other = await cut('Standesamt', { frage: 'zeit' });
    expect((await anonymous.send(`${other.link}/datei/plan`)).status).toBe(404);
  });

  it('is reminded once a day, gets a new link that ends the old one, and can be withdrawn', async () => {
    const { link, address } = await cut('Sozialamt', { frage: 'faelle' });
    expect((await step('Sozialamt', 'erinnern')).status).toBe(303);
    expect((await mailsTo(address)).at(-1)?.subject).toContain('Erinnerung');
    const again = await step('Sozialamt', 'erinnern');
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('Heute ist schon erinnert worden');
    expect((await step('Sozialamt', 'erneut-senden')).status).toBe(303);
    const old = await read(link);
    expect([old.status, old.text.includes('Nehmen Sie den aus der letzten E-Mail')]).toEqual([404, true]);
    const fresh = await lastLink(address);
    expect((await read(fresh)).status).toBe(200);
    expect((await step('Sozialamt', 'zurueckziehen')).status).toBe(303);
    expect((await read(fresh)).text).toContain('zurückgezogen; Sie brauchen nichts mehr zu tun');
    expect((await step('Sozialamt', 'explodieren')).status).toBe(404);
  });

  it('names every field that cannot be sent and keeps what was typed', async () => {
    const typed = { fachamt: '', adresse: 'kein-at', frist: '2027-01-01', hinweis: 'bleibt stehen' };
    const refused = await head.post(page, typed);
    expect(refused.status).toBe(422);
    const text = await refused.text();
    for (const words of [
      'Nennen Sie das Fachamt',
      'E-Mail-Adresse ein',
      'Die Erhebung endet am',
      'mindestens eine Frage',
      'bleibt stehen',
    ])
      expect(text).toContain(words);
  });
});

describe('who may', () => {
  it.each([
    ['another head', 'head', TREBUR],
    ['another delegate', 'delegate', NAUHEIM],
    ['the office', 'coordinator', undefined],
    ['the steering group', 'steering', undefined],
    ['an auditor', 'auditor', undefined],
  ] as const)('not %s', async (_, role, member) => {
    const visitor = await app.signedIn(role, member);
    const response = await visitor.send(page);
    expect(response.status).toBe(403);
    expect(await response.text()).not.toContain('@raunheim.example');
    expect((await visitor.post(page, { fachamt: 'x' })).status).toBe(403);
    const { id } = await sectionOf('Hauptamt');
    expect((await visitor.post(`${page}/${id}/zurueckziehen`, {})).status).toBe(403);
  });

  it('no office while the member has written nothing: it sends nothing in its name', async () => {
    const office = await app.signedIn('coordinator');
    const refused = await office.send(`${asked.sheet(NAUHEIM)}/abschnitte`);
    expect(refused.status).toBe(403);
    expect(textOf(await refused.text())).toContain('tragen Sie als Interview');
  });

  it('no head steps the section of another member through the own address', async () => {
    const other = await app.signedIn('head', TREBUR);
    const { id } = await sectionOf('Hauptamt');
    expect((await other.post(`${asked.sheet(TREBUR)}/abschnitte/${id}/zurueckziehen`, {})).status).toBe(404);
  });

  it('keeps link and address out of the trail and the outbox', async () => {
    const link = await lastLink('hauptamt@raunheim.example');
    const [mail] = await mailsTo('hauptamt@raunheim.example');
    const office = await app.signedIn('coordinator');
    const address = `/v/${alliance.slug}/postausgang/${mail?.id}`;
    for (const response of [await office.send(address), await office.post(`${address}/link`, {})])
      expect(await response.text()).not.toContain(link);
    const trail = await (await office.send(`/v/${alliance.slug}/protokoll`)).text();
    expect(trail).toContain('Hauptamt');
    expect(trail).not.toContain('hauptamt@raunheim.example');
  });
});

describe('a link', () => {
  it('cannot be guessed for long, and opens nothing in another alliance', async () => {
    const guess = (number: number) =>
      anonymous.send(`/v/${alliance.slug}/erhebungsabschnitt/${String(number).padStart(43, 'a')}`, {
        ip: '198.51.100.7',
      });
    for (let number = 0; number < 30; number += 1) expect((await guess(number)).status).toBe(404);
    expect((await guess(31)).status).toBe(429);
    const link = await lastLink('kämmerei@raunheim.example');
    expect((await anonymous.send(link, { ip: '198.51.100.7' })).status).toBe(200);
    expect((await anonymous.send(link.replace('/muster/', '/nachbar/'))).status).toBe(404);
    // The link of a section of a round is none of a survey's, and the other way round.
    expect((await anonymous.send(link.replace('erhebungsabschnitt', 'abschnitt'))).status).toBe(404);
  });

  it('is read only when its last day is over, or the sheet lies before the head', async () => {
    const { link } = await cut('Forstamt', { frage: 'faelle', frist: clock.today() });
    clock.advance({ days: 1 });
    expect((await read(link)).text).toContain('Die Frist für diesen Abschnitt ist am 21.11.2026 abgelaufen');
    const late = await anonymous.post(link, { 'stand-faelle': '2', 'wert-faelle': '5 von Hand gezählt' });
    expect(late.status).toBe(409);
    expect(textOf(await late.text())).toMatch(
      /Nicht gespeichert: was Sie getippt haben .* 5 von Hand gezählt/,
    );
    await asked.setState('freigegeben');
    expect((await read(await lastLink('kämmerei@raunheim.example'))).text).toContain('nur noch lesen');
    // A day later the session has ended.
    const again = await app.signedIn('head', RAUNHEIM);
    expect(textOf(await (await again.send(page)).text())).toContain('ausgewertet und für alle freigegeben');
  });
});

it('reaches the office by a real mail server, marked where it is a sample', async () => {
  const sample = await askSurvey(services, alliance, questionnaire, { slug: 'beispiel', isSample: true });
  // The clock has moved on, the session has ended; what is delivered keeps no link.
  const again = await app.signedIn('head', RAUNHEIM);
  const server = await startMailServer();
  const config = { ...services.config, mail: { server: server.settings, from: 'ikz@kreis.example' } };
  const address = 'kulturamt@raunheim.de';
  const fields = { fachamt: 'Kulturamt', adresse: address, frage: 'zeit' };
  expect((await again.post(`${sample.sheet(RAUNHEIM)}/abschnitte`, fields)).status).toBe(303);
  await deliverMail({ ...services, config }, new AbortController().signal);
  const [mail] = await server.read(address);
  await server.stop();
  expect(mail?.subject).toBe('Bitte um Angaben: Erhebung beispiel (bis 06.12.2026)');
  expect(mail?.text).toMatch(/^BEISPIELDATEN/);
  const link = /\/v\/muster\/erhebungsabschnitt\/[\w-]{43}/.exec(mail?.text ?? '')?.[0] ?? '';
  expect((await read(link)).text).toContain('Beispieldaten');
});
