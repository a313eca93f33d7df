import type { StatedFigure } from './figure-statements.ts';

/** "Has 8,400 places", against "there will be 9,600". */
export function isNowAgainstLater(stated: StatedFigure, { account: other, matter }: StatedFigure): boolean {
  const { account: one } = stated;
  if (later.test(one.text) || !later.test(other.text) || now.test(other.text)) return false;
  // Or "by 2028 there will be 9,600".
  const year = `${Number(one.meeting.end.slice(0, 4)) + 1}`;
  return now.test(one.text) || (isStock(stated) && matter.periods.dates.some(({ to }) => to >= year));
}

const now = /\b(?:at present|currently|at the moment|presently|already|so far|now ha(?:s|ve)|today)\b/i;
const later = /\b(?:will|shall|would|is to|are to)\b/i;

/** "The county has 41 schools" says nothing against five that close. */
export const isStockAgainstChange = (one: StatedFigure, other: StatedFigure): boolean =>
  one.figure.dimension === 'count' && isStock(one) && !isStock(other) && isOfChange(other);

/** "Will close five schools", "five schools are to close". */
function isOfChange({ account: { text }, figure }: StatedFigure): boolean {
  const behind = /^[^,;.]{0,60}/.exec(text.slice(figure.end))?.[0] ?? '';
  return changeBefore.test(text.slice(0, figure.start)) || change.test(behind);
}

/** Whether a figure says how many there are: "has 41 schools". */
export const isStock = ({ account: { text }, figure }: StatedFigure): boolean =>
  /\b(?:has|have|had|with its|there (?:are|were|will be))\b(?! to\b)[^,;.]{0,30}$/i.test(text.slice(0, figure.start)) &&
  !/^ (?:more|further|additional|extra|new)\b/.test(text.slice(figure.end));

const change =
  /\b(?:clos(?:e|es|ed|ing)|shut|cut|scrap(?:ped)?|demolish(?:ed)?|abolish(?:ed)?|add(?:ed)?|buil[dt]|open(?:ed)?|plant(?:ed)?|felled|hired?|dismiss(?:ed)?|buy|bought|order(?:ed)?|replaced?|creat(?:e|es|ed|ing)|gain(?:ed)?)\b/i;

const changeBefore = new RegExp(String.raw`${change.source}(?: (?:of )?(?!(?:an?|in|on|with)\b)\p{L}+){0,3} $`, 'iu');

/** "It had held the rate at 5.25 per cent" was before what is told now. */
export const isLongAgo = (one: StatedFigure, other: StatedFigure): boolean =>
  one.figure.dimension !== 'count' &&
  hadDone.test(one.account.text.slice(0, one.figure.start)) &&
  !hadDone.test(other.account.text);

/** "She told them that it had risen" is told of now. */
const hadDone =
  /^(?!.*\b(?:that|told|heard|said|learned|reported)\b.*\bhad\b).*\bhad (?:\p{L}+ly )?(?:been |\p{L}+(?:ed|en)\b)/iu;
