import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleFile, startWorld, type TestWorld } from './world.ts';

let world: TestWorld;

/** Two reports of the spring council that differ in what the dredging costs, and long enough to take pages. */
const tide = articleFile(
  'Dearer than thought',
  'council-2024-03',
  [
    'The Spring Harbour Council met in Skagen, and the treasurer, Ingrid Holm, attended the meeting.',
    'The dredging will cost 5.6 million kroner, said the treasurer, Ingrid Holm.',
    `The council agreed to plant trees along the quay${', and along the road to the next village'.repeat(9)}.`,
    `The council discussed the price of ice${', and the price of salt in the villages'.repeat(14)}.`,
    `The harbour master reported on the storm${', and on the roofs that it took with it'.repeat(14)}.`,
    `The council praised the lifeboat${', and the people who row it in the dark'.repeat(14)}.`,
  ].join('\n\n'),
  'Tide Times',
);

beforeAll(async () => {
  world = await startWorld();
  await world.corpus.write('articles/2024-03-dearer.md', tide);
  await world.restart();
});
afterAll(() => world.close());

test('/meeting sums up, counts the sources, and turns its pages after a restart', async () => {
  const { reader, general } = world;
  const first = await reader.ask(general, '/meeting', { name: 'council-2024-03' }).message();
  expect(first.content).toMatch(/^-# reported by \d of 2 articles$/m);
  expect(first.content).toContain('page 1 of');
  await world.restart();
  const next = await reader.click(first, 'Next ▶').message();
  expect(next.id).toBe(first.id);
  expect(next.content).toContain('page 2 of');
});

test('where sources disagree is one click from the meeting, and both sides stand there', async () => {
  const { reader, general } = world;
  const meeting = await reader.ask(general, '/meeting', { name: 'council-2024-03' }).message();
  const button = meeting.buttons.find(({ label }) => label.startsWith('Sources disagree'));
  const listed = await reader.click(meeting, button?.label ?? 'no such button').message();
  expect(listed.ephemeral).toBe(true);
  expect(listed.content).toContain('4.2 million kroner');
  expect(listed.content).toContain('5.6 million kroner');
  const asked = await reader.ask(general, '/disagreements').message();
  expect(asked.content).toContain('1 disagreement between');
});

test('a meeting with one article has nothing to disagree with', async () => {
  const { reader, general } = world;
  const none = await reader.ask(general, '/disagreements', { meeting: 'council-2023-03' }).message();
  expect(none.content).toContain('Only one article is about it: there is nothing to compare it with.');
});

test('/who lists whom articles place at a meeting, and the meetings of a person', async () => {
  const { reader, general } = world;
  const meeting = await reader.ask(general, '/who', { meeting: 'council-2024-03' }).message();
  expect(meeting.content).toContain('**Ingrid Holm**');
  const person = await reader.ask(general, '/who', { person: 'Ingrid Holm' }).message();
  expect(person.content).toContain('at Spring Harbour Council');
  const nobody = await reader.ask(general, '/who', { person: 'Zaphod' }).message();
  expect(nobody.content).toContain('No article places anybody of that name at a meeting.');
  const neither = await reader.ask(general, '/who').message();
  expect(neither).toMatchObject({ ephemeral: true, content: expect.stringContaining('Give a meeting, or a person') });
});

test('/timeline goes from old to new, in words and as a picture that says the same', async () => {
  const { reader, general } = world;
  const shown = await reader.ask(general, '/timeline', { words: 'council' }).message();
  expect(shown.content).toMatch(/11 December 2023.*Winter Harbour Council/);
  const [picture] = shown.attachments;
  expect(picture).toMatchObject({ name: 'timeline.png', contentType: 'image/png' });
  const { description } = shown.raw.attachments[0] ?? {};
  expect(description).toContain('11 December 2023: Winter Harbour Council');
});

test('/compare sets two meetings beside each other', async () => {
  const { reader, general } = world;
  const values = { first: 'council-2023-03', second: 'council-2024-03' };
  const shown = await reader.ask(general, '/compare', values).message();
  expect(shown.content).toContain('**A** Winter Harbour Council');
  expect(shown.content).toMatch(/\*\*(?:In both|Only in [AB]): /);
  expect(shown.content).toMatch(/^> /m);
});

test('/check gives a verdict, and never says true or false', async () => {
  const { reader, general } = world;
  const exact = 'The ferry will sail twice a day from January, the operator announced.';
  const same = await reader.ask(general, '/check', { claim: exact }).message();
  expect(same.content).toContain('**verbatim**');
  expect(same.content).not.toMatch(/\b(?:true|false)\b/i);
  const changed = await reader.ask(general, '/check', { claim: exact.replace('twice', 'nine times') }).message();
  expect(changed.content).not.toMatch(/\*\*(?:verbatim|supported)\*\*/);
  const unknown = await reader.ask(general, '/check', { claim: 'The moon is made of green cheese.' }).message();
  expect(unknown.content).toContain('**not found**: no article says so');
});

test('a message is checked against the corpus out of its menu, for whoever asked alone', async () => {
  const { reader, moderator, general } = world;
  const said = moderator.say(general, 'The dredging will cost 4.2 million kroner, said the treasurer, Ingrid Holm.');
  const checked = await reader.messageCommand('Check against the corpus', said).message();
  expect(checked).toMatchObject({ ephemeral: true, content: expect.stringContaining('**verbatim**') });
});
