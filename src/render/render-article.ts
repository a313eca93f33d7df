import { makeExcerpt } from '../answer/make-excerpt.ts';
import type { Article, Corpus, Passage } from '../corpus/corpus.ts';
import { dateArticle, label, nameMeeting } from './cite.ts';
import { shortVersion } from './control-id.ts';
import { count } from './count.ts';
import { digest } from './digest.ts';
import { quoteBlocks, words } from './excerpt-block.ts';
import { refer } from './excerpt-ref.ts';
import { small } from './markdown.ts';
import { type Message, message } from './message.ts';
import { roomFor, showPage } from './pages.ts';
import { textFragment } from './text-fragment.ts';
import { turnPages } from './turn-pages.ts';
import { movedOn, type View } from './view.ts';

export interface ArticleView extends View {
  readonly article: Article;
}

/** @returns One page of an article's facts, its first paragraph and its outline. */
export function renderArticle(view: ArticleView): Message {
  const { corpus, article, asker } = view;
  const head = [`**${label(article.title, 300)}**`, ...(view.hasMovedOn ? [movedOn] : [])].join('\n');
  const foot = [`id ${label(article.id)} · corpus ${corpus.version}`];
  const passages = corpus.passages.filter((passage) => passage.article === article);
  const [first] = passages;
  const opening = first === undefined ? null : makeExcerpt(article, first.paragraph, first);
  const headings = [...new Set(passages.flatMap(({ heading }) => (heading === null ? [] : [heading])))];
  const blocks = [
    words(facts(corpus, article, passages)),
    ...article.meetings.map((id) => words(`- on ${nameMeeting(corpus, id)}`, true)),
    ...(opening === null
      ? []
      : quoteBlocks(opening, small(`paragraph ${opening.paragraph}, the first`), roomFor(head, foot))),
    ...(headings.length > 0 ? [words('**Outline**')] : []),
    ...headings.map((heading) => words(`- ${label(heading, 200)}`, true)),
  ];
  const page = showPage(head, blocks, foot, view.page);
  return message('article', page.content, {
    turning: turnPages(page, (to) => ({
      action: 'article',
      corpus: shortVersion(corpus.version),
      asker,
      page: to,
      article: digest(article.id),
    })),
    buttons: [
      ...(opening === null ? [] : [{ label: 'Read on', state: { action: 'context', ...refer(opening) } } as const]),
      { label: 'Dismiss', state: { action: 'dismiss', asker } },
    ],
  });
}

function facts(corpus: Corpus, article: Article, passages: readonly Passage[]): string {
  const [first] = passages;
  const link = article.url && textFragment(article.url, article.body.slice(first?.start ?? 0, first?.end ?? 0));
  return [
    [article.publisher, article.author].flatMap((name) => (name === null ? [] : [label(name)])).join(', '),
    dateArticle(corpus, article),
    count(passages.length, 'paragraph'),
    ...(link ? [`[open](<${link}>)`] : []),
  ].join(' · ');
}
