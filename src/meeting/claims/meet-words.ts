import type { Corpus } from '../../corpus/corpus.ts';
import { alignWords } from '../../search/align-words.ts';
import { isCommonWord } from '../../search/is-english.ts';
import { meetingWords } from '../../search/passage-context.ts';
import { findTerms } from '../../search/words.ts';
import { areOppositeActs, areSameAct } from './act-groups.ts';
import { areAntonyms } from './antonyms.ts';
import { areKin } from './are-kin.ts';
import { bindFigure } from './bind-figure.ts';
import type { Asked, Found } from './inquiry.ts';
import type { Claim, ClaimWord } from './read-claim.ts';

/** How well a text meets one word of a claim. */
export interface WordMet {
  readonly word: ClaimWord;
  /** 1 for the word itself or another name of it, down to 0 where nothing is alike. */
  readonly share: number;
  /** What meets it best; `like` where only a word of another root is alike. */
  readonly where: 'sentence' | 'context' | 'paragraph' | 'like';
  /** The word of the text that is most alike. */
  readonly by: string;
  readonly cosine: number;
  /** It is a name or a figure: what is alike is not the same. */
  readonly isExact: boolean;
}

/** Centred cosines: up to the first two words have nothing in common, from the second on they say much the same. */
const alike = { none: 0.28, much: 0.62 } as const;

/** What helps other verbs: "is going to", "got". */
const auxiliaries = new Set(findTerms('going get gets got gotten'));

/** What a word counts that only the paragraph, or the paragraph before, holds. */
const nearby = 0.85;

/** Compares each word of a claim with a sentence, the sentence before it, and what the article is about. */
export function meetWords(corpus: Corpus, claim: Claim, { plan }: Asked, { evidence }: Found): readonly WordMet[] {
  const { candidate, span, at } = evidence;
  const { passage, meaning } = candidate;
  const { body } = passage.article;
  const before = passage.sentences[at - 1] ?? span;
  const within = { start: before.start - passage.start, end: span.end - passage.start };
  const asked = plan.completed.text;
  const alignments = meaning === null ? [] : alignWords(meaning.similarities, [], within);
  const near = body.slice(before.start, span.end);
  const agreed = claim.figures.filter((figure) => bindFigure(figure, claim, near).how === 'agrees');
  const own = findTerms(near);
  const around = findTerms(body.slice(passage.start, passage.end));
  const meetings = corpus.meetings.filter(({ id }) => passage.article.meetings.includes(id));
  const context = new Set(findTerms([...meetings.map(meetingWords), passage.article.title].join(' ')));
  return claim.words
    .filter(({ term }) => !auxiliaries.has(term))
    .map((word) => {
      const isExact = word.kind === 'figure' || word.kind === 'date' || !isCommonWord(word.text.replace(/['’]s?$/, ''));
      const aligned = alignments
        .filter(({ asked: { start, end } }) => asked.slice(start, end).toLowerCase() === word.text.toLowerCase())
        .sort((a, b) => b.cosine - a.cosine)[0];
      const by = aligned ? body.slice(passage.start + aligned.met.start, passage.start + aligned.met.end) : '';
      const cosine = aligned?.cosine ?? 0;
      const hasAll = (terms: Iterable<string>): boolean => {
        const list = [...terms];
        return word.meanings.some((way) =>
          way.terms.every((wanted) =>
            list.some((term) => term === wanted || areKin(wanted, term) || (!isExact && areSameAct(wanted, term))),
          ),
        );
      };
      const soft = Math.min(1, Math.max(0, (cosine - alike.none) / (alike.much - alike.none)));
      const opposed = findTerms(by).some((term) => areOppositeActs(term, word.term) || areAntonyms(term, word.term));
      const isAgreed = agreed.some(({ start, end }) => start <= word.start && word.end <= end);
      const isMeeting = meetings.length > 0 && namesMeeting(claim, word);
      const where =
        isAgreed || hasAll(own)
          ? 'sentence'
          : isMeeting || hasAll(context)
            ? 'context'
            : hasAll(around)
              ? 'paragraph'
              : 'like';
      const share = where === 'paragraph' ? nearby : where !== 'like' ? 1 : isExact || opposed ? 0 : soft;
      return { word, share, where, by, cosine, isExact };
    });
}

const gatherings = /^(?:meeting|talks|session|sitting|conference|summit|gathering)$/;

/** "The talks": what an article on a meeting is about, whatever it calls it. */
const namesMeeting = ({ text }: Claim, { text: word, start }: ClaimWord): boolean =>
  gatherings.test(word) && /\b(?:the|this)(?: [\p{L}\d'-]+)? $/u.test(text.slice(0, start));
