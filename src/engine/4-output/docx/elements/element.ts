import { BuilderElement, type XmlComponent } from 'docx';

/** An element the library has no class for, its attributes written as they are named. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const pairs = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
  return new BuilderElement({ name, attributes: Object.fromEntries(pairs), children });
}

/** The same, around a text in which every space counts. */
export function textElement(name: string, text: string): XmlComponent {
  return element(name, { 'xml:space': 'preserve' }).addChildElement(text);
}
