import type { Disagreement, Excerpt } from '../answer/answer.ts';
import type { Readout } from '../readout.ts';
import { describeMeeting, renderExcerpt } from './render-excerpt.ts';
import { type Screen, wrap } from './screen.ts';

/**
 * Shows both sides of disagreements. A quotation is printed once, and named by its number after that.
 *
 * @param quoted - What is quoted above already, as `[1]`, `[2]` and so on
 * @returns A text for each disagreement
 */
export function renderDisagreements(
  readout: Readout,
  screen: Screen,
  disagreements: readonly Disagreement[],
  quoted: readonly Excerpt[] = [],
): readonly string[] {
  const numbered = [...quoted];
  return disagreements.map(({ meeting, slot, sides }) =>
    [
      screen.colours.bold(wrap(`Sources disagree: ${slot} — ${describeMeeting(readout, meeting)}`, screen)),
      ...sides.flatMap(({ value, excerpts }) => {
        const fresh = excerpts.filter((excerpt) => numberOf(excerpt, numbered) === 0);
        numbered.push(...fresh);
        const sources = excerpts.map((excerpt) => `${excerpt.publisher} [${numberOf(excerpt, numbered)}]`);
        return [
          wrap(`${screen.colours.bold(value)}: ${sources.join(', ')}`, screen, '  '),
          ...fresh.map((excerpt) =>
            renderExcerpt(readout, screen, excerpt, numberOf(excerpt, numbered), 'the words that differ'),
          ),
        ];
      }),
    ].join('\n'),
  );
}

/** @returns Its number, from 1; 0 where it was not quoted */
const numberOf = ({ article, start, end }: Excerpt, quoted: readonly Excerpt[]): number =>
  1 + quoted.findIndex((other) => other.article === article && other.start <= start && end <= other.end);
