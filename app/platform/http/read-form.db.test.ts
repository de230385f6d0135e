import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../../tests/support/test-app.ts';
import type { PageRoute } from './page-route.ts';

/** Shows what arrived; a page of its own, for no module takes every kind of form. */
const echo: PageRoute = {
  method: 'post',
  path: '/probe',
  access: { kind: 'public', because: 'stands in this test alone' },
  async answer(call) {
    const { fields, files } = await call.upload();
    const list = [...files].map(([field, { name, bytes }]) => ({ field, name, size: bytes.length }));
    return {
      kind: 'file',
      name: 'Übersicht "1".json',
      contentType: 'application/json',
      body: JSON.stringify({ fields: Object.fromEntries(fields), files: list }),
    };
  },
};
const { anonymous, services } = await createTestApp({ routes: { pages: [echo] } });
const pdf = (name: string, size = 4) => new File([new Uint8Array(size)], name, { type: 'application/pdf' });

describe('a form with files', () => {
  it('gives fields and files, and leaves empty file fields out', async () => {
    const response = await anonymous.upload(
      '/probe',
      { ort: 'Groß-Gerau' },
      { scan: pdf('Scan.pdf'), leer: new File([], '') },
    );
    expect(await response.json()).toMatchObject({
      fields: { ort: 'Groß-Gerau' },
      files: [{ field: 'scan', name: 'Scan.pdf', size: 4 }],
    });
  });

  it('keeps the plain name of a file, whatever path or control character it came with', async () => {
    for (const [sent, kept] of [
      ['../../etc/passwd', 'passwd'],
      ['C:\\Ablage\\Beschluss.pdf', 'Beschluss.pdf'],
      ['a\u0007b.pdf', 'ab.pdf'],
    ] as const) {
      const response = await anonymous.upload('/probe', {}, { scan: pdf(sent) });
      expect(((await response.json()) as { files: { name: string }[] }).files[0]?.name).toBe(kept);
    }
  });

  it('reads a form without files as well', async () => {
    const response = await anonymous.post('/probe', { ort: 'Trebur' });
    expect(await response.json()).toEqual({ fields: { ort: 'Trebur' }, files: [] });
  });

  it('takes a scan of 20 MB and refuses 26 MB', async () => {
    const megabytes = (count: number) => pdf('Scan.pdf', count * 1024 * 1024);
    expect((await anonymous.upload('/probe', {}, { scan: megabytes(20) })).status).toBe(200);
    const refused = await anonymous.upload('/probe', {}, { scan: megabytes(26) });
    expect(refused.status).toBe(413);
    expect(await refused.text()).toContain('mit Dateien 25 MB');
  });

  it('refuses 200 MB early: by the size it announces, else after the first 25 MB', async () => {
    const headers = { origin: services.config.baseUrl, 'content-type': 'multipart/form-data; boundary=x' };
    let sent = 0;
    const body = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          sent += 1024 * 1024;
          if (sent > 200 * 1024 * 1024) controller.close();
          else controller.enqueue(new Uint8Array(1024 * 1024));
        },
      });
    const announced = { ...headers, 'content-length': String(200 * 1024 * 1024) };
    const requests = [
      { headers: announced, most: 1 },
      { headers, most: 30 },
    ];
    for (const { headers: sentHeaders, most } of requests) {
      sent = 0;
      const refused = await anonymous.send('/probe', { method: 'POST', headers: sentHeaders, body: body() });
      expect(refused.status).toBe(413);
      expect(await refused.text()).toContain('mit Dateien 25 MB');
      expect(sent / 1024 / 1024).toBeLessThanOrEqual(most);
    }
  });

  it('is refused from elsewhere, and where it cannot be read', async () => {
    const foreign = new FormData();
    foreign.append('ort', 'x');
    const headers = { origin: 'https://anderswo.example' };
    expect((await anonymous.send('/probe', { method: 'POST', headers, body: foreign })).status).toBe(403);
    const broken = await anonymous.send('/probe', {
      method: 'POST',
      headers: { origin: services.config.baseUrl, 'content-type': 'multipart/form-data; boundary=x' },
      body: '--y\r\nunlesbar',
    });
    expect(broken.status).toBe(422);
    expect(await broken.text()).toContain('nicht lesbar');
  });
});

it('a file keeps its German name when it is saved', async () => {
  const response = await anonymous.post('/probe', {});
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="_bersicht _1_.json"; filename*=UTF-8''%C3%9Cbersicht%20%221%22.json`,
  );
});
