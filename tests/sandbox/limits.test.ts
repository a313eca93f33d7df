import { type Client, Routes } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { logIn } from './client.ts';

let sandbox: Sandbox;
let client: Client<true>;
let channelId: string;

beforeAll(async () => {
  sandbox = await startSandbox({ rateLimits: false });
  channelId = sandbox.createGuild({ name: 'Home' }).channel('general').id;
  client = await logIn(sandbox);
});

afterAll(async () => {
  await client.destroy();
  await sandbox.close();
});

const v2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const row = (...components: unknown[]) => ({ type: 1, components });
const button = (fields: object = {}) => ({ type: 2, style: 1, label: 'b', custom_id: 'c', ...fields });
const link = (url: string) => ({ type: 2, style: 5, label: 'l', url });
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
const options = (count: number) => many(count, (index) => ({ label: `o${index}`, value: `${index}` }));
const select = (fields: object = {}) => ({ type: 3, custom_id: 's', options: options(2), ...fields });

const send = (body: unknown) => client.rest.post(Routes.channelMessages(channelId), { body });

test.each([
  ['2000 characters', { content: 'x'.repeat(2000) }],
  ['40 components', { flags: v2, components: many(40, (index) => text(`${index}`)) }],
  ['4000 characters of displays', { flags: v2, components: [text('x'.repeat(4000))] }],
  [
    'five buttons in a row',
    { content: 'x', components: [row(...many(5, (index) => button({ custom_id: `${index}` })))] },
  ],
  ['25 options', { content: 'x', components: [row(select({ options: options(25) }))] }],
  ['a custom id of 100', { content: 'x', components: [row(button({ custom_id: 'x'.repeat(100) }))] }],
  ['a url of 512', { content: 'x', components: [row(link(`https://e.org/${'x'.repeat(498)}`))] }],
  [
    'an embed',
    { embeds: [{ title: 't', description: 'd', fields: [{ name: 'n', value: 'v' }], footer: { text: 'f' } }] },
  ],
  [
    'a container with everything',
    {
      flags: v2,
      components: [
        {
          type: 17,
          accent_color: 255,
          components: [
            { type: 9, components: [text('t')], accessory: button() },
            { type: 9, components: [text('t')], accessory: { type: 11, media: { url: 'https://e.org/p.png' } } },
            { type: 12, items: [{ media: { url: 'https://e.org/p.png' } }] },
            { type: 14, divider: false, spacing: 2 },
            row(select()),
          ],
        },
      ],
    },
  ],
])('%s pass', async (_name, body) => {
  await expect(send(body)).resolves.toHaveProperty('id');
});

test.each([
  ['2001 characters', { content: 'x'.repeat(2001) }, 'content[BASE_TYPE_MAX_LENGTH]'],
  ['an unknown field', { content: 'x', contents: 'y' }, 'contents[UNKNOWN_FIELD]'],
  [
    'an unknown field deep inside',
    { content: 'x', components: [row(button({ color: 'red' }))] },
    'color[UNKNOWN_FIELD]',
  ],
  ['a number for content', { content: 1 }, 'content[MODEL_TYPE_CONVERT]'],
  ['41 components', { flags: v2, components: many(41, (index) => text(`${index}`)) }, 'components'],
  [
    '41 nested components',
    { flags: v2, components: many(4, () => ({ type: 17, components: many(10, () => text('x')) })) },
    'COMPONENT_MAX_TOTAL',
  ],
  [
    '4001 characters of displays',
    { flags: v2, components: [text('x'.repeat(2000)), text('x'.repeat(2001))] },
    'DISPLAYABLE_TEXT_SIZE',
  ],
  ['content beside displays', { flags: v2, content: 'x', components: [text('x')] }, "'content' field cannot be used"],
  [
    'embeds beside displays',
    { flags: v2, embeds: [{ title: 'x' }], components: [text('x')] },
    "'embeds' field cannot be used",
  ],
  ['displays without the flag', { content: 'x', components: [text('x')] }, 'components[0].type[UNION_TYPE_CHOICES]'],
  [
    'six buttons in a row',
    { content: 'x', components: [row(...many(6, (index) => button({ custom_id: `${index}` })))] },
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'six rows',
    { content: 'x', components: many(6, (index) => row(button({ custom_id: `${index}` }))) },
    'BASE_TYPE_BAD_LENGTH',
  ],
  ['an empty row', { content: 'x', components: [row()] }, 'BASE_TYPE_BAD_LENGTH'],
  ['26 options', { content: 'x', components: [row(select({ options: options(26) }))] }, 'BASE_TYPE_BAD_LENGTH'],
  [
    'the same option twice',
    { content: 'x', components: [row(select({ options: [...options(1), ...options(1)] }))] },
    'VALUE_DUPLICATED',
  ],
  [
    'a custom id of 101',
    { content: 'x', components: [row(button({ custom_id: 'x'.repeat(101) }))] },
    'custom_id[BASE_TYPE_MAX_LENGTH]',
  ],
  ['a custom id twice', { content: 'x', components: [row(button(), button())] }, 'CUSTOM_ID_DUPLICATED'],
  [
    'a button with no label',
    { content: 'x', components: [row({ type: 2, style: 1, custom_id: 'c' })] },
    'LABEL_OR_EMOJI_REQUIRED',
  ],
  [
    'a label of 81',
    { content: 'x', components: [row(button({ label: 'x'.repeat(81) }))] },
    'label[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'a url of 513',
    { content: 'x', components: [row(link(`https://e.org/${'x'.repeat(499)}`))] },
    'url[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'a url of another kind',
    { content: 'x', components: [row(link('javascript:alert(1)'))] },
    'URL_TYPE_INVALID_SCHEME',
  ],
  [
    'a button and a menu in a row',
    { content: 'x', components: [row(button(), select())] },
    'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
  [
    '6001 characters in embeds',
    { embeds: many(2, () => ({ description: 'x'.repeat(3001) })) },
    'MAX_EMBED_SIZE_EXCEEDED',
  ],
  ['11 embeds', { embeds: many(11, () => ({ title: 'x' })) }, 'embeds[BASE_TYPE_BAD_LENGTH]'],
  [
    'a file that is not there',
    { flags: v2, components: [{ type: 13, file: { url: 'attachment://x.txt' } }] },
    'ATTACHMENT_NOT_FOUND',
  ],
  [
    'everybody and somebody to ping',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    'mutually exclusive',
  ],
  ['a reply to nothing', { content: 'x', message_reference: { message_id: '1' } }, 'REPLIES_UNKNOWN_MESSAGE'],
])('%s are refused', async (_name, body, fault) => {
  const error = await send(body).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: 50035, status: 400 });
  expect(String(error)).toContain(fault);
});

