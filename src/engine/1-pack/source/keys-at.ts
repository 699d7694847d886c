import { z } from 'zod';

type SchemaNode = Readonly<{
  properties?: Readonly<Record<string, SchemaNode>>;
  items?: SchemaNode;
  anyOf?: readonly SchemaNode[];
  additionalProperties?: SchemaNode | boolean;
}>;

/** The keys that an object at a path of a schema may have, in the order they are written. */
export function keysAt(schema: z.ZodType, path: readonly (string | number)[]): readonly string[] {
  const [last] = path
    .reduce<readonly SchemaNode[]>(
      (nodes, key) => nodes.flatMap((node) => below(node, key)),
      either(z.toJSONSchema(schema, { io: 'input' }) as SchemaNode),
    )
    .filter(({ properties }) => properties);
  return Object.keys(last?.properties ?? {});
}

function below(node: SchemaNode, key: string | number): readonly SchemaNode[] {
  const next = typeof key === 'number' ? node.items : (node.properties?.[key] ?? node.additionalProperties);
  return typeof next === 'object' ? either(next) : [];
}

function either(node: SchemaNode): readonly SchemaNode[] {
  return node.anyOf ?? [node];
}
