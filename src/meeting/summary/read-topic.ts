import { findWords } from '../../search/words.ts';

/**
 * Finds the topic in what somebody typed when asked what a summary is to be about: often a whole request ("tldr of
 * spring, just the harbour bit"), of which only the end names it.
 *
 * @returns What stands behind the last word that narrows down ("just", "about") and still names something; else all
 */
export function readTopic(about: string): string {
  const narrowed = [...about.matchAll(narrows)].map(({ 0: word, index }) => about.slice(index + word.length)).reverse();
  return narrowed.find((rest) => findWords(rest).some(({ stop, text }) => !stop && !onlyAsks(text))) ?? about;
}

/** @returns Whether a word asks for a summary rather than names a topic */
export const onlyAsks = (word: string): boolean => asking.has(word.toLowerCase());

const narrows =
  /\b(?:just|only|specifically|especially|mainly|about|regarding|concerning|focus(?:s?ed|s?ing)? on|limited to|when it comes to|in terms of|as (?:regards|for)|on the (?:topic|subject|question|issue|matter) of)\b/giu;

const asking = new Set(
  'summary summaries summarise summarize summarised summarized summarising summarizing sum sums tldr gist overview recap rundown digest brief briefly short shortly quick quickly version part parts bit bits side aspect angle stuff only main points point key meeting meetings topic topics question issue issues matter matters thing things regarding focus focused just give show tell want need like know get happen happened happening came come went go said say settled talked discussed mentioned anti'.split(
    ' ',
  ),
);
