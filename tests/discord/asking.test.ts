import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type TestWorld } from './world.ts';

let world: TestWorld;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

test('/ask answers with quotations, their sources, and small print', async () => {
  const { reader, general } = world;
  const answer = await reader.ask(general, '/ask', { question: 'What will the dredging cost?' }).message();
  expect(answer.content).toMatch(/^\*\*Question:\*\* What will the dredging cost\?\n/);
  expect(answer.content).toMatch(/^> The dredging will cost \*\*4\.2 million/m);
  expect(answer.content).toMatch(
    /Harbour Post · .*Council votes to dredge the harbour.* · 5 March 2024 · paragraph 2 .*<https:\/\/example\.org\/news\/1#/,
  );
  expect(answer.content).toMatch(/^-# .*corpus [0-9a-f]{12}/m);
  expect(answer.content).toContain('searched by words alone');
  expect(answer.ephemeral).toBe(false);
  expect(answer.embeds).toEqual([]);
});

test('/ask in private shows the answer to the asker alone', async () => {
  const { reader, moderator, general } = world;
  const answer = await reader
    .ask(general, '/ask', { question: 'What will the dredging cost?', private: true })
    .message();
  expect(answer.ephemeral).toBe(true);
  expect(moderator.messages(general).map(({ id }) => id)).not.toContain(answer.id);
});

test('/ask about one meeting says so, and keeps to it', async () => {
  const { reader, general } = world;
  const answer = await reader
    .ask(general, '/ask', { question: 'What was discussed?', meeting: 'council-2023-03' })
    .message();
  expect(answer.content).toContain('Winter Harbour Council (11 December 2023)');
  expect(answer.content).not.toContain('understood from the question');
  expect(answer.content).not.toContain('Harbour Post');
});

test('/ask about an unknown meeting names the known ones, to the asker alone', async () => {
  const { reader, general } = world;
  const answer = await reader.ask(general, '/ask', { question: 'What was discussed?', meeting: 'Xyzzy' }).message();
  expect(answer.content).toContain('There is no meeting “Xyzzy”');
  expect(answer.content).toContain('Spring Harbour Council');
  expect(answer.ephemeral).toBe(true);
});

test('a question that nothing answers is refused, with the nearest marked as no answer', async () => {
  const { reader, general } = world;
  const answer = await reader.ask(general, '/ask', { question: 'Who won the chess championship?' }).message();
  expect(answer.content).toContain('**Not in the corpus.**');
});
