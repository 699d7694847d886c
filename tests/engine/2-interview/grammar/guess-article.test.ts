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

/** More of them, a line a kind: what reads `article`, then names parted by points. */
const MORE = `
la: Cuisine collective du Rang · Soupe populaire du Quai · Marche des lanternes? · Radio des Marées · Télévision communautaire du Cap · Boutique du Partage · Caisse d’entraide du Val · Villa des Aulnes · Cité des enfants du Parc · Tablée du Vallon · Traverse du Fleuve · Mission du Vieux-Port · Régie du loisir du Lac · Chambre de commerce du Pic · Maisonnée du Ruisseau · Compagnie du Tréteau · Confédération des marcheurs · Commission des loisirs du Rang 5 · Ressource du Sentier · Résidence Les Saules · Guilde des fileuses · Mutuelle du Canton · Ludothèque du Pré · Clinique du Pont · Brigade des berges · Paroisse du Saint-Esprit · Crèche des Lutins · Fraternité du Quai · Galerie du Hangar · Société des amis du Moulin · Coopérative jeunesse de services
le: Comptoir alimentaire du Ruisseau · Comptoir vestimentaire du Cap · Relais des familles du Nord · Tremplin des jeunes · Pivot du Rang · Répit des Érables · Vestiaire du Quai · Bazar du Faubourg · Programme d’entraide du Val · Projet Racines-Nord? · Parc des Berges · Marché du Canal? · Laboratoire citoyen du Pic · Lieu d’accueil du Port · Bistro du Partage · Domaine des Pins · Poste de radio du Cap · Quartier des arts du Bas · Village des Bois · Groupe scout du Lac-Rond · Cercle des amis du livre · Havre du Fjord · Hameau des Cèdres? · Studio du Rideau · Sentier des Crêtes · Sport-études du Val? · Local des jeunes du Bourg · Logis du Pont? · Monastère du Vieux-Port? · Phare des familles · Pont des générations? · Point de rue du Nord? · Grenier du Partage · Dispensaire du Quai · Dépanneur solidaire du Rang · Parlement des jeunes du Val? · Diocèse du Nord · Ciné-club du Cap · Cinéma du Bourg · Collège du Fleuve · Consortium du bois · Cégep du Lac-Long · Comité de citoyens du Plateau · Centre communautaire du Sud · Centre intégré du Val? · Patro du Vieux-Port · Partenariat du quartier Est · Rassemblement des aînés · Hangar des arts? · Héritage du Canton? · Haut-Lieu du Bois? · Huitième Art du Cap?
l: Accorderie du Val · Université du troisième âge du Val · Épicerie solidaire du Quai · Escale du Port · Espace famille du Rang? · Étape du Sud? · Envol du Nord? · Abri du Pont · Agence de bénévoles du Cap · Aide alimentaire du Val? · Appel du large? · Arche du Lac · Arrêt-Jeunes? · Assemblée des parents du Bas · Atelier des Patients? · Auberge des Quatre-Saisons · Antenne du Nord · Académie du Rideau · Archipel des jeunes? · Éclaircie du Val · Éco-quartier du Port? · Écomusée du Fjord · Écurie du Rang? · Ensemble vocal du Cap · Envolée du Sud? · Harmonie du Bourg · Hébergement du Pont? · Hospice du Quai? · Habitation du Pré? · Initiative du Nord · Îlot du Parc · Oasis des familles · Opération Main tendue? · Organisation du Lac · Orphelinat du Port · Ouvroir du Bas · Outil du Rang? · Usine à musique du Port? · Union des producteurs du Val · Unité d’aide du Sud? · Heure du conte du Cap? · Histoire vivante du Bourg? · Hôpital du Sabot · Hôtel-Dieu du Lac · Horloge du Cap? · Humanité du Nord? · Institut des berges · Observatoire du Fjord
les: Cuisines collectives du Rang · Jardins de la Rive · Comptoirs du Val · Amis du Fleuve · Amis de la tourbière · Ateliers du Hangar · Voisins du Parc? · Auberges du Sentier · Bénévoles du Cap? · Chœurs du Nord · Cercles de lecture du Val · Clubs du Rang · Fermes du Canton · Fermières du Rang? · Festivals du Lac · Filles d’Isabelle du Bourg? · Grands Explorateurs du Val? · Habitations du Cap? · Journées du loisir du Sud? · Loisirs du Rang · Musées du Fjord · Œuvres du Relais · Petits Frères du Quai · Premiers Ateliers · Services à domicile du Sud · Cuisiniers solidaires? · Ressources du Nord · Troupes du Rideau · Scouts du Parc · Sœurs du Vallon
none: La Tablée du Val · Le Phare · Le Comptoir · L’Arche du Lac · L'Arrêt-Source · Les Fermières · LES AMIS · la Maisonnée · Le Tremplin · Les Services du Sud · L’Hirondelle · Le Hibou · L’Hôte · La Harpe · L’Œuvre · Ici et là · Ensemble · Avec elles · D’un Pont à l’autre · Du Fleuve à la mer · Des Racines et des ailes · En Marche · Entre-Nous · Vers l’Est · Pas à pas · Partageons · Bienvenue · Action jeunesse · Halte-là · Onze-Onze · Yoga pour toutes · 211 du Nord · CALACS du Cap · CAB du Val · YMCA du Lac · Food Not Bombs du Port · Habitat du cœur · Moisson du Nord · Suicide Action du Val · Tel-Écoute du Sud · Jeunesse du Rang · Centraide du Fjord · Sentiers · Vélo du Nord · Ô Bois · Ça marche · Mille et une familles · Trois-Sources · Mon Quartier · Notre Coin · Nos Racines · Vos Voisins · Bonjour la vie · Saint-Vincent du Quai · Sainte-Famille du Cap · Dr Merveille · M. et Mme Tout-le-Monde
`;

/** A name followed by « ? » may also be given none: what is not known is not guessed. */
const more = MORE.trim()
  .split('\n')
  .flatMap((line) => {
    const [article, names] = line.split(/: (.*)/s) as [string, string];
    return names.split(' · ').map((name) => [name.replace(/\?$/, ''), article, name.endsWith('?')] as const);
  });

const all = Object.entries(NAMES).flatMap(([article, names]) => names.map((name) => [name, article] as const));

describe('the article guessed from a name: none where there is a doubt', () => {
  it.each(all)('%s: %s', (name, article) => {
    expect(guessArticle(name)).toBe(article);
  });

  it.each(more)('%s: %s', (name, article, isRare) => {
    expect(isRare ? [article, 'none'] : [article]).toContain(guessArticle(name));
  });

  it('is tried on three hundred names', () => {
    expect(new Set([...all, ...more].map(([name]) => name)).size).toBeGreaterThanOrEqual(300);
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
