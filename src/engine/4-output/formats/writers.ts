import type { DocumentTemplate } from '../../1-pack/model/documents.ts';
import type { TeamDocument } from '../../3-documents/document.ts';

/** A format a document is written in. */
interface Writer {
  /** The end of a file's name, without its point. */
  readonly extension: string;
  /** Its media type, as registered with IANA. */
  readonly mime: string;
  /**
   * Which documents a team finds it beside: all, those whose `document.yaml` names it, none (then the command line
   * alone writes it).
   */
  readonly offered: 'always' | 'declared' | 'never';
  /** Whether a file of this format can carry the team's answers, for `readFile` to find again. */
  readonly carries: boolean;
  /** What writes the whole file, the same bytes for the same document. It comes when it is called for. */
  readonly load: () => Promise<(document: TeamDocument) => string | Promise<Uint8Array>>;
}

/**
 * Every format, in the order they are offered. A format is a writer, its test, and a line here; the words of the site
 * then want its name.
 */
export const writers = {
  docx: {
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    offered: 'always',
    carries: true,
    load: async () => (await import('../docx/to-docx.ts')).toDocx,
  },
  md: {
    extension: 'md',
    mime: 'text/markdown',
    offered: 'always',
    carries: true,
    load: async () => (await import('../markdown/to-markdown.ts')).toMarkdown,
  },
  csv: {
    extension: 'csv',
    mime: 'text/csv',
    offered: 'declared',
    carries: false,
    load: async () => (await import('../csv.ts')).toCsv,
  },
  html: {
    extension: 'html',
    mime: 'text/html',
    offered: 'never',
    carries: false,
    load: async () => (await import('../html/to-html.ts')).toHtmlPage,
  },
} as const satisfies Readonly<Record<string, Writer>>;

export type Format = keyof typeof writers;

/** A format that a team may be offered. */
export type OfferedFormat = {
  [F in Format]: (typeof writers)[F]['offered'] extends 'never' ? never : F;
}[Format];

const formats = Object.keys(writers) as readonly Format[];

/** The formats in which a team is offered a document. */
export function formatsOf({ formats: declared = [] }: Pick<DocumentTemplate, 'formats'>): readonly OfferedFormat[] {
  return formats.filter((format): format is OfferedFormat => {
    const { offered } = writers[format];
    return offered === 'always' || (offered === 'declared' && (declared as readonly Format[]).includes(format));
  });
}

/** A document as the whole file of a format. */
export async function writeAs(format: Format, document: TeamDocument): Promise<string | Uint8Array> {
  const write = await writers[format].load();
  return write(document);
}

export function isFormat(name: string): name is Format {
  return Object.hasOwn(writers, name);
}
