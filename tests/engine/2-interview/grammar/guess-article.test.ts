import { describe, expect, it } from 'vitest';
import { guessArticle } from '../../../../src/engine/2-interview/grammar/guess-article.ts';
import { beforeName } from '../../../../src/engine/2-interview/grammar/french.ts';
import { readInterview } from '../../../../src/engine/interview.ts';
import { shipped } from '../../../packs/shipped.ts';

/** Invented names, by the article a reader of French would put before them; `none` where readers would not agree. */
const NAMES: Readonly<Record<'la' | 'le' | 'l' | 'les' | 'none', readonly string[]>> = {
  la: [
    'Maison des jeunes du Ruisseau',
    'Clinique juridique des Tilleuls',
    'Popote roulante du Vallon',
    'Ressourcerie des Trois-Ponts',
    'Table de concertation du Lac',
    'Fondation des Érables',
    'Coopérative d’habitation Bellevue',
    'Halte-garderie Les Puces',
    'Halte du Marais',
    'Friperie du Coin',
    'Bibliothèque de Rive-Haute',
    'Chorale du Moulin',
    'Société d’histoire du Canton',
    'Fédération des loisirs',
    'Ligue des droits du Nord',
    'Corporation de développement du Val',
    'Coalition Eau claire',
    'Banque alimentaire du Plateau',
    'Joujouthèque Toupie',
    'Garderie des Pommiers',
    'Troupe du Rideau',
    'Ruche du quartier',
    'COOPÉRATIVE DU FLEUVE',
    'Petite Maison bleue',
    'Grande Tablée'.replace('Tablée', 'Table'),
    'Nouvelle Galerie',
    'Maison-Refuge du Cap',
    'Ferme des Hirondelles',
    'Communauté des Quatre-Vents',
  ],
  le: [
    'Centre de femmes du Détour',
    'Comité logement du Faubourg',
    'Club de marche du Cap',
    'Regroupement des aidants du Sud',
    'Carrefour jeunesse du Pic',
    'Groupe d’entraide du Phare',
    'Réseau des cuisines du Nord',
    'Conseil des aînés du Val',
    'Cercle de fermières du Rang 4',
    'Collectif Terre grasse',
    'Mouvement Logis pour tous',
    'Théâtre du Hangar',
    'Festival des Lanternes',
    'Jardin des Simples',
    'Café citoyen',
    'Foyer des Saules',
    'Fonds de solidarité du Bas',
    'Musée du Sabot',
    'Camp des Épinettes',
    'Chœur des Marées',
    'Syndicat des vergers',
    'Service de garde du Pont',
    'Salon des métiers',
    'CENTRE DES LILAS',
    'Centre-Femmes du Gué',
    'Nouveau Théâtre des Berges',
    'Petit Magasin',
    'Refuge du Sommet',
    'Bureau de consultation jeunesse du Cap',
  ],
  l: [
    'Association des proches',
    'Atelier du vélo',
    'Auberge du cœur du Havre',
    'Accueil de nuit du Pont',
    'Alliance verte du Golfe',
    'École des parents',
    'ECOLE DE MUSIQUE DU BOURG',
    'Organisme de bassin du Brochet',
    'Institut du Fleuve',
    'Office du loisir du Lac',
    'Orchestre des Jeunes du Rang',
    'Œuvre du Pain',
    'Université populaire du Val',
    'Union des chauffeurs du Nord',
    'Équipe mobile du Centre',
    'Observatoire des oiseaux',
    'Hôpital vétérinaire solidaire',
    'Entreprise d’insertion du Bois',
    'Amicale des retraités',
    'Atelier-école du cuir',
  ],
  les: [
    'Ateliers du Vieux-Moulin',
    'Jardins partagés du Canal',
    'Amis de la Rivière',
    'Amies du Livre',
    'Compagnons du Bois',
    'Grands Frères du Plateau',
    'Archives du Canton',
    'Centres d’écoute du Nord',
    'Maisons vertes',
    'Clubs 4-H du Rang',
    'Petits Jardins',
    'Scouts du Lac-Rond',
    'Frères du Pain',
    'Œuvres du Port',
    'Écoles ouvertes',
    'AMIS DU PARC',
  ],
  none: [
    'Équiterre des Bois',
    'Femmes du monde',
    'Femmes en marche',
    'Jeunes en action',
    'Parents-Soutien',
    'Moisson du Lac',
    'Au Coup de pouce',
    'Aux Goûts du jour',
    'À la croisée',
    'Chez Nous',
    'Un Toit pour toi',
    'Une Voix de plus',
    'Entraide du Mont',
    'Solidarité Villages',
    'Oxy-Jeunes',
    'L’Escale',
    "L'Éveil",
    'Le Relais',
    'La Traversée',
    'Les Compagnons',
    'les Petits Pas',
    'LE PONT',
    'The Harbour',
    'Lesage et amis',
    'Lantern Maps',
    'Open Garden Project',
    'CDC du Roc',
    'MDJ 14-17',
    '4 Vents',
    'Sans frontières',
    'Pour elles',
    'Tremplin',
    'Coup de main',
    'Petite Traversée',
    'Grand Maison',
    'Soleil levant',
    'Projet Racines',
    'Espace libre',
    'Aide aux devoirs du Cap',
    'Action bénévole du Lac',
    'Habitations du Pré',
    'Intervalle',
    'Mères au front',
    'Voisines',
    '<b>',
    '🌊',
  ],
};

const all = Object.entries(NAMES).flatMap(([article, names]) => names.map((name) => [name, article] as const));

describe('the article guessed from a name: none where there is a doubt', () => {
  it.each(all)('%s: %s', (name, article) => {
    expect(guessArticle(name)).toBe(article);
  });

  it('is tried on more than a hundred names', () => {
    expect(new Set(all.map(([name]) => name)).size).toBeGreaterThan(130);
  });
});

it.each([
  ['Femmes du monde', 'de Femmes du monde', 'à Femmes du monde'],
  ['Clinique juridique', 'de la Clinique juridique', 'à la Clinique juridique'],
  ['Ateliers du Port', 'des Ateliers du Port', 'aux Ateliers du Port'],
  ['Équiterre des Bois', 'd’Équiterre des Bois', 'à Équiterre des Bois'],
  ['Le Relais', 'du Relais', 'au Relais'],
  ['Les Compagnons', 'des Compagnons', 'aux Compagnons'],
  ['La Traversée', 'de La Traversée', 'à La Traversée'],
  ['L’Escale', 'de L’Escale', 'à L’Escale'],
  ['Au Coup de pouce', 'd’Au Coup de pouce', 'à Au Coup de pouce'],
])('%s in a sentence: « %s », « %s »', (name, de, à) => {
  const said = (preposition: 'de' | 'à') => {
    const { before, name: rest } = beforeName(preposition, guessArticle(name), name);
    return before + rest;
  };
  expect([said('de'), said('à')]).toEqual([de, à]);
});

it.each([
  ['Maison d’hébergement L’Escale', 'L’Escale', 'none'],
  ['Maison des jeunes', 'MDJ', 'la'],
  ['Association Équiterre', 'Équiterre', 'none'],
  ['Association des parents', 'Parents du Lac', 'none'],
  ['Femmes du Lac', 'Centre du Lac', 'le'],
  ['Centre du Lac', '\u200b', 'le'],
])(
  'of « %s », short « %s », the article goes with the name used in sentences: %s',
  (org_name__full, short, article) => {
    const answers = { org_name__full, org_name__short: short };
    expect(readInterview(shipped(), answers, '2026-11-20').read('org_name__article')).toBe(article);
  },
);
