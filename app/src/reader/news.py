"""Examples from the written articles."""
from data import BM25, answer_span, bigrams, shared
from examples import encode
from windows import around, grow, joined, random_size, sentences, windows

COURTESIES = ["请问", "想问一下，", "我想知道", "帮我查查"]
OTHER_WINDOW = 200
STRANGE = 2                                     # questions about something else, for each article


def by_overlap(question, text, spans):
    """The spans, those first that share most with the question."""
    grams = set(bigrams(question))
    return sorted(spans, key=lambda span: -shared(grams, text[span[0]:span[1]]))


class News:
    """Groups of examples.

    :param strange: questions that no article answers, such as those of an encyclopaedia"""

    def __init__(self, articles, tokenizer, strange=()):
        self.articles, self.tokenizer, self.strange = articles, tokenizer, strange
        self.index = BM25([article["title"] + " " + article["text"] for article in articles])

    def encode(self, question, title, text, answer=None):
        return encode(self.tokenizer, question, title, text, answer)

    def similar(self, question, article):
        """Other articles that share most with a question about this one."""
        found = [self.articles[i] for i in self.index.search(question, 5)]
        return [other for other in found if other is not article]

    def questions(self, rng):
        """Groups of a question and windows of its article and another; near misses, which none answers."""
        for article in rng.sample(self.articles, len(self.articles)):
            text = article["text"]
            title = article["title"] if rng.random() < .9 else ""
            for asked in article["qa"]:
                span = answer_span(text, sentences(text), asked["q"], asked["a"])
                if not span:
                    continue
                question = self.worded(asked["q"], rng)
                if rng.random() < .7:
                    group = self.cut(article, title, asked, question, span, rng)
                    if not group:
                        continue
                else:
                    group = self.grown(article, title, asked, question, span, rng)
                if rng.random() < .6:
                    group += self.elsewhere(article, title, asked, question, rng)
                if all(group):
                    yield group
            for asked in article["unanswerable"]:
                size = rng.choice([140, 200, 200, 280])
                question = self.worded(asked["q"], rng)
                likely = by_overlap(question, text, windows(text, size))[:rng.choice([1, 2, 2])]
                yield [self.encode(question, article["title"], text[a:b]) for a, b in likely]
            for question in rng.sample(self.strange, STRANGE) if self.strange else ():
                if found := self.index.search(question, 3):
                    yield [self.like(self.worded(question, rng), self.articles[rng.choice(found)])]

    @staticmethod
    def worded(question, rng):
        if rng.random() < .4:
            question = question.rstrip("？?")
        return rng.choice(COURTESIES) + question if rng.random() < .04 else question

    def cut(self, article, title, asked, question, span, rng):
        """The window that answers, and two that do not but are like the question, cut as the program cuts."""
        text = article["text"]
        size = rng.choice([120, 160, 200, 200, 240, 300])
        spans = windows(text, size, rng.choice([0, 0, 1, 2]))
        own = next(((a, b) for a, b in spans if a <= span[0] and span[1] <= b), None)
        if not own:
            return []
        answer = span[0] - own[0], span[1] - own[0]
        group = [self.encode(question, title, text[own[0]:own[1]], answer)]
        if asked["kind"] != "yesno":                # what else an article says may answer yes or no as well
            rest = [(a, b) for a, b in by_overlap(question, text, spans)
                    if (a, b) != own and asked["a"] not in text[a:b]]
            group += [self.encode(question, title, text[a:b]) for a, b in rest[:2]]
        return group

    def grown(self, article, title, asked, question, span, rng):
        """Sentences around the answer, and the same place without those that hold it."""
        text = article["text"]
        spans, taken = around(text, *span, rng)
        first = max(i for i, s in enumerate(spans) if s[0] <= span[0])
        start = len(joined(text, spans, [i for i in taken if i < first])) + span[0] - spans[first][0]
        answer = start, start + len(asked["a"])
        group = [self.encode(question, title, joined(text, spans, taken), answer)]
        holding = {i for i, (a, b) in enumerate(spans)
                   if asked["a"] in text[a:b] or (a < span[1] and b > span[0])}
        if len(holding) < len(spans) and asked["kind"] != "yesno":
            middle = min(holding, key=lambda i: abs(spans[i][0] - span[0]))
            left = grow(spans, middle, middle, random_size(rng), rng, holding)
            group.append(self.encode(question, title, joined(text, spans, left)))
        return group

    def elsewhere(self, article, title, asked, question, rng):
        """The most similar window of a similar article."""
        others = self.similar(asked["q"], article)
        if not others:
            return []
        return [self.like(question, others[min(int(rng.expovariate(1.2)), len(others) - 1)], title)]

    def like(self, question, article, titled=True):
        """The window of an article that shares most with the question and does not answer it."""
        text = article["text"]
        a, b = by_overlap(question, text, windows(text, OTHER_WINDOW))[0]
        return self.encode(question, article["title"] if titled else "", text[a:b])
