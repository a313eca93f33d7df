import { describe, expect, test } from 'vitest';
import { namesHolder } from '../../src/answer/names-holder.ts';

const director = { names: [['execut', 'director']], whose: [], isChair: false };
const chair = { names: [], whose: [], isChair: true };

describe('a sentence names the holder', () => {
  test.each([
    'Executive Director Oriane Vaskiv said the fair had gone well.',
    'The Executive Director, Mr Pell, opened the fair.',
    'The executive director of the trust, Oriane Vaskiv, opened the fair.',
    'Oriane Vaskiv, the new executive director, opened the fair.',
    'Vaskiv was elected executive director by nine votes.',
    'The council chose Oriane Vaskiv, a keeper from Lugo, as its executive director.',
  ])('beside the office, or as having it: %s', (sentence) => {
    expect(namesHolder(director, sentence)).toBe(true);
  });

  test.each([
    'The executive director also met the keepers.',
    'Former executive director Oriane Vaskiv watched.',
    'The deputy executive director, Jan Pell, watched.',
    'Oriane Vaskiv said the director was late.',
  ])('and not where it is somebody else, or nobody: %s', (sentence) => {
    expect(namesHolder(director, sentence)).toBe(false);
  });

  test('of a land or body where it speaks of that', () => {
    const asked = { ...director, whose: ['latvian'] };
    expect(namesHolder(asked, 'Latvia’s executive director, Oriane Vaskiv, came.')).toBe(true);
    expect(namesHolder(asked, 'Estonia’s executive director, Oriane Vaskiv, came.')).toBe(false);
  });

  test.each([
    'The session was chaired by Oriane Vaskiv of Lugo.',
    'Oriane Vaskiv, a keeper from Lugo, chaired the session.',
    '“We are done,” said Vaskiv, who was chairing her first session.',
    'Oriane Vaskiv will chair the session.',
    'The chair, Lugo’s minister Oriane Vaskiv, closed it.',
    'The meeting was opened by the mayor and led by Oriane Vaskiv.',
  ])('of the chair, by what they did: %s', (sentence) => {
    expect(namesHolder(chair, sentence)).toBe(true);
  });

  test.each(['It was chaired well.', 'The delegation was led by Oriane Vaskiv.', 'Nobody wanted the chair.'])(
    'and not otherwise: %s',
    (sentence) => {
      expect(namesHolder(chair, sentence)).toBe(false);
    },
  );
});
