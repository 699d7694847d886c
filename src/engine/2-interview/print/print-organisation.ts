import { asText, isBlank } from '../../0-language/answers.ts';
import type { Inline, Preposition } from '../../0-language/nodes.ts';
import { plainText } from '../../0-language/plain-text.ts';
import { oneLine } from '../../0-language/typed-text.ts';
import { beforeName, carriesArticle, contract, elides } from '../grammar/french.ts';
import { fixedWords } from '../grammar/pack-words.ts';
import type { Interview } from '../model/interview.ts';

/** The organisation with its article: the acronym where there is one, else the full name, else « l’organisme ». */
export function printOrganisation(interview: Interview, preposition?: Preposition): readonly Inline[] {
  const typed = organisationName(interview);
  if (typed === undefined)
    return [{ type: 'text', value: contract(preposition, fixedWords(interview.pack, 'organisation_unknown')) }];
  const { before, name } =
    interview.pack.language === 'fr'
      ? beforeName(preposition, articleOf(interview, typed), typed)
      : { before: '', name: typed };
  const words: Inline = { type: 'text', value: name, typed: true };
  return before === '' ? [words] : [{ type: 'text', value: before }, words];
}

/** The organisation as it follows « de » in a sentence: « du Comptoir ». */
export function ofOrganisation(interview: Interview): string {
  return plainText(printOrganisation(interview, 'de'));
}

/**
 * The short name, unless « l’ » hides the gender it would need, or English would need an article: then the full name.
 */
function organisationName(interview: Interview): string | undefined {
  const [short, full] = [nameIn(interview, 'org_name__short'), nameIn(interview, 'org_name__full')];
  if (short === undefined || !standsAlone(interview, short)) return full;
  const hidden = interview.read('org_name__article') === 'l' && !elides(short) && !carriesArticle(short);
  return hidden ? full : short;
}

function nameIn(interview: Interview, id: string): string | undefined {
  const name = interview.read(id);
  return typeof name === 'string' && !isBlank(name) ? oneLine(name) : undefined;
}

/** Without an article, as in English, only an acronym stands alone. */
function standsAlone({ pack }: Interview, short: string): boolean {
  return pack.language === 'fr' || short === short.toUpperCase();
}

/** The article before an acronym elides as that before any word: « l’ACEF » though « la coopérative ». */
function articleOf(interview: Interview, name: string): string {
  const article = asText(interview.read('org_name__article')) || 'none';
  const isShort = name === nameIn(interview, 'org_name__short');
  if (isShort && (article === 'le' || article === 'la') && elides(name)) return 'l';
  return article;
}
