/** Tells TypeDoc that a door is a function: it is written as a constant that has the type of the question behind it. */
import { Comment, Context, ReflectionKind } from 'typedoc';

export function load() {
  const getComment = Context.prototype.getComment;
  Context.prototype.getComment = function (symbol, kind) {
    const comment = getComment.call(this, symbol, kind);
    const file = symbol.valueDeclaration?.getSourceFile().fileName ?? '';
    if (kind !== ReflectionKind.Variable || !file.includes('/sdk/src/doors/')) return comment;
    const told = comment ?? new Comment();
    told.modifierTags.add('@function');
    return told;
  };
}
