import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { writeAskAgain } from '../../src/terminal/ask-again.ts';

const plain = { question: 'Who came?', context: null, corpus: null };

test('asks the same of the meeting', () => {
  expect(writeAskAgain(plain, 'keepers-2022')).toBe('npm run ask -- "Who came?" --meeting keepers-2022');
});

test('says again what else was said', () => {
  const asked = { ...plain, context: 'Who chaired it?', corpus: 'my articles' };
  expect(writeAskAgain(asked, 'keepers-2022')).toBe(
    'npm run ask -- "Who came?" --meeting keepers-2022 --context "Who chaired it?" --corpus "my articles"',
  );
});

test.each(['who said "no"?', "isn't it $5 `a` \\ b!", 'plain', "what's new?", 'a "b" \'c\''])(
  'a shell reads “%s” as it was asked',
  (question) => {
    const command = writeAskAgain({ ...plain, question }, 'keepers-2022').replace('npm run ask --', 'printf "%s\\n"');
    expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' }).split('\n')[0]).toBe(question);
  },
);
