const OPEN = 'http://schemas.openxmlformats.org/';
/** The « strict » format calls the same words by other names (ISO 29500-1, annex A). */
const STRICT = 'http://purl.oclc.org/ooxml/';
const MICROSOFT = 'http://schemas.microsoft.com/office/word/2010/';

/** The vocabularies that are read, each by the prefix it has here whatever a program calls it. */
const URIS: Readonly<Record<string, string>> = {
  w: `${OPEN}wordprocessingml/2006/main`,
  r: `${OPEN}officeDocument/2006/relationships`,
  a: `${OPEN}drawingml/2006/main`,
  wp: `${OPEN}drawingml/2006/wordprocessingDrawing`,
  pic: `${OPEN}drawingml/2006/picture`,
  mc: `${OPEN}markup-compatibility/2006`,
  wps: `${MICROSOFT}wordprocessingShape`,
  wpg: `${MICROSOFT}wordprocessingGroup`,
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w10: 'urn:schemas-microsoft-com:office:word',
};

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(URIS).map(([prefix, uri]) => [uri, prefix] as const),
  [`${STRICT}wordprocessingml/main`, 'w'],
  [`${STRICT}officeDocument/relationships`, 'r'],
  [`${STRICT}drawingml/main`, 'a'],
  [`${STRICT}drawingml/wordprocessingDrawing`, 'wp'],
  [`${STRICT}drawingml/picture`, 'pic'],
  // The parts that hold the package together have a vocabulary each, and no prefix.
  [`${OPEN}package/2006/content-types`, ''],
  [`${OPEN}package/2006/relationships`, ''],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** The prefix of a name of no vocabulary that is read. */
export const UNKNOWN = '?';

/** The prefix that a namespace has here. */
export function prefixOf(uri: string): string {
  return PREFIXES.get(uri) ?? UNKNOWN;
}

/** The namespace of a prefix, where it is one of ours. */
export function namespaceOf(prefix: string): string | undefined {
  return URIS[prefix];
}
