/** The page of the trace: from a guide’s item to what carries it, and back. */
export const trace = {
  title: 'D’où viennent ces règles',
  description:
    'Ce que disent les guides, dans nos mots, et la question ou l’article qui le porte; ce que Balises dit à la place des conseils vieillis ou risqués.',
  lead: 'Chaque question et chaque article repose sur un conseil de guide, ou sur un ajout de Balises. Voici tous ces conseils, dans nos mots, avec ce qui les porte; puis le chemin inverse, de l’article au guide.',
  onThisPage: 'Sur cette page',
  count: (items: number) => (items === 1 ? '1\u00A0élément' : `${items}\u00A0éléments`),
  same: 'C’est le même texte que l’exemplaire ci-dessus\u00A0: ses éléments ne sont pas comptés deux fois.',
  carriedBy: 'Porté par\u00A0:',
  question: 'question',
  clause: 'article',
  document: 'document',
  instead: 'Ce que nous disons\u00A0:',
  notCarried: 'Laissé de côté\u00A0:',
  outdated: 'Conseils vieillis ou risqués',
  outdatedLead:
    'Les guides ont quelques années. Là où un conseil a vieilli, ou peut faire du tort, voici ce que Balises dit à la place.',
  fromQuestions: 'De la question aux guides',
  fromClauses: 'De l’article aux guides',
  fromDocuments: 'Des documents d’accompagnement aux guides',
  floors: 'décision dans la politique, pratique dans le guide',
  inGuide: 'dans le guide seulement',
  file: 'Fichier\u00A0:',
  none: 'Aucun guide\u00A0: ce passage repose sur la loi, sur les règles des plateformes ou sur la sécurité des comptes.',
  report: 'Signaler une phrase fautive ou un numéro qui ne répond plus',
  reportLead:
    'Une phrase fausse, une loi changée, un numéro coupé\u00A0: dites-le, quelqu’un d’autre y échappera. Envoyez\u00A0:',
  reportWhat: [
    'le nom de l’article, tel qu’il est écrit sous son titre sur cette page (par exemple «\u00A0help_referral\u00A0»);',
    'la phrase ou le numéro, copié tel quel, et la langue;',
    'ce qui cloche, et, si vous l’avez, la source qui le montre.',
  ],
  reportWhom:
    'Écrivez à qui vous a donné l’adresse de ce site, ou ouvrez un billet dans le dépôt du projet. Si une personne est en danger, n’attendez pas\u00A0: appelez les services d’urgence.',
};
