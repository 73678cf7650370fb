#!/bin/sh
# Asks a running Wenyuan a question and prints the answer as JSON: examples/ask.sh "夜航票价是多少？"
set -eu
server=${WENYUAN_SERVER:-http://127.0.0.1:8080}
question=$(printf '%s' "$1" | sed 's/\\/\\\\/g; s/"/\\"/g')
curl -sS "$server/api/chat" -H 'Content-Type: application/json' -d "{\"question\": \"$question\"}"
