import type { Excerpt } from '../answer/answer.ts';
import { shortVersion, writeControl } from './control-id.ts';
import { digest } from './digest.ts';
import { refer } from './excerpt-ref.ts';
import { limits } from './limits.ts';
import { oneLine } from './markdown.ts';
import type { Button, Controls, Menu } from './message.ts';
import type { Page } from './pages.ts';
import { readQuestion, writeQuestion } from './read-question.ts';
import type { AnswerView } from './render-answer.ts';
import { turnPages } from './turn-pages.ts';

/**
 * What can be done with an answer.
 *
 * @param first - The first quotation of the page, which "Show in context" means
 */
export function answerControls(view: AnswerView, page: Page, first: Excerpt | null): Controls {
  const { answer, asker, isPrivate, meeting } = view;
  const corpus = shortVersion(view.corpus.version);
  const scope = meeting === null ? '' : digest(meeting);
  const keepsQuestion = readQuestion(writeQuestion({ question: answer.question, context: view.context })) !== null;
  const share: Button = { label: 'Share', state: { action: 'share', corpus, meeting: scope, page: page.page } };
  return {
    buttons: [
      ...(keepsQuestion ? turnPages(page, (to) => ({ action: 'page', corpus, asker, meeting: scope, page: to })) : []),
      ...(first === null ? [] : [{ label: 'Show in context', state: refer(first) }]),
      ...(isPrivate && keepsQuestion ? [share] : []),
      { label: 'Dismiss', state: { action: 'dismiss', asker } },
    ],
    menus: keepsQuestion ? [sourcesMenu(view, corpus), meetingsMenu(view, corpus)] : [],
  };
}

/** Every quotation of the answer, by its source; none where there is only one. */
function sourcesMenu({ answer }: AnswerView, corpus: string): Menu {
  const excerpts = answer.kind === 'found' ? answer.excerpts : answer.nearest;
  const unique = [...new Map(excerpts.map((excerpt) => [writeControl(refer(excerpt)), excerpt])).entries()];
  const options = unique.slice(0, limits.menuOptions).map(([value, excerpt], at) => ({
    value,
    label: `${at + 1} · ${oneLine(excerpt.publisher)}, paragraph ${excerpt.paragraph}`,
    description: oneLine(excerpt.title),
  }));
  return {
    placeholder: 'Pick another source…',
    state: { action: 'sources', corpus },
    options: options.length > 1 ? options : [],
  };
}

/** The newest meetings, to ask the same of one of them. */
function meetingsMenu({ corpus: { meetings }, asker }: AnswerView, corpus: string): Menu {
  const options = meetings
    .toReversed()
    .slice(0, limits.menuOptions)
    .map(({ id, name, start }) => ({ value: digest(id), label: oneLine(name), description: start }));
  return {
    placeholder: 'Ask within one meeting…',
    state: { action: 'within', corpus, asker },
    options: options.length > 1 ? options : [],
  };
}
