import type { Span } from '../../corpus/corpus.ts';
import type { Figure } from '../values/find-figures.ts';
import { type Aspect, aspects } from './aspects.ts';

/** The aspect that a figure gives, with the words of the sentence that say so. */
export interface ReadAspect {
  readonly aspect: Aspect;
  /** Offsets into the sentence. */
  readonly cues: readonly Span[];
}

/** How far the word that tells what is counted may stand from the figure, in characters. */
const farthest = 90;

/**
 * @param article - What tells of what words mean that may mean something else
 * @returns The aspect whose cue stands nearest to the figure, in one clause with it; `null` where there is none
 */
export function readAspect(text: string, figure: Figure, article = text): ReadAspect | null {
  const lower = lowerCase(text);
  const clause = clauseOf(lower, figure);
  const around = `${lower.slice(clause.start, figure.start)}#${lower.slice(figure.end, clause.end)}`;
  const found = aspects
    .filter(({ dimension }) => dimension.test(figure.dimension))
    .filter((aspect) => aspect.around === undefined || aspect.around.test(around))
    .flatMap((aspect) => {
      const also = aspect.also?.around.test(around) === true ? aspect.also.cue : undefined;
      const said = [aspect.cue, also].flatMap((cue) => (cue === undefined ? [] : [...lower.matchAll(cue)]));
      if (said.length === 0 || aspect.needs?.test(lower) === false || aspect.unless?.test(lower) === true) return [];
      if (lower.search(aspect.cue) < 0 && lowerCase(article).search(aspect.cue) < 0) return [];
      const cues = said
        .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
        .filter(({ start, end }) => start >= clause.start && end <= clause.end);
      const away = Math.min(...cues.map((cue) => distance(cue, figure)));
      return away <= farthest ? [{ aspect, cues, away }] : [];
    })
    .sort((a, b) => a.away - b.away);
  const [nearest] = found;
  return nearest === undefined ? null : { aspect: nearest.aspect, cues: nearest.cues };
}

/** @returns The names of the aspects that a question may ask for */
export function aspectsNamed(question: string): readonly string[] {
  const lower = lowerCase(question);
  return aspects.filter(({ cue }) => lower.search(cue) >= 0).map(({ name }) => name);
}

/** Lower case, of the same length; the month is not what people do in streets. */
function lowerCase(text: string): string {
  const plain = text.replace(/\bMarch\b/g, 'Xarch').replace(/[’‘]/g, "'");
  const lower = plain.toLowerCase();
  if (lower.length === text.length) return lower;
  return plain.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}

function clauseOf(text: string, { start, end }: Span): Span {
  const before = [...text.slice(0, start).matchAll(breaks)].at(-1);
  const behind = text.slice(end).search(breaks);
  return { start: before === undefined ? 0 : before.index, end: behind < 0 ? text.length : end + behind };
}

const breaks = /[;:“”"]| but | while | whereas | although /g;

const distance = (cue: Span, figure: Span): number =>
  cue.end <= figure.start ? figure.start - cue.end : Math.max(0, cue.start - figure.end);
