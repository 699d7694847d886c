import { z } from 'zod';

type Node = Readonly<{
  properties?: Readonly<Record<string, Node>>;
  items?: Node;
  anyOf?: readonly Node[];
  additionalProperties?: Node | boolean;
}>;

/** The keys that an object at a path of a schema may have, in the order they are written. */
export function keysAt(schema: z.ZodType, path: readonly (string | number)[]): readonly string[] {
  const [last] = path
    .reduce<readonly Node[]>(
      (nodes, key) => nodes.flatMap((node) => below(node, key)),
      either(z.toJSONSchema(schema, { io: 'input' }) as Node),
    )
    .filter(({ properties }) => properties);
  return Object.keys(last?.properties ?? {});
}

function below(node: Node, key: string | number): readonly Node[] {
  const next = typeof key === 'number' ? node.items : (node.properties?.[key] ?? node.additionalProperties);
  return typeof next === 'object' ? either(next) : [];
}

function either(node: Node): readonly Node[] {
  return node.anyOf ?? [node];
}