test('a message becomes one of displays only without its content', async () => {
  const { id } = (await send({ content: 'x' })) as { id: string };
  const edit = (body: unknown) => client.rest.patch(Routes.channelMessage(channelId, id), { body });
  await expect(edit({ flags: v2, components: [text('y')] })).rejects.toMatchObject({ code: 50035 });
  await expect(edit({ flags: v2, content: null, components: [text('y')] })).resolves.toMatchObject({ flags: v2 });
  await expect(edit({ content: 'z' })).rejects.toMatchObject({ code: 50035 });
  await expect(edit({ components: [] })).rejects.toMatchObject({ code: 50006 });
});

test('nothing at all is refused', async () => {
  await expect(send({})).rejects.toMatchObject({ code: 50006 });
});

const command = (fields: object = {}) => ({ name: 'ask', description: 'Asks', ...fields });
const option = (fields: object = {}) => ({ type: 3, name: 'what', description: 'What', ...fields });

test.each([
  ['a capital letter', [command({ name: 'Ask' })], 'INVALID_NAME'],
  ['no description', [{ name: 'ask' }], 'BASE_TYPE_REQUIRED'],
  ['a description of 101', [command({ description: 'x'.repeat(101) })], 'BASE_TYPE_MAX_LENGTH'],
  ['26 options', [command({ options: many(26, (index) => option({ name: `o${index}` })) })], 'BASE_TYPE_BAD_LENGTH'],
  [
    'a required option after others',
    [command({ options: [option(), option({ name: 'b', required: true })] })],
    'REQUIRED_INVALID',
  ],
  ['an option twice', [command({ options: [option(), option()] })], 'NAME_ALREADY_EXISTS'],
  ['the same name twice', [command(), command()], 'DUPLICATE_NAME'],
  ['a description on a message command', [command({ type: 3 })], 'DESCRIPTION_NOT_ALLOWED'],
  ['101 commands', many(101, (index) => command({ name: `c${index}` })), 'At most 100'],
  ['an unknown field', [command({ colour: 'red' })], '0.colour[UNKNOWN_FIELD]'],
  ['no name', [{ description: 'x' }], '0.name[BASE_TYPE_REQUIRED]'],
])('commands with %s are refused', async (_name, body, fault) => {
  const error = await client.rest
    .put(Routes.applicationCommands(client.application.id), { body })
    .catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: 50035 });
  expect(String(error)).toContain(fault);
});

test('a request without the token is refused', async () => {
  const response = await fetch(`${sandbox.api}/v10/users/@me`, { headers: { authorization: 'Bot wrong' } });
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ message: '401: Unauthorized', code: 0 });
});
