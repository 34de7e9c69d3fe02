import { GraphQLError, Kind, type ASTNode, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode, type ValidationContext, type ASTVisitor } from 'graphql';

/** Bounds of one request; introspection is outside depth. */
export const limits = { tokens: 1_000, depth: 8, aliases: 15, directives: 8 } as const;

/**
 * Validation rule: refuses what nests deeper, renames more fields or carries more directives than an
 * honest question needs. Our own, because the error says what was expected and got.
 */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])));
      for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        check(context, 'depth', depthOf(definition.selectionSet, fragments, new Map()), definition);
      }
      check(context, 'aliases', count(document, (node) => node.kind === Kind.FIELD && node.alias !== undefined), document);
      check(context, 'directives', count(document, (node) => node.kind === Kind.DIRECTIVE), document);
    },
  };
}

function check(context: ValidationContext, name: 'depth' | 'aliases' | 'directives', got: number, node: ASTNode): void {
  if (got <= limits[name]) return;
  context.reportError(new GraphQLError(`The question goes beyond the limit of ${name}.`, { nodes: node, extensions: { code: 'TOO_COSTLY', expected: `${name} of at most ${limits[name]}`, got: String(got), suggestions: [], candidates: [] } }));
}

/** Levels of fields; each fragment is measured once, and one that spreads itself, refused elsewhere, counts 0 within itself. */
function depthOf(set: SelectionSetNode | undefined, fragments: ReadonlyMap<string, FragmentDefinitionNode>, known: Map<string, number>): number {
  const depths = (set?.selections ?? []).map((selection): number => {
    switch (selection.kind) {
      case Kind.FIELD:
        return selection.name.value.startsWith('__') ? 0 : 1 + depthOf(selection.selectionSet, fragments, known);
      case Kind.INLINE_FRAGMENT:
        return depthOf(selection.selectionSet, fragments, known);
      case Kind.FRAGMENT_SPREAD: {
        const name = selection.name.value;
        if (!known.has(name)) {
          known.set(name, 0);
          known.set(name, depthOf(fragments.get(name)?.selectionSet, fragments, known));
        }
        return known.get(name) ?? 0;
      }
    }
  });
  return Math.max(0, ...depths);
}

function count(document: DocumentNode, counts: (node: ASTNode) => boolean): number {
  let found = 0;
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (node !== null && typeof node === 'object') {
      if ('kind' in node && counts(node as ASTNode)) found += 1;
      for (const [key, value] of Object.entries(node)) if (key !== 'loc') walk(value);
    }
  };
  walk(document.definitions);
  return found;
}
