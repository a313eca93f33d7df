import type { Corpus } from '../../corpus/corpus.ts';
import { readStance } from '../claims/stance.ts';
import type { Account } from './account.ts';
import { createNameReader } from './actors.ts';
import { areSamePerson } from './are-same-person.ts';
import { changesHands } from './changes-hands.ts';
import { areSame } from './compare-matters.ts';
import { narrowDown } from './other-modifiers.ts';
import type { Slot, Statement } from './statement.ts';

/** Somebody whom a sentence names in full, whatever is said of them. */
export interface NamedPerson extends Statement {
  readonly planned: boolean;
}

export function findNamedPeople(corpus: Corpus, accounts: readonly Account[]): readonly NamedPerson[] {
  const readNames = createNameReader(corpus);
  return accounts.flatMap((account) =>
    readNames(account)
      .filter(({ person, name, start }) => person && / /.test(name) && !beaten.test(account.text.slice(0, start)))
      .map(({ name, start, end }) => ({
        account,
        value: name,
        mark: { start, end },
        planned: account.preview && readStance(account.text).planned,
      })),
  );
}

/**
 * The slot of who did what a question asks, for what is told in other words than the patterns of acts have: "the chair,
 * X, opened", "Y, who presided". Compared only where a question asks for what one alone does.
 */
export function namedSlot(
  { vocabulary }: Corpus,
  accounts: readonly Account[],
  statements: readonly NamedPerson[],
): Slot<NamedPerson> {
  const counts = new Map<Account, number>();
  for (const { account } of statements) counts.set(account, (counts.get(account) ?? 0) + 1);
  return {
    kind: 'who',
    sort: () => 'act',
    keys: () => [],
    relate: () => 'apart',
    onlyMarked: true,
    relateAsked(one, other, told) {
      if (areSamePerson(one.value, other.value, vocabulary)) return 'agree';
      const act = told.find(({ token }) => ofOne.test(token));
      if (act === undefined || one.planned !== other.planned) return 'apart';
      // Of two who are named in one breath, it may be said of either.
      const tells = ({ account }: NamedPerson): boolean =>
        counts.get(account) === 1 && account.words.some(({ token }) => areSame(token, act.token));
      if (!tells(one) || !tells(other) || isChosen(one) !== isChosen(other)) return 'apart';
      if (told.some(({ token }) => token !== act.token && narrowDown(one.account, other.account, token)))
        return 'apart';
      return changesHands(accounts, one.value, other.value, act.token === 'act:appoint') ? 'apart' : 'clash';
    },
    name: () => 'who',
    about: () => [],
  };
}

/** "Elected over Seychelles treasurer X", "in succession to Y": named beside the one of whom it is said. */
const beaten =
  /\b(?:over|beat|beats|beating|defeat(?:s|ed|ing)|against|ahead of|instead of|succeed(?:s|ed|ing)?|succession to|replac(?:es|ed|ing)|seeing off|saw off) [^,;.]{0,40}$/i;

/** Who has been chosen is not yet, or only now, what somebody else was. */
const isChosen = ({ account }: NamedPerson): boolean => account.words.some(({ token }) => token === 'act:appoint');

/** What one alone does, or is. */
const ofOne = /^act:(?:chair|head|appoint)$/;
