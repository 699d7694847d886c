import type { AnswersFile } from '../../../0-language/answers-file.ts';

/** The namespace of the custom XML part that carries the answers; its number changes with the part's shape. */
export const NAMESPACE = 'urn:balises:answers:1';
/** Where that part is; a program that saves the document may give it another number. */
export const ITEM = 'customXml/item1.xml';
/** Where the second copy is: custom properties named `balises.answers.0001`, `.0002`… */
export const CUSTOM = 'docProps/custom.xml';
export const PROPERTY = 'balises.answers.';
/** The custom property that a copy for publication has instead, so that who opens it can be told what it is. */
export const PUBLICATION = 'balises.publication';

/** What a program may drop, fold or decode when it saves; each has an escape in JSON that is plain ASCII. */
const FRAGILE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|_(?=x[\da-f]{4}_)/gi;

/** The answers as the JSON text a document carries. */
export function answersText(answers: AnswersFile): string {
  const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(answers).replace(FRAGILE, escape);
}
