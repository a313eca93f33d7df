import type { Corpus } from '../../corpus/corpus.ts';
import type { Account } from './account.ts';
import { datesOf, figuresOf } from './account-values.ts';
import { compareMatters, mayBeSame, nameShared } from './compare-matters.ts';
import { type Matter, readMatter } from './matter.ts';
import { readMeetingWords } from './office.ts';
import { areOneThing, isTelling, phraseBefore, phraseBehind } from './phrases.ts';
import { sharesEnough } from './same-matter.ts';
import type { Slot, Statement } from './statement.ts';
import { createTelling } from './telling.ts';

/** What became of a proposal, a text, a vote. */
export type Outcome = 'adopted' | 'put off' | 'rejected';

export interface StatedOutcome extends Statement {
  readonly outcome: Outcome;
  readonly matter: Matter;
  /** What it became of: the phrase behind the verb, or before it in the passive. */
  readonly object: readonly string[];
}

/** Finds what was adopted, put off or rejected; what is only wanted or expected is left out. */
export function findStatedOutcomes(corpus: Corpus, accounts: readonly Account[]): readonly StatedOutcome[] {
  const telling = createTelling(corpus);
  return accounts.flatMap((account) => {
    const { text } = account;
    return table.flatMap(([outcome, pattern]) =>
      [...text.matchAll(pattern)].flatMap(({ 0: verb, index }) => {
        const mark = { start: index, end: index + verb.length };
        if (open.test(clauseAround(text, index))) return [];
        const denied =
          /\b(?:not|never|fail(?:ed|s)? to(?: be)?|refused to|without being|no decision|could not)(?: \p{L}+){0,2} $/iu.test(
            text.slice(0, index),
          );
        if (denied && outcome !== 'adopted') return [];
        const left = [...datesOf(account), ...figuresOf(account)];
        return [
          {
            account,
            value: verb,
            mark,
            outcome: denied ? 'rejected' : outcome,
            matter: readMatter(account, mark, left, telling),
            object: passive.test(text.slice(0, index))
              ? phraseBefore(account, index - (passive.exec(text.slice(0, index))?.[0].length ?? 0))
              : phraseBehind(account, mark.end),
          },
        ];
      }),
    );
  });
}

const table: readonly (readonly [Outcome, RegExp])[] = [
  [
    'adopted',
    /\b(?:adopted|approved|endorsed|passed|ratified|agreed (?:on|to|upon)|signed|accepted|carried|given the green light|cleared|went through|backed)\b/g,
  ],
  [
    'put off',
    /\b(?:postponed|deferred|adjourned|shelved|put off|delayed|suspended|held over|sent back|referred back|left open)\b/g,
  ],
  [
    'rejected',
    /\b(?:rejected|refused|voted down|turned down|vetoed|defeated|withdrawn|dropped|thrown out|blocked|abandoned|cancelled|canceled|called off|scrapped|failed|fell)\b(?! (?:by|to) (?:\p{N}|an? ))/gu,
  ],
];

const passive = / (?:was|were|been|being|is|are)(?: \p{L}+ly)? $/u;

/** The clause of a verb. */
function clauseAround(text: string, at: number): string {
  const before =
    text
      .slice(0, at)
      .split(/[;:.“”"]\s| but | while | whereas /)
      .at(-1) ?? '';
  return `${before}${text.slice(at).split(/[;:“”"]| but | while | whereas |,? because /)[0] ?? ''}`;
}

const open =
  /\b(?:will|would|could|might|may|should|must|if|unless|whether|expected to|due to|hope[sd]?|want(?:s|ed)?|urge[sd]?|asked|calls? for|called for|is to|are to|to be|before|once|had been|last (?:year|month|week)|previous(?:ly)?|earlier|proposed|proposes|suggest(?:ed|s)|plans?|planned|let)\b/i;

/** Whether it is said of a change to what was put forward. */
const changesText = ({ account, object }: StatedOutcome): boolean =>
  object.some((token) => token.startsWith('amend')) || /\bamendments?\b/i.test(account.text);

/** The slot of an outcome. */
export function outcomeSlot(corpus: Corpus, accounts: readonly Account[]): Slot<StatedOutcome> {
  const [first] = accounts;
  const meeting = first === undefined ? new Set<string>() : readMeetingWords(first.meeting, corpus.vocabulary);
  return {
    kind: 'outcome',
    sort: () => 'outcome',
    keys: ({ matter }) => matter.near,
    relate(one, other) {
      if (one.outcome === other.outcome)
        return sharesEnough(compareMatters(one.matter, other.matter), -0.15) ? 'agree' : 'apart';
      if (!mayBeSame(one.matter, other.matter, meeting)) return 'apart';
      const likeness = compareMatters(one.matter, other.matter);
      if (likeness.least < 0.15) return 'apart';
      // "The proposal" is told by the words around it.
      const alike =
        isTelling(one.object) && isTelling(other.object)
          ? areOneThing(one.object, other.object, 1)
          : sharesEnough(likeness);
      if (changesText(one) !== changesText(other)) return 'apart';
      return alike ? 'clash' : 'apart';
    },
    name: (one, other) => `what became of it: ${nameShared(one.matter, other.matter)}`,
    about: (one, other) => compareMatters(one.matter, other.matter).shared,
  };
}
