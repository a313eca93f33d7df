import { befalls } from './aspects.ts';
import { contrasts } from './contrasts.ts';
import type { StatedFigure } from './figure-statements.ts';

/** Whether a figure counts those whom something has befallen: the dead, the injured, the rescued. */
export const hasBefallen = ({ aspect }: StatedFigure): boolean => befalls.test(aspect?.aspect.name ?? '');

/** "On the upper river", "on the lower": each sentence has another word of a row, wherever it stands. */
export const haveOtherParts = ({ account: one }: StatedFigure, { account: other }: StatedFigure): boolean =>
  parts.some((row) => {
    const [mine, theirs] = [one, other].map(({ text }) =>
      row.filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(text)),
    );
    return mine?.length === 1 && theirs?.length === 1 && mine[0] !== theirs[0];
  });

const parts = contrasts.filter((row) => row.includes('upper') || row.includes('north'));

/** "31 officers were hurt": no count of all. */
export const isOfGroup = ({ account: { text }, aspect, figure }: StatedFigure): boolean =>
  befalls.test(aspect?.aspect.name ?? '') &&
  /^ (?:of (?:the|its|their) )?(?:\p{L}+ )?(?:officers|policemen|soldiers|guards|rescuers|firefighters|crew|staff|women|men|inmates|tourists)\b/iu.test(
    text.slice(figure.end),
  );

/** What has befallen those who are counted, told of one count alone: so many died, so many were rescued. */
export function happensToOne(one: StatedFigure, other: StatedFigure): boolean {
  if (one.figure.dimension !== 'count') return false;
  const [mine, theirs] = [one, other].map(({ aspect }) => befalls.test(aspect?.aspect.name ?? ''));
  return mine !== theirs;
}
