import { describe, expect, it } from 'vitest';
import { openLog } from './log.ts';

function logged(write: (log: ReturnType<typeof openLog>) => void): string {
  const lines: string[] = [];
  write(openLog('info', { write: (line) => void lines.push(line) }));
  return lines.join('');
}

describe('the log', () => {
  it('tells of a failed statement without the row it failed on', () => {
    const error = Object.assign(new Error('duplicate key value violates unique constraint'), {
      code: '23505',
      detail: 'Key (address)=(person@ort.example) already exists.',
      parameters: ['geheim'],
    });
    const text = logged((log) => log.error({ err: error }, 'request failed'));
    expect(JSON.parse(text)).toMatchObject({ err: { code: '23505', message: error.message } });
    expect(text).toContain('log.test.ts');
    expect(text).not.toMatch(/person@|geheim/);
  });

  it('hides secrets by name', () => {
    const text = logged((log) => log.info({ password: 'geheim', token: 'geheim', secret: 'geheim' }, 'x'));
    expect(text).not.toContain('geheim');
  });
});
