import { type SlotSort, slotSorts } from './statement.ts';

/** Which kinds of question ({@link questionKind}) ask for a sort of slot. */
export interface AskedBy {
  /** They ask for it where they name the slot. */
  readonly directly: RegExp;
  /** They ask for it only where they name one of its values. */
  readonly byName: RegExp;
  /** Words without which a direct question asks for something else. */
  readonly words?: RegExp;
}

export const asksBy: Readonly<Record<SlotSort, AskedBy>> = {
  role: { directly: /^(?:who|which|which names)$/, byName: /^(?:whether|other)$/ },
  act: { directly: /^(?:who|which|which names)$/, byName: /^(?:whether|other)$/ },
  vote: {
    directly: /^(?:how many|how much|what|how|whether|other|which)$/,
    byName: /^$/,
    words:
      /\b(?:vot\w+|tally|majority|unanim\w+|consensus|results?|split|margin|ballot|divided|in favou?r|against|abstain\w*|abstentions?|narrow\w*)\b/i,
  },
  count: { directly: /^how many$/, byName: /^(?:whether|other|what)$/ },
  money: {
    directly: /^(?:how much|how much money|what|other)$/,
    byName: /^whether$/,
    words:
      /\b(?:how much|how expensive|cost\w*|price|budget|fee|sums?|amounts?|money|worth|spend\w*|pledg\w+|deficit|surplus|fund\w*|pay\w*)\b/i,
  },
  share: { directly: /^(?:how much|how many)$/, byName: /^(?:whether|other|what)$/ },
  duration: {
    directly: /^how much$/,
    byName: /^(?:whether|other|what)$/,
    words: /\bhow long\b|\bduration\b|\bhow many (?:days|weeks|months|years|hours)\b/i,
  },
  measure: { directly: /^(?:how much|what)$/, byName: /^(?:whether|other)$/ },
  date: { directly: /^when$/, byName: /^(?:whether|other)$/ },
  place: { directly: /^where$/, byName: /^(?:whether|other|which|which names)$/ },
  outcome: {
    directly: /^(?:whether|how|what|other)$/,
    byName: /^$/,
    words:
      /\b(?:adopt\w*|approv\w*|pass\w*|reject\w*|postpon\w*|defer\w*|agree\w*|sign\w*|accept\w*|cancel\w*|happen\w*|become|became|outcome|fate|decid\w*|decision|vot\w+|go through|went through)\b/i,
  },
};

/** @returns The sorts of slot whose value a kind of question has for its answer */
export const sortsAnswering = (kind: string): readonly SlotSort[] =>
  slotSorts.filter((sort) => {
    const { directly, byName } = asksBy[sort];
    return (
      directly.test(kind) || (kind === 'what' && byName.test(kind)) || (figures.has(sort) && asksFigure.test(kind))
    );
  });

/** "How many tonnes", "how many months": what the answer marks tells which sort of figure was meant. */
const figures: ReadonlySet<SlotSort> = new Set<SlotSort>(['count', 'money', 'share', 'duration', 'measure']);
const asksFigure = /^(?:how (?:many|much|much money)|what|which|other)$/;

/** @returns The sorts of slot that a kind of question may ask for; none for "why" */
export const sortsAskedBy = (kind: string): readonly SlotSort[] =>
  slotSorts.filter((sort) => asksBy[sort].directly.test(kind) || asksBy[sort].byName.test(kind));

/** Words that only ask. */
export const askingWords: ReadonlySet<string> = new Set(
  'els name act:say person people exactli money act:money happen'.split(' '),
);

/** The meeting itself, or the one after it, as a question names them. */
export function eventsNamed(question: string): readonly string[] {
  if (/\b(?:next|after|following|subsequent|again)\b/i.test(question)) return ['event:next meeting'];
  return /\b(?:meeting|session|conference|summit|congress|assembly|talks|held|meet|gather\w*|last|take place|took place)\b/i.test(
    question,
  )
    ? ['event:this meeting']
    : [];
}
