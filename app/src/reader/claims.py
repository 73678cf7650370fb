"""Claims from questions. A Chinese question word stands where its answer would, so the answer in its place makes a
statement: a true one if it is right, a false one if it is another answer of the same kind from the same text."""
import re

QUESTION_WORDS = (
    ("date", re.compile(r"什么时候|何时|哪一?年(?:哪一?月)?|几几年|哪一?天|哪一?月|几月几[日号]|几[月日号]|什么时间|什么年份")),
    ("person", re.compile(r"是谁|谁|哪一?位|何人|什么人")),
    ("place", re.compile(r"哪里|哪儿|何处|何地|什么地方"
                         r"|哪个(?:城市|国家|地方|省份?|地区|区|县|州|镇|岛)|哪一?(?:国|省|市|州|县)")),
    ("number", re.compile(r"百分之几|百分之多少|多少|几(?!乎|何|率|十)|多[大长高远快重久宽深]")),
    ("what", re.compile(r"叫什么(?:名字)?|什么(?:名字|名称)?|何种"
                        r"|哪一?(?:个|种|部|所|家|支|座|本|首|类|项|条|款|届|场|次)|何")))
NO_SLOT = re.compile(r"为什么|为何|怎么|怎样|如何|是否|是不是|有没有|吗[？?]?$|哪些|原因|什么样|什么用|干什么|做什么")
NUMBER = re.compile(r"\d[\d,.]*(?:%|[万亿千百]*(?:元|人|名|家|个|台|辆|项|公里|米|吨|年|月|日|岁|次|届|户|平方米|公顷|亩|美元)?)"
                    r"|[一二三四五六七八九十两百千]{1,4}(?:个|名|位|人|家|年|月|日|次|项|座|部|岁)")
DIGITS = re.compile(r"[\d,.一二三四五六七八九十两百千]")
OPPOSITES = (("增长", "下降"), ("上升", "下降"), ("增加", "减少"), ("超过", "不足"), ("首次", "第二次"), ("已经", "将"),
             ("不", ""))
LONGEST_ANSWER, SHORTEST, LONGEST = 40, 6, 120


def question_word(question):
    """Its kind and match; None where no answer can stand in its place."""
    if NO_SLOT.search(question):
        return None
    for kind, pattern in QUESTION_WORDS:
        if match := pattern.search(question):
            return kind, match
    return None


def claim(question, answer):
    """The question with the answer in the place of its question word; None where that does not read."""
    found = question_word(question)
    if not found or len(answer) > LONGEST_ANSWER:
        return None
    match = found[1]
    before, after = question[:match.start()], re.sub(r"[？?。呢]+$", "", question[match.end():])
    if match.group() == "是谁":
        before += "是"
    elif match.group().startswith("叫什么"):
        before += "叫"
    for n in range(min(len(answer), len(after)), 0, -1):       # a unit that stands in both
        if answer.endswith(after[:n]):
            after = after[n:]
            break
    for n in range(min(len(answer), len(before)), 1, -1):
        if before.endswith(answer[:n]):
            before = before[:-n]
            break
    statement = re.sub(r"^(请问|想问一下，?|我想知道)", "", (before + answer + after).strip())
    return statement if SHORTEST <= len(statement) <= LONGEST else None


def wrong_answers(question, answers, text, peers, rng):
    """Answers of the same kind: those of other questions, other numbers in the text, else a changed number.

    :param peers: other questions on the text with their answers"""
    found = question_word(question)
    if not found:
        return []
    kind, wrong = found[0], []

    def other(candidate):
        return (candidate and candidate not in wrong
                and all(candidate not in answer and answer not in candidate for answer in answers))

    for peer, answer in peers:
        peers_word = question_word(peer)
        if peers_word and peers_word[0] == kind and other(answer):
            wrong.append(answer)
    if kind in ("number", "date"):
        unit = DIGITS.sub("", answers[0])
        for match in NUMBER.finditer(text):
            if DIGITS.sub("", match.group()) == unit and other(match.group()):
                wrong.append(match.group())
        number = re.search(r"\d+", answers[0])
        if not wrong and number:
            changed = max(1, int(number.group()[-6:]) + rng.choice([-7, -2, -1, 1, 2, 3, 10]))
            wrong.append(answers[0][:number.start()] + str(changed) + answers[0][number.end():])
    return wrong


def altered(sentence, rng, names):
    """The sentence with one number, name or direction changed; None where it has none."""
    numbers = list(re.finditer(r"\d+(?:\.\d+)?", sentence))
    swaps = [(name, other) for name in names if 2 <= len(name) <= 12 and name in sentence
             for other in names if other != name and name not in other and other not in name
             and 2 <= len(other) <= 12 and other not in sentence]
    if numbers and (not swaps or rng.random() < .5):
        match = rng.choice(numbers)
        value = match.group()
        if "." in value:
            changed = str(round(float(value) * rng.choice([.5, 2, 3]) + .3, 1))
        else:
            changed = str(max(0, int(value) + rng.choice([-20, -5, -2, -1, 1, 2, 3, 5, 30])))
        return sentence[:match.start()] + changed + sentence[match.end():] if changed != value else None
    if swaps:
        return sentence.replace(*rng.choice(swaps), 1)
    for word, opposite in OPPOSITES:
        if word in sentence:
            return sentence.replace(word, opposite, 1)
    return None
