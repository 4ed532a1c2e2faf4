import { parseModel } from '../../src/annotate/syntax/parseModel.ts'
import { tagWords } from '../../src/annotate/syntax/tagWords.ts'
import { traitsOf } from '../../src/annotate/syntax/traitsOf.ts'
import { modelBytes } from './modelBytes.ts'
import type { Tree } from './Tree.ts'
import { trainTagger } from './trainTagger.ts'

/** Parts of the trees that are tagged in turn by a tagger trained on the others. */
const FOLDS = 4

/** Tags every tree as unseen text, so that the parser learns with the mistakes that it will meet. */
export function crossTagged(trees: readonly Tree[], classes: readonly string[], epochs: number): Map<Tree, Int32Array> {
  const tagged = new Map<Tree, Int32Array>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = (at: number) => Math.floor((at * FOLDS) / trees.length) === fold
    const model = parseModel(
      modelBytes(
        trainTagger(
          trees.filter((_, at) => !isOut(at)),
          classes,
          epochs,
        ),
      ),
    )
    for (const [at, tree] of trees.entries()) if (isOut(at)) tagged.set(tree, tagWords(model, tree.forms.map(traitsOf)))
  }
  return tagged
}
