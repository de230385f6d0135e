import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../app/foundation/paper.ts';
import { createTypesetter } from '../../app/platform/documents/typesetter.ts';
import { PROJECT_ROOT } from '../../app/platform/project-root.ts';
import { COUNCIL_PAPER } from '../support/sample-paper.ts';
import { readTaggedPdf } from '../support/tagged-pdf.ts';

const LIMITS = { millisecondsPerDocument: 20_000, documentsPerProcess: 100, idleMilliseconds: 60_000 };
const titled = (title: string): Paper => ({ ...COUNCIL_PAPER, title });

async function untilGone(pid: number | undefined): Promise<void> {
  if (pid === undefined) throw new Error('no process');
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await wait(20);
  }
}

describe('the process that sets type', () => {
  it('takes many at once, one after the other, each its own', async () => {
    const { render } = createTypesetter(LIMITS);
    const titles = ['Eins', 'Zwei', 'Drei', 'Vier'];
    const files = await Promise.all(titles.map((title) => render(titled(title))));
    const read = await Promise.all(files.map((file) => readTaggedPdf(file)));
    expect(read.map(({ title }) => title)).toEqual(titles);
  });

  it('when killed in the middle fails that rendering alone', async () => {
    const { pid, render } = createTypesetter(LIMITS);
    const [first, second] = [render(titled('Eins')), render(titled('Zwei'))];
    const failure = first.catch(String);
    await wait(0);
    const killed = pid();
    if (killed === undefined) throw new Error('no process');
    process.kill(killed, 'SIGKILL');
    expect(await failure).toContain('the PDF could not be written: its process ended with SIGKILL');
    expect((await readTaggedPdf(await second)).title).toBe('Zwei');
    expect(pid()).not.toBe(killed);
  });

  it('when killed between two renderings is replaced', async () => {
    const { pid, render } = createTypesetter(LIMITS);
    await render(titled('Eins'));
    const killed = pid();
    process.kill(killed ?? 0, 'SIGKILL');
    await untilGone(killed);
    await wait(50);
    expect((await readTaggedPdf(await render(titled('Zwei')))).title).toBe('Zwei');
  });

  it('is ended when a rendering takes too long, and the next gets a fresh one', async () => {
    const { pid, render } = createTypesetter({ ...LIMITS, millisecondsPerDocument: 1 });
    const slow = render(COUNCIL_PAPER);
    await wait(0);
    const started = pid();
    await expect(slow).rejects.toThrow('the PDF could not be written: it took longer than 1 ms');
    await untilGone(started);
    await expect(render(COUNCIL_PAPER)).rejects.toThrow('longer than 1 ms');
  });

  it('when it takes too long fails that rendering alone: who waits behind it gets a fresh process', async () => {
    const { render } = createTypesetter({ ...LIMITS, millisecondsPerDocument: 4000 });
    const endless = { kind: 'paragraph', text: 'w'.repeat(300_000) } as const;
    const [slow, next] = [render({ ...COUNCIL_PAPER, blocks: [endless] }), render(titled('Danach'))];
    await expect(slow).rejects.toThrow('longer than 4000 ms');
    expect((await readTaggedPdf(await next)).title).toBe('Danach');
  });

  it('lives on after a paper it cannot set', async () => {
    const { pid, render } = createTypesetter(LIMITS);
    await render(COUNCIL_PAPER);
    const before = pid();
    const skewed = {
      kind: 'table',
      caption: 'Schief',
      columns: [{ header: 'A' }],
      rows: [['1', '2']],
    } as const;
    await expect(render({ ...COUNCIL_PAPER, blocks: [skewed] })).rejects.toThrow('Schief');
    await render(COUNCIL_PAPER);
    expect(pid()).toBe(before);
  });

  it.each([
    ['after its share of documents', { documentsPerProcess: 1 }],
    ['when nothing came for a while', { idleMilliseconds: 20 }],
  ])('goes %s', async (_, limits) => {
    const { pid, render } = createTypesetter({ ...LIMITS, ...limits });
    const rendering = render(COUNCIL_PAPER);
    await wait(0);
    const used = pid();
    await rendering;
    await untilGone(used);
    expect(pid()).toBeUndefined();
  });

  it('keeps no program from ending, knows no password, and ends with the program', async () => {
    const module = path.join(PROJECT_ROOT, 'app', 'platform', 'documents', 'typesetter.ts');
    const script = `
      const { createTypesetter } = await import(${JSON.stringify(module)});
      const { pid, render } = createTypesetter();
      const pdf = await render(${JSON.stringify(COUNCIL_PAPER)});
      process.stdout.write(JSON.stringify({ pid: pid(), size: pdf.length }));`;
    const program = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, DATABASE_URL: 'postgres://secret' },
    });
    const ended = once(program, 'exit');
    const [said] = (await once(program.stdout, 'data')) as [Buffer];
    const { pid, size } = JSON.parse(said.toString()) as { pid: number; size: number };
    expect(size).toBeGreaterThan(10_000);
    expect(await ended).toEqual([0, null]);
    await untilGone(pid);
  });
});
