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
  /** The whole file; the same document gives the same bytes. What writes it comes when a file is asked for. */
  readonly write: (document: TeamDocument) => Promise<string | Uint8Array>;
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
    write: async (document) => (await import('../docx/to-docx.ts')).toDocx(document),
  },
  md: {
    extension: 'md',
    mime: 'text/markdown',
    offered: 'always',
    write: async (document) => (await import('../markdown/to-markdown.ts')).toMarkdown(document),
  },
  csv: {
    extension: 'csv',
    mime: 'text/csv',
    offered: 'declared',
    write: async (document) => (await import('../csv.ts')).toCsv(document),
  },
  html: {
    extension: 'html',
    mime: 'text/html',
    offered: 'never',
    write: async (document) => (await import('../html/to-html.ts')).toHtmlPage(document),
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

export function isFormat(name: string): name is Format {
  return Object.hasOwn(writers, name);
}
