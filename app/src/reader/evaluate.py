"""Measures readers on the held-out data, each window read by itself, as the program does it.

    python3 evaluate.py --tokenizer tokenizer.json reader.onnx reader-int8.onnx"""
import argparse
import json
import os
import random
from dataclasses import dataclass

import numpy as np
import onnxruntime

from data import BM25, encyclopaedia, written
from examples import encode
from news import News
from tokens import Tokenizer
from windows import sentences, windows

HERE = os.path.dirname(os.path.abspath(__file__))
WINDOW, OTHERS = 200, 3
LONGEST_ANSWER = 60                                 # tokens
SEED = 5


@dataclass
class Reading:
    answerable: float
    margin: float                                   # of the best span over no answer
    span: tuple                                     # in the example's text

    @property
    def score(self):
        return 2 * self.answerable + self.margin


class Model:
    """A reader in an ONNX file."""

    def __init__(self, path, threads):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        self.answerable = []                        # of everything that was read

    def read(self, example):
        inputs = {"input_ids": example.ids, "token_type_ids": example.types,
                  "attention_mask": [1] * len(example.ids)}
        answerable, span = self.session.run(["answerable", "span"], {
            name: np.array([values]) for name, values in inputs.items()})
        starts, ends = span[0].T
        best, first, last = -np.inf, 0, 0
        for i in range(example.first, len(example.ids) - 1):
            j = i + int(np.argmax(ends[i:min(len(example.ids) - 1, i + LONGEST_ANSWER)]))
            if starts[i] + ends[j] > best:
                best, first, last = starts[i] + ends[j], i - example.first, j - example.first
        self.answerable.append(float(answerable[0, 0]))
        return Reading(self.answerable[-1], float(best - starts[0] - ends[0]),
                       (example.spans[first][0], example.spans[last][1]))


def best_sentence(model, tokenizer, question, texts):
    """Reads the windows of some (title, text): best score, its answerability, text, and sentence."""
    best = None
    for title, text in texts:
        for start, end in windows(text, WINDOW):
            example = encode(tokenizer, question, title, text[start:end])
            reading = model.read(example)
            if best is None or reading.score > best[0]:
                best = reading.score, reading.answerable, text, sentence(example, reading.span[0])
    return best


def sentence(example, place):
    """The sentence of the example's text at a place; empty where that is in the title."""
    body = example.text.find("\n") + 1
    return next((example.text[body + a:body + b] for a, b in sentences(example.text[body:])
                 if a <= place - body < b), "")


def holds(found, answers):
    return bool(found) and any(answer in found or found.strip() in answer for answer in answers)


def auc(higher, lower):
    """How often one of the first is greater than one of the second."""
    higher, lower = np.array(higher)[:, None], np.array(lower)[None]
    return float((higher > lower).mean() + .5 * (higher == lower).mean())


def news_questions(model, held):
    """Questions and near misses over the windows of their article and of three like it."""
    right, scores, of_misses, answerable, misses_answerable = 0, [], [], [], []
    for article in held.articles:
        for asked in article["qa"] + article["unanswerable"]:
            texts = [(other["title"], other["text"])
                     for other in [article] + held.similar(asked["q"], article)[:OTHERS]]
            score, likely, text, found = best_sentence(model, held.tokenizer, asked["q"], texts)
            if "a" in asked:
                scores.append(score)
                answerable.append(likely)
                right += text == article["text"] and holds(found, [asked["a"]])
            else:
                of_misses.append(score)
                misses_answerable.append(likely)

    def refused(share):
        return float((np.array(of_misses) < np.quantile(scores, share)).mean())

    return {"questions": len(scores), "right_sentence": right / len(scores), "near_misses": len(of_misses),
            "auc_score": auc(scores, of_misses), "auc_answerable": auc(answerable, misses_answerable),
            "refused_at_5": refused(.05), "refused_at_10": refused(.1)}


def encyclopaedia_questions(model, paragraphs, questions, tokenizer, most):
    """Held-out questions of CMRC 2018 and DRCD over their paragraph and three like it."""
    index = BM25([paragraph.title + " " + paragraph.text for paragraph in paragraphs])
    held = [question for question in questions if paragraphs[question.paragraph].held]
    held = random.Random(SEED).sample(held, min(most, len(held)))
    right = 0
    for question in held:
        similar = [i for i in index.search(question.text, OTHERS + 2) if i != question.paragraph][:OTHERS]
        texts = [(paragraphs[i].title, paragraphs[i].text) for i in [question.paragraph, *similar]]
        _, _, text, found = best_sentence(model, tokenizer, question.text, texts)
        right += text == texts[0][1] and holds(found, question.answers)
    if not held:
        return {}
    return {"encyclopaedia_questions": len(held), "encyclopaedia_right_sentence": right / len(held)}


def evaluate(paths, tokenizer, data, articles=None, encyclopaedia_most=200, threads=1):
    """Figures of each file, and how far its answerability is from the first file's."""
    models = {path: Model(path, threads) for path in paths}
    held = News(written(data, held=True)[:articles], tokenizer)
    sets = encyclopaedia(data) if encyclopaedia_most else ([], [])
    figures = {}
    for path, model in models.items():
        figures[path] = (news_questions(model, held)
                         | encyclopaedia_questions(model, *sets, tokenizer, encyclopaedia_most))
        apart = np.abs(np.array(model.answerable) - models[paths[0]].answerable)
        figures[path] |= {"windows": len(apart), "answerable_apart": float(apart.mean()),
                          "answerable_apart_at_most": float(apart.max())}
    return figures


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("models", nargs="+", help="ONNX files of readers, float or int8")
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--data", default=os.path.join(HERE, "data"))
    parser.add_argument("--articles", type=int, help="only so many of the held-out articles")
    parser.add_argument("--encyclopaedia", type=int, default=200, help="so many of the held-out questions")
    parser.add_argument("--threads", type=int, default=1)
    given = parser.parse_args()
    print(json.dumps(evaluate(given.models, Tokenizer(given.tokenizer), given.data, given.articles,
                              given.encyclopaedia, given.threads), indent=1))


if __name__ == "__main__":
    main()
