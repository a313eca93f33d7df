import { actsAsBody } from './body-acts.ts';
import type { MeetingSentence } from './meeting-sentences.ts';
import {
  asideHeading,
  bystanders,
  changes,
  counts,
  foresees,
  ofBody,
  rules,
  settles,
  speaks,
  willBe,
} from './outcome-patterns.ts';
import { listFigures, type Surroundings } from './surroundings.ts';
import { meetsAgain } from './tense-patterns.ts';

/** What speaks for and against a sentence as a point, each 0 to 1; the weights tell what each means. */
export type SentenceSignals = ReturnType<typeof readSignals>;

/**
 * Reads off a sentence what makes it an outcome of a meeting, by signs that no body has for itself alone: what it
 * does, where it stands, and whose words it gives. Words inside quotation marks do not count as the article's own.
 */
export function readSignals(sentence: MeetingSentence, around: Surroundings) {
  const { passage, at, terms, span, wide } = sentence;
  const text = sentence.text.replace(timeStamp, '');
  const apart = text.replace(/[“"][^”"]*[”"]?/g, ' ');
  // A sentence that is all quotation is read as it stands: ministers announce decisions in their own words.
  const own = apart.trim().length < text.length / 3 ? text : apart;
  const speech = /[“"]/.test(text) || speaks.test(apart);
  const quoted = /^[“"‘]/.test(text) && wide.end === span.end && !/[”"’],? \p{L}/u.test(text);
  const tells = {
    settles: settles.test(own.replace(hadDone, ' ')),
    changes: changes.test(own),
    willBe: willBe.test(own),
    amounts: amount.test(text),
  };
  const [speaker] = own.match(fullName) ?? [];
  const headline = new Set(terms.filter((term) => around.headlineTerms.has(term)));
  return {
    ...{ settles: on(tells.settles), changes: on(tells.changes), willBe: on(tells.willBe), amounts: on(tells.amounts) },
    lead: 1 / passage.paragraph ** 0.5,
    opens: on(at === 0),
    acts: on(actsAsBody(own)),
    rules: on(rules.test(own)),
    meetsAgain: on(meetsAgain.test(own)),
    counts: on(counts.test(own)),
    foresees: on(foresees.test(own)),
    ofBody: on(ofBody.test(own)),
    figures: on(figure.test(text.replace(/, \d\d, /, ' ')) || counts.test(own)),
    listed: on(leadIn.test(text)),
    headline: Math.min(1, headline.size / 4),
    agreed: on(listFigures(text).some((one) => around.countArticles(one) > 1)),
    leans: on(wide.start < span.start || quoted || pronoun.test(text)),
    scrap: on(terms.length < 7 && !Object.values(tells).includes(true)),
    speech: on(speech),
    outsider: on(speech && speaker !== undefined && around.countParagraphs(lastName(speaker)) <= 1),
    bystanders: on(bystanders.test(own)),
    aside: on(asideHeading.test(passage.heading ?? '')),
  };
}

const on = (is: boolean): number => (is ? 1 : 0);

const lastName = (name: string): string => name.split(' ').at(-1) ?? name;

/** What an entry of a live report begins with: "**17.15**". */
const timeStamp = /^\s*(?:[-*]\s+)?\*\*[\d:.\sapm]+\*\*\s*/;

/** What an entry of a list begins with: "**Fares:**". */
const leadIn = /^(?:[-*]\s+)?\*\*[^*]*\p{L}[^*]*:\*\*/u;

const pronoun = /^(?:It|He|She|They|We|I|This|That|These|Those|Both|Our|Such)\b/;

const fullName = /\p{Lu}[\p{Ll}’-]+(?: \p{Lu}[\p{L}’-]+)+/u;

/** A number that is no year and no mere ordinal. */
const figure = /(?<![\p{L}\d])(?!(?:19|20)\d\d(?!\d))\d+(?:[.,]\d+)*(?![\d-]*(?:st|nd|rd|th)\b)/u;

/** A sum of money, a share or a large number. */
const amount =
  /\d\s*(?:%|percent|per cent|percentage|thousand|million|billion|bn|m\b|crowns|euros|dollars|pounds|francs|yen|tonnes|hectares|km)|[€$£¥]\s?\d/iu;

/** What had been done before is no outcome of this meeting. */
const hadDone = /\bhad (?:\p{Ll}+ )?\p{Ll}+(?:ed|en|wn)\b/gu;
