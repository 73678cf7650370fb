"""Examples from CMRC 2018 and DRCD."""
import re

from data import BM25, bigrams, shared
from examples import encode
from windows import LONGEST, grow, joined, random_size

WORK = re.compile(r"《([^》]{2,12})》")
COURTESIES = ["请问", "想问一下，", "请问一下", "我想知道"]
LONGEST_OTHER, SHORTEST_REST = 400, 15


class Encyclopaedia:
    def __init__(self, paragraphs, questions, tokenizer):
        self.paragraphs, self.all_questions, self.tokenizer = paragraphs, questions, tokenizer
        self.index = BM25([paragraph.title + " " + paragraph.text for paragraph in paragraphs])
        self.works = sorted({work for question in questions for work in WORK.findall(question.text)})

    def training(self, rng):
        """The questions that are not held out, in random order."""
        chosen = [i for i, question in enumerate(self.all_questions)
                  if not self.paragraphs[question.paragraph].held]
        rng.shuffle(chosen)
        return [self.all_questions[i] for i in chosen]

    def questions(self, rng):
        """Groups of a question and windows with and without its answer; and questions made unanswerable."""
        for question in self.training(rng):
            title = self.paragraphs[question.paragraph].title if rng.random() < .3 else ""
            asked = self.worded(question, rng)
            text, answer = self.answering(question, rng)
            group = [encode(self.tokenizer, asked, title, text, answer)]
            u = rng.random()
            if u < .7 and (text := self.rest(question, rng)):
                group.append(encode(self.tokenizer, asked, title, text))
            if u > .5 and (others := self.similar(question)):
                other = others[min(int(rng.expovariate(1.2)), len(others) - 1)]
                text = self.window(other, question, rng)
                group.append(encode(self.tokenizer, asked, other.title if title else "", text))
            if all(group):
                yield group
            if rng.random() < .25 and (asked := self.corrupted(question.text, rng)):
                yield [encode(self.tokenizer, asked, title, self.answering(question, rng)[0])]

    # ---------- windows ----------

    def answering(self, question, rng):
        """A window around the answer, and the answer's span in it."""
        size = random_size(rng)
        paragraph = self.paragraphs[question.paragraph]
        text, spans, (start, end) = paragraph.text, paragraph.sentences, question.span
        first = max(i for i, span in enumerate(spans) if span[0] <= start)
        last = max(i for i, span in enumerate(spans) if span[0] < end)
        if spans[last][1] - spans[first][0] > LONGEST:      # one very long sentence is cut
            a = max(spans[first][0], start - rng.randint(40, 160))
            b = min(spans[last][1], end + rng.randint(40, 160))
            return text[a:b], (start - a, end - a)
        taken = grow(spans, first, last, size, rng)
        place = len(joined(text, spans, [i for i in taken if i < first])) + start - spans[first][0]
        return joined(text, spans, taken), (place, place + end - start)

    def rest(self, question, rng):
        """A window around the same place without the sentences with the answer; empty if little is left."""
        size = random_size(rng)
        paragraph = self.paragraphs[question.paragraph]
        text, spans, (start, end) = paragraph.text, paragraph.sentences, question.span
        holding = {i for i, (a, b) in enumerate(spans)
                   if (a < end and b > start) or any(answer in text[a:b] for answer in question.answers)}
        if len(holding) == len(spans):
            return ""
        middle = min(holding, key=lambda i: abs(spans[i][0] - start))
        rest = joined(text, spans, grow(spans, middle, middle, size, rng, holding))
        return rest if len(rest) >= SHORTEST_REST else ""

    def window(self, paragraph, question, rng):
        """A window of another paragraph, mostly around the sentence that shares most with the question."""
        size = random_size(rng)
        text, spans = paragraph.text, paragraph.sentences
        if rng.random() < .7:
            grams = set(bigrams(question.text))
            middle = max(range(len(spans)), key=lambda i: shared(grams, text[spans[i][0]:spans[i][1]]))
        else:
            middle = rng.randrange(len(spans))
        return joined(text, spans, grow(spans, middle, middle, size, rng))[:LONGEST_OTHER]

    def similar(self, question):
        """Other paragraphs for training that share most with the question and do not hold its answer."""
        found = [self.paragraphs[i] for i in self.index.search(question.text, 12)
                 if i != question.paragraph and not self.paragraphs[i].held]
        return [paragraph for paragraph in found
                if not any(answer in paragraph.text for answer in question.answers)][:5]

    # ---------- wordings ----------

    def worded(self, question, rng):
        """The question as somebody else might ask it, or with another question on the paragraph before it."""
        text = question.text
        if rng.random() < .03:
            text = text.replace("什么", "啥")
        if rng.random() < .05:
            text = text.replace("哪里", "哪儿").replace("何时", "什么时候").replace("为何", "为什么")
        if rng.random() < .06 and "，" in text:
            head, tail = text.rstrip("？?").split("，", 1)
            if 3 < len(head) < 30:
                text = tail + "，" + head + "？"
        if rng.random() < .35:
            text = text.rstrip("？?")
        if rng.random() < .06:
            text = rng.choice(COURTESIES) + text
        if rng.random() < .07:
            before = self.all_questions[rng.choice(self.paragraphs[question.paragraph].questions)]
            if before is not question:
                text = before.text + " " + text
        return text

    def corrupted(self, text, rng):
        """The question with another year, number or work than its paragraph's; None where it names none."""
        numbers, work = list(re.finditer(r"\d+", text)), WORK.search(text)
        if work and self.works and (not numbers or rng.random() < .5):
            other = rng.choice(self.works)
            return None if other == work[1] else text[:work.start(1)] + other + text[work.end(1):]
        if not numbers:
            return None
        match = rng.choice(numbers)
        value = int(match[0][-4:])
        value += rng.choice([-3, -2, -1, 1, 2, 3]) if value > 3 else rng.randint(1, 5)
        return text[:match.start()] + match[0][:-4] + str(value) + text[match.end():]
