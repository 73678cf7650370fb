"""Reads the training data, and finds texts by words.

The encyclopaedia is CMRC 2018 and DRCD, each a folder with corpus.jsonl.gz, queries.jsonl.gz and qrels.tsv.
Written articles are JSON, one a line; README.md has the format."""
import glob
import gzip
import json
import math
import os
import random
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from windows import sentences

NO_WORD = re.compile(r"[\W_]+")
HELD_PARAGRAPHS = .08
HELD_SEED = 7


def bigrams(text):
    """Pairs of neighbouring characters; a word of one character is its own."""
    grams = []
    for word in NO_WORD.sub(" ", text.lower()).split():
        grams += [word] if len(word) == 1 else [word[i:i + 2] for i in range(len(word) - 1)]
    return grams


def shared(grams, text):
    """How many of the bigrams the text has."""
    return len(grams & set(bigrams(text)))


class BM25:
    """Ranks texts by the bigrams that they share with a question (Robertson and Zaragoza, 2009)."""
    K1, B = 1.2, .75

    def __init__(self, texts):
        self.postings = defaultdict(list)
        self.lengths = []
        for i, text in enumerate(texts):
            counts = Counter(bigrams(text))
            self.lengths.append(sum(counts.values()))
            for gram, count in counts.items():
                self.postings[gram].append((i, count))
        self.average = sum(self.lengths) / max(1, len(texts))

    def search(self, question, most):
        """Indices of the best texts, best first."""
        scores = defaultdict(float)
        for gram in set(bigrams(question)):
            found = self.postings.get(gram, ())
            idf = math.log(1 + (len(self.lengths) - len(found) + .5) / (len(found) + .5))
            for i, count in found:
                norm = self.K1 * (1 - self.B + self.B * self.lengths[i] / self.average)
                scores[i] += idf * count * (self.K1 + 1) / (count + norm)
        return [i for i, _ in sorted(scores.items(), key=lambda item: (-item[1], item[0]))[:most]]


# ---------- written articles ----------

def written(folder, held):
    """Articles of written-*.jsonl: those held out, which are every fifth line of each file, or all others."""
    articles = []
    for name in sorted(glob.glob(os.path.join(folder, "written-*.jsonl"))):
        with open(name, encoding="utf-8") as lines:
            articles += [json.loads(line) for i, line in enumerate(lines) if (i % 5 == 4) == held]
    return articles


def answer_span(text, spans, question, answer):
    """Where the answer stands: in that sentence, of those with it, which shares most with the question."""
    grams, best, found = set(bigrams(question)), -1, None
    for match in re.finditer(re.escape(answer), text):
        start, end = next((s, e) for s, e in spans if s <= match.start() < e)
        if (score := shared(grams, text[start:end])) > best:
            best, found = score, match.span()
    return found


# ---------- encyclopaedia ----------

@dataclass
class Paragraph:
    title: str
    text: str
    held: bool = False
    sentences: list = field(default_factory=list)
    questions: list = field(default_factory=list)   # indices


@dataclass
class Question:
    text: str
    answers: list
    paragraph: int                                  # index
    span: tuple                                     # of the first answer, in the paragraph


def simplified(text, table):
    """Traditional characters as simplified ones; 著 stays where it is no 着, as in 著名 and 显著."""
    characters = [table.get(c, c) for c in text]
    for i, c in enumerate(text):
        if c == "著" and (text[i + 1:i + 2] in tuple("名作稱称於述錄录")
                         or text[i - 1:i] in tuple("顯显專专名原編编巨論论土合")):
            characters[i] = "著"
    return "".join(characters)


def encyclopaedia(folder):
    """Paragraphs and questions of both sets, DRCD in simplified characters. Some paragraphs are held out."""
    with open(os.path.join(folder, "t2s.tsv"), encoding="utf-8") as lines:
        table = dict(line.rstrip("\n").split("\t") for line in lines)
    paragraphs, questions = [], []
    for name, convert in (("cmrc2018", str), ("drcd", lambda text: simplified(text, table))):
        read_set(os.path.join(folder, name), convert, paragraphs, questions)
    order = list(range(len(paragraphs)))
    random.Random(HELD_SEED).shuffle(order)
    for i in order[:int(len(order) * HELD_PARAGRAPHS)]:
        paragraphs[i].held = True
    return paragraphs, questions


def read_set(folder, convert, paragraphs, questions):
    def read(name):
        with gzip.open(os.path.join(folder, name), "rt", encoding="utf-8") as lines:
            return [json.loads(line) for line in lines]

    index, paragraph_of = {}, {}
    for entry in read("corpus.jsonl.gz"):
        index[entry["id"]] = len(paragraphs)
        paragraph = Paragraph(convert(entry.get("title") or ""), convert(entry["text"]))
        paragraph.sentences = sentences(paragraph.text)
        paragraphs.append(paragraph)
    with open(os.path.join(folder, "qrels.tsv"), encoding="utf-8") as lines:
        for line in lines:
            question, paragraph = line.split("\t")[:2]
            paragraph_of.setdefault(question, paragraph)
    for entry in read("queries.jsonl.gz"):
        if entry["id"] not in paragraph_of:
            continue
        at = index[paragraph_of[entry["id"]]]
        paragraph = paragraphs[at]
        answers = [convert(answer).strip() for answer in entry["answer"]]
        answers = [answer for answer in answers if answer and answer in paragraph.text]
        if answers:
            text = convert(entry["question"]).strip()
            paragraph.questions.append(len(questions))
            span = answer_span(paragraph.text, paragraph.sentences, text, answers[0])
            questions.append(Question(text, answers, at, span))
