import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, it } from 'vitest';
import { markAccessible } from '../../app/platform/documents/mark-accessible.ts';
import { createTypesetting } from '../../app/platform/documents/typeset-paper.ts';
import { PROJECT_ROOT } from '../../app/platform/project-root.ts';
import { COUNCIL_PAPER } from '../support/sample-paper.ts';

it('the built product sets a paper as its sources do', async () => {
  const child = fork(path.join(PROJECT_ROOT, 'dist', 'typeset-process.js'), [], {
    execArgv: [],
    serialization: 'advanced',
  });
  const answered = once(child, 'message');
  child.send(COUNCIL_PAPER);
  const [answer] = (await answered) as [{ pdf: Uint8Array }];
  const expected = await markAccessible(createTypesetting()(COUNCIL_PAPER, 'a-3a'));
  expect(Buffer.compare(answer.pdf, expected)).toBe(0);
  const ended = once(child, 'exit');
  child.disconnect();
  expect(await ended).toEqual([0, null]);
});
