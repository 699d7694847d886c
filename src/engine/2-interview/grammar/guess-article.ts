import { carriesArticle, elides } from './french.ts';

/** Nouns that name an organisation, and whose gender is not in doubt; without accents, one form each. */
const FEMININE = nouns(`
  alliance amicale association auberge banque bibliotheque brigade chambre chorale clinique coalition commission
  communaute compagnie confederation cooperative corporation creche ecole eglise entreprise equipe federation ferme
  fondation friperie fraternite galerie garderie guilde halte joujoutheque ligue ludotheque maison mutuelle oeuvre
  paroisse popote residence ressource ressourcerie ruche societe table troupe union universite
`);
const MASCULINE = nouns(`
  accueil atelier bureau cafe camp carrefour cegep centre cercle chantier choeur cinema club collectif college comite
  conseil consortium festival fonds foyer groupe hopital hotel institut jardin journal magasin mouvement musee
  observatoire office orchestre organisme ouvroir partenariat patro pavillon rassemblement refuge regroupement reseau
  salon secretariat service syndicat theatre
`);
/** Words that name an organisation in the plural alone. */
const PLURAL = nouns('amis amies archives compagnons compagnes freres oeuvres scouts soeurs');
/** Adjectives that may come before the noun, and the gender they show. */
const BEFORE_FEMININE = nouns('belle grande jeune nouvelle petite premiere vieille');
const BEFORE_MASCULINE = nouns('beau grand jeune nouveau petit premier vieux');

/**
 * The French article of an organisation's name, guessed from its first noun for the team to confirm: `la`, `le`, `l`,
 * `les`.
 * `none` where the name carries its own (« Les Compagnons »), and wherever there is a doubt: « de Femmes du monde » is
 * never wrong, « du Femmes du monde » is.
 */
export function guessArticle(name: string): 'la' | 'le' | 'l' | 'les' | 'none' {
  if (carriesArticle(name)) return 'none';
  const [first = '', second = ''] = name.split(/\s+/);
  const article = articleOf(first) ?? articleOf(first.split('-')[0]!) ?? articleAfter(first, second);
  if (article === undefined) return 'none';
  return article !== 'les' && elides(first) ? 'l' : article;
}

function articleOf(word: string): 'la' | 'le' | 'les' | undefined {
  const noun = plain(word);
  if (PLURAL.has(noun)) return 'les';
  if (FEMININE.has(noun)) return 'la';
  if (MASCULINE.has(noun)) return 'le';
  const one = /[sx]$/.test(noun) ? noun.slice(0, -1) : '';
  return FEMININE.has(one) || MASCULINE.has(one) ? 'les' : undefined;
}

/** Of « Petite Maison », « Grands Ateliers »: the adjective must fit the noun. */
function articleAfter(adjective: string, noun: string): 'la' | 'le' | 'les' | undefined {
  const [before, article] = [plain(adjective), articleOf(noun)];
  if (article === 'les')
    return [...BEFORE_FEMININE, ...BEFORE_MASCULINE].includes(before.slice(0, -1)) ? 'les' : undefined;
  const fits = article === 'la' ? BEFORE_FEMININE : BEFORE_MASCULINE;
  return article && fits.has(before) ? article : undefined;
}

function nouns(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** A word in small letters without accents: names are often typed in capitals, « ECOLE ». */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe');
}
