-- Answers that are kept. The number tells the order in which they came.
CREATE TABLE answer (
    number           INTEGER PRIMARY KEY AUTOINCREMENT,
    id               TEXT    NOT NULL UNIQUE,
    conversation     TEXT    NOT NULL,
    question         TEXT    NOT NULL,
    history          TEXT    NOT NULL, -- JSON: the exchanges before the question
    history_brought  INTEGER NOT NULL, -- whether they came with the question
    filters          TEXT    NOT NULL, -- JSON
    passages         INTEGER NOT NULL, -- how many a model was to be given
    outcome          TEXT    NOT NULL,
    text             TEXT    NOT NULL,
    model            TEXT    NOT NULL,
    instructions     TEXT    NOT NULL, -- the prompt
    message          TEXT    NOT NULL, -- the prompt
    draft            TEXT    NOT NULL,
    response         TEXT    NOT NULL, -- JSON: the answer as the API tells it, with interpretation and hits
    index_generation INTEGER NOT NULL,
    asked_at         TEXT    NOT NULL  -- ISO 8601
) STRICT;

CREATE INDEX answer_of_conversation ON answer (conversation, number);
