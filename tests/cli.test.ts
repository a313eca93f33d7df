import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import {
  answerSchema,
  attendanceSchema,
  comparisonSchema,
  disagreementSchema,
  type Excerpt,
  excerptSchema,
  summarySchema,
  timelineSchema,
  verdictSchema,
} from '../src/answer/answer.ts';

// Each of these starts a whole program, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const basin = 'tests/fixtures/river-basin/corpus';
const [spring, autumn] = ['vbc-2024-04', 'vbc-2024-10'];

let broken: string;
beforeAll(async () => {
  broken = await mkdtemp(join(tmpdir(), 'readout-broken-'));
  await cp(basin, broken, { recursive: true });
  await writeFile(join(broken, 'articles', 'broken.md'), '---\ntitle: No publisher\n---\n\nWords.\n');
});
afterAll(() => rm(broken, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the terminal twin as its user would, by words alone, on the second corpus. */
function run(args: readonly string[], input = '', corpus = basin): Promise<Ran> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args, '--corpus', corpus], {
    env: { ...process.env, READOUT_MODEL: 'none', NO_COLOR: '1', FORCE_COLOR: '' },
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** @throws for a quotation that its article does not have */
async function proveInArticles(excerpts: readonly Excerpt[]): Promise<void> {
  expect(excerpts).not.toEqual([]);
  for (const { article, text } of excerpts)
    expect(await readFile(join(basin, 'articles', `${article}.md`), 'utf8')).toContain(text);
}

const lines = (out: string): readonly unknown[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('a question is answered with exit code 0, in lines that fit, without colours', async () => {
  const { code, out } = await run(['ask', 'Where did the 30th session of the commission take place?']);
  expect(code).toBe(0);
  expect(out).toMatch(/^ {2}│ /m);
  expect(out).toMatch(/^ {4}\[1\] .+, “/m);
  expect(out.replace(/\s+/g, ' ')).toMatch(/confidence \d+ % · searched by words alone · corpus [0-9a-f]+ $/);
  expect(out).not.toContain('\u001b[');
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('a question that nothing answers ends with 1, and says what was looked for', async () => {
  const { code, out } = await run(['ask', 'Who won the football championship in Atlantis?']);
  expect(code).toBe(1);
  expect(out).toContain('Not in the corpus.');
  expect(out).toContain('in 15 articles');
});

test('a wrong use ends with 2 and says what to do', async () => {
  const wrong = [
    ['ask', '--meeting', 'nowhere', 'Who came?'],
    ['summary', 'nowhere'],
    ['attendance'],
    ['attendance', spring, '--person', 'Anybody'],
    ['check'],
    ['compare', spring],
    ['summary', '--no-such-option'],
  ];
  for (const args of wrong) {
    const { code, out, err } = await run(args);
    expect(`${args.join(' ')}: ${code}`).toBe(`${args.join(' ')}: 2`);
    expect(err.trim()).not.toBe('');
    expect(out).toBe('');
  }
});

test('an option or command that there is not is named, and where to read which there are', async () => {
  const wrong: readonly (readonly [args: readonly string[], named: string, help: string])[] = [
    [['ask', '--metting', spring, 'Who?'], "unknown option '--metting'", 'npm run readout -- ask --help'],
    [['--foo'], "unknown option '--foo'", 'npm run readout -- --help'],
    [['corpus', 'chek'], "unknown command 'chek'", 'npm run readout -- corpus --help'],
    [['corpus', 'check', '--foo'], "unknown option '--foo'", 'npm run readout -- corpus check --help'],
  ];
  for (const [args, named, help] of wrong) {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(named);
    expect(err).toContain(`\`${help}\``);
    expect(err.trim().split('\n').length).toBeLessThanOrEqual(3);
  }
});

test('--version prints that of package.json', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('a bad line of a batch ends with 2 and names the line', async () => {
  const { code, err } = await run(['check', '--batch'], '{"claim":"The session was held in Holmstad."}\nnot json\n');
  expect(code).toBe(2);
  expect(err).toContain('Line 2');
});

test('a faulty corpus ends with 3 and names the file', async () => {
  const { code, err } = await run(['ask', 'Who came?'], '', broken);
  expect(code).toBe(3);
  expect(err).toContain('broken.md');
});

test('--json keeps to its schemas, and quotes what the articles have', async () => {
  const ask = answerSchema.parse(JSON.parse((await run(['ask', '--json', 'What will the fish ladder cost?'])).out));
  await proveInArticles([...ask.excerpts, ...ask.nearest]);
  const search = z.array(excerptSchema).parse(JSON.parse((await run(['search', '--json', 'sturgeon'])).out));
  await proveInArticles(search);
  const summary = summarySchema.parse(JSON.parse((await run(['summary', '--json', spring])).out));
  await proveInArticles(summary.points.map(({ excerpt }) => excerpt));
  expect(summary.points.length).toBeLessThanOrEqual(8);
  const attendance = attendanceSchema.parse(JSON.parse((await run(['attendance', '--json', spring])).out));
  await proveInArticles(attendance.attendees.flatMap(({ excerpts }) => excerpts));
  const timeline = timelineSchema.parse(JSON.parse((await run(['timeline', '--json', 'sturgeon'])).out));
  await proveInArticles(timeline.entries.flatMap(({ points }) => points.map(({ excerpt }) => excerpt)));
  const comparison = comparisonSchema.parse(JSON.parse((await run(['compare', '--json', spring, autumn])).out));
  await proveInArticles(comparison.topics.flatMap(({ first, second }) => [...first, ...second]));
});

test('disagreements are listed, both sides, for people and as JSON', async () => {
  const { code, out } = await run(['disagreements', '--json']);
  expect(code).toBe(0);
  const found = z.array(disagreementSchema).parse(JSON.parse(out));
  await proveInArticles(found.flatMap(({ sides }) => sides.flatMap(({ excerpts }) => excerpts)));
  const human = await run(['disagreements', found[0]?.meeting ?? '']);
  expect(human.out.replace(/\s+/g, ' ')).toContain(`Sources disagree: ${found[0]?.slot}`);
  for (const { value } of found[0]?.sides ?? []) expect(human.out.replace(/\s+/g, ' ')).toContain(value);
});

test('summary, attendance, timeline and comparison read well for people', async () => {
  const summary = await run(['summary', spring]);
  expect(summary.code).toBe(0);
  expect(summary.out).toMatch(/reported by \d of \d articles/);
  const preview = await run(['summary', 'fm-2025-04'], '', 'corpus');
  expect(preview.out).toContain('written before the meeting · reported by 3 of 3 articles');
  const [attendee] = attendanceSchema.parse(JSON.parse((await run(['attendance', '--json', spring])).out)).attendees;
  const attendance = await run(['attendance', '--person', attendee?.name ?? '']);
  expect(attendance.out.replace(/\s+/g, ' ')).toContain('at 30th session of the Velda Basin Commission');
  const nobody = await run(['attendance', '--person', 'Zaphod']);
  expect(nobody).toMatchObject({ code: 1, out: expect.stringContaining('No article places anybody of that name') });
  const timeline = await run(['timeline', 'sturgeon']);
  expect(timeline.out.indexOf('April 2024')).toBeLessThan(timeline.out.indexOf('October 2024'));
  const comparison = await run(['compare', spring, autumn]);
  expect(comparison.out).toMatch(/^A {2}30th session/);
  expect(comparison.out).toMatch(/^Only in [AB]: /m);
});

test('a claim gets a verdict, and never the words true or false', async () => {
  const [{ excerpt } = { excerpt: undefined }] = summarySchema.parse(
    JSON.parse((await run(['summary', '--json', autumn])).out),
  ).points;
  const { code, out } = await run(['check', `${excerpt?.text}`]);
  expect(code).toBe(0);
  expect(out).toContain('verbatim: these words stand in an article');
  expect(out).not.toMatch(/\b(?:true|false)\b/i);
  const whole = await run(['check', '--json', `${excerpt?.text} The moon is made of green cheese.`]);
  expect(lines(whole.out).map((line) => verdictSchema.parse(line))).toHaveLength(1);
  const unknown = await run(['check', 'The moon is made of green cheese.']);
  expect(unknown).toMatchObject({ code: 1, out: expect.stringContaining('not found: no article says so') });
});

test('batches answer one line with one line, in order, by id', async () => {
  const claims = ['The moon is made of cheese.', 'The 30th session was held in Holmstad.'];
  const input = claims.map((claim, at) => JSON.stringify({ id: `c${at}`, claim })).join('\n');
  const verdicts = lines((await run(['check', '--batch'], `${input}\n\n`)).out).map((line) =>
    verdictSchema.parse(line),
  );
  expect(verdicts.map(({ id, claim }) => ({ id, claim }))).toEqual(
    claims.map((claim, at) => ({ id: `c${at}`, claim })),
  );
  const summaries = lines((await run(['summary', '--batch'], JSON.stringify({ id: 's', meeting: spring }))).out);
  expect(summaries.map((line) => summarySchema.parse(line))).toMatchObject([{ id: 's', meeting: spring }]);
  const questions = lines((await run(['ask', '--batch'], JSON.stringify({ id: 'q', question: 'Who came?' }))).out);
  expect(questions.map((line) => answerSchema.parse(line))).toMatchObject([{ id: 'q', question: 'Who came?' }]);
});

test('eval grades questions, claims and summaries, and quotes nothing that is not there', async () => {
  const { code, out } = await run(['eval', '--json', 'tests/fixtures/river-basin/gold.jsonl']);
  expect(code).toBe(0);
  const metrics = z.array(z.object({ name: z.string(), right: z.number(), of: z.number() })).parse(JSON.parse(out));
  const verbatim = metrics.find(({ name }) => name === 'verbatim');
  expect(verbatim?.of).toBeGreaterThan(50);
  expect(verbatim?.right).toBe(verbatim?.of);
});
