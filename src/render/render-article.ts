import { makeExcerpt } from '../answer/make-excerpt.ts';
import type { Article, Corpus } from '../corpus/corpus.ts';
import { longDate } from '../search/passage-context.ts';
import { label, nameMeeting } from './cite.ts';
import { shortVersion } from './control-id.ts';
import { digest } from './digest.ts';
import { excerptBlocks } from './excerpt-block.ts';
import { refer } from './excerpt-ref.ts';
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
  const head = [`**${label(article.title)}**`, ...(view.hasMovedOn ? [movedOn] : [])].join('\n');
  const foot = `id ${label(article.id)} · corpus ${corpus.version}`;
  const passages = corpus.passages.filter((passage) => passage.article === article);
  const first = passages[0];
  const opening =
    first === undefined
      ? []
      : excerptBlocks(corpus, makeExcerpt(article, first.paragraph, first), '', roomFor(head, foot));
  const headings = [...new Set(passages.flatMap(({ heading }) => (heading === null ? [] : [heading])))];
  const blocks = [
    facts(corpus, article, first === undefined ? '' : article.body.slice(first.start, first.end), passages.length),
    ...opening.map(({ text }) => text),
    ...(headings.length > 0 ? ['**Outline**', ...headings.map((heading) => `- ${label(heading)}`)] : []),
  ];
  const page = showPage(head, blocks, foot, view.page);
  return message('article', page.content, {
    buttons: [
      ...turnPages(page, (to) => ({
        action: 'article',
        corpus: shortVersion(corpus.version),
        asker,
        page: to,
        article: digest(article.id),
      })),
      ...(opening[0] === undefined ? [] : [{ label: 'Read on', state: refer(opening[0].excerpt) }]),
    ],
  });
}

function facts(
  corpus: Corpus,
  { publisher, author, published, meetings, url }: Article,
  opening: string,
  paragraphs: number,
): string {
  const link = url === null ? null : textFragment(url, opening);
  return [
    [publisher, author].flatMap((name) => (name === null ? [] : [label(name)])).join(', '),
    published === null ? 'undated' : longDate(published),
    `${paragraphs} paragraphs`,
    ...(link === null ? [] : [`[open the source](<${link}>)`]),
    ...meetings.slice(0, 3).map((id) => nameMeeting(corpus, id)),
  ].join(' · ');
}
