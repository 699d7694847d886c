import type { CatalogueWords } from './catalogue-words.ts';
import type { LetterheadWords } from './letterhead-words.ts';
import type { QuestionnaireWords } from './questionnaire-words.ts';
import type { SiteWords } from './site-words.ts';

/** Every word the site says in one language, apart from what a pack says. */
export interface Words {
  readonly site: SiteWords;
  readonly questionnaire: QuestionnaireWords;
  readonly letterhead: LetterheadWords;
  readonly catalogue: CatalogueWords;
}
