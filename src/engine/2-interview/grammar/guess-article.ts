import { carriesArticle, elides } from './french.ts';

/** Nouns that name an organisation, and whose gender is not in doubt; without accents, one form each. */
const FEMININE = nouns(`
  academie accorderie agence alliance amicale antenne arche assemblee association auberge banque bibliotheque boutique
  brigade caisse chambre chorale cite clinique coalition commission communaute compagnie confederation cooperative
  corporation creche cuisine eclaircie ecole eglise entreprise epicerie equipe escale federation ferme fondation
  fraternite friperie galerie garderie guilde halte harmonie initiative joujoutheque ligue ludotheque maison maisonnee
  mission mutuelle oasis oeuvre organisation paroisse popote radio regie residence ressource ressourcerie ruche
  societe soupe table tablee television traverse troupe union universite villa
`);
const MASCULINE = nouns(`
  abri accueil atelier bazar bistro bureau cafe camp carrefour cegep centre cercle chantier choeur cine cinema club
  collectif college comite comptoir conseil consortium depanneur diocese dispensaire domaine ecomusee ensemble festival fonds foyer grenier groupe havre hopital hotel ilot institut jardin journal laboratoire lieu local loisir
  magasin mouvement musee observatoire office orchestre organisme orphelinat ouvroir parc partenariat patro pavillon
  phare pivot poste programme quartier rassemblement refuge regroupement relais repit reseau salon secretariat sentier
  service studio syndicat theatre tremplin vestiaire village
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
 * never wrong, « du Femmes du monde » is. A word alone is more often a proper name, « de Tremplin », than a noun.
 */
export function guessArticle(name: string): 'la' | 'le' | 'l' | 'les' | 'none' {
  if (carriesArticle(name)) return 'none';
  const [first = '', second = ''] = name.split(/\s+/);
  if (second === '') return 'none';
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
