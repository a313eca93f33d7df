import { areCompatible } from '../values/compare-figures.ts';
import { type Figure, findFigures } from '../values/find-figures.ts';
import type { Asked, Found, Inquire } from './inquiry.ts';

/**
 * Asks for a figure of a claim: "the ban lasts six months" gives "the ban lasts how many months?".
 *
 * @param figure - Of the claim, as offsets into it
 */
export function askForFigure(claim: string, figure: Figure): string {
  const { start, end, text, dimension } = figure;
  const unit = /(?:^|[\d\s-])(\p{L}{3,})$/u.exec(text)?.[1];
  const asked =
    dimension === 'share'
      ? 'what share'
      : dimension.startsWith('money')
        ? 'how much money'
        : dimension === 'count'
          ? 'how many'
          : `how many ${unit ?? ''}`;
  return `${claim.slice(0, start)}${asked}${claim.slice(end)}?`.replace(/\s+/g, ' ');
}

/** From which confidence, and from which reading, a figure that was read is the one that is meant. */
const sure = { confidence: 0.8, reading: 0 } as const;

/** What the reader found where a claim has a figure. */
export type FigureRead =
  | { readonly how: 'same'; readonly by: Found }
  | { readonly how: 'other'; readonly text: string; readonly by: Found };

/**
 * @param others - The claim's other figures: "four of the five" is not contradicted by "five"
 * @returns The figure that was read for "how many", where one of its dimension was read for sure; else `null`
 */
function readFigure(figure: Figure, others: readonly Figure[], [best]: readonly Found[]): FigureRead | null {
  if (best === undefined) return null;
  const { read, candidate } = best.evidence;
  if (read === null || read.score < sure.reading || best.confidence < sure.confidence) return null;
  const { body } = candidate.passage.article;
  // The reader marks "four" of "four months": what it counts stands behind.
  const wide = findFigures(body.slice(0, read.span.end + lookAhead)).filter(
    ({ start, end }) => start < read.span.end && read.span.start < end,
  );
  const same = wide.filter(({ dimension }) => dimension === figure.dimension);
  const [other] = same;
  if (other === undefined) return null;
  if (same.some((one) => areCompatible(one, figure))) return { how: 'same', by: best };
  return others.some((one) => areCompatible(one, other)) ? null : { how: 'other', text: other.text, by: best };
}

/** Characters in which a unit, or what is counted, follows. */
const lookAhead = 40;

/** A figure of a claim, and what was read where it stands. */
export interface FigureAnswered {
  readonly figure: Figure;
  readonly read: FigureRead | null;
  readonly asked: Asked;
}

/** Asks for the figures of a claim, at most so many. */
export async function answerFigures(
  claim: { readonly text: string; readonly figures: readonly Figure[] },
  inquire: Inquire,
): Promise<readonly FigureAnswered[]> {
  const answers: FigureAnswered[] = [];
  for (const figure of claim.figures.slice(0, mostFigures)) {
    const asked = await inquire(askForFigure(claim.text, figure));
    const others = claim.figures.filter((other) => other !== figure);
    answers.push({ figure, asked, read: readFigure(figure, others, asked.found) });
  }
  return answers;
}

const mostFigures = 1;
