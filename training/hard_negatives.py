"""Passages that share words with a question and do not answer it, by BM25 (k1 1.2, b .75)."""

import collections
import math

from reader import words


class Lexical:
    def __init__(self, texts):
        counted = [collections.Counter(words(text)) for text in texts]
        mean = sum(sum(counts.values()) for counts in counted) / len(counted)
        found = collections.defaultdict(list)
        for at, counts in enumerate(counted):
            for word, count in counts.items():
                found[word].append((at, count, sum(counts.values())))
        self.postings = {
            word: [
                (at, math.log(1 + (len(texts) - len(rows) + 0.5) / (len(rows) + 0.5)) * count * 2.2 / (count + 1.2 * (0.25 + 0.75 * length / mean)))
                for at, count, length in rows
            ]
            for word, rows in found.items()
        }

    def best(self, question, limit):
        scores = collections.Counter()
        for word in set(words(question)):
            for at, score in self.postings.get(word, ()):
                scores[at] += score
        return [at for at, _ in scores.most_common(limit)]
