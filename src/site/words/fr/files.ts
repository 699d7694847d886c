import type { OfferedFormat } from '../../../engine/documents.ts';

/** The place of the files: the policy, the link, the answers. */
export const files = {
  title: 'Télécharger la politique',
  intro: 'Le document porte l’état de vos réponses en ce moment; vous pourrez en refaire un à tout moment.',
  docx: 'Document Word (DOCX)',
  print: 'Imprimer ou enregistrer en PDF',
  /** After the title of the guide. */
  guideHint:
    'Comment appliquer la politique, article par article, sous les mêmes numéros. Le conseil adopte la politique; l’équipe tient le guide à jour.',
  together: 'Politique et guide, un seul document Word',
  editions: 'Autres éditions',
  annotated: 'Édition annotée (Word)',
  annotatedHint:
    'Pour relire ensemble avant d’adopter\u00A0: un commentaire dans la marge dit d’où vient chaque article, avec vos réponses, l’idée, la loi et les guides.',
  bilingual: 'Édition bilingue (Word)',
  bilingualHint:
    'Le français et l’anglais côte à côte, article par article, sous les mêmes numéros. Ce que vous avez écrit vous-mêmes reste tel quel des deux côtés.',
  copies: 'À quoi servira le fichier?',
  carry: 'Copie de travail, avec vos réponses',
  carryHint:
    'L’équipe de l’an prochain pourra rouvrir le document ici. Gardez-le à l’interne\u00A0: il porte aussi vos notes.',
  publication: 'Copie pour publication, sans vos réponses',
  publicationHint: 'Pour un site web, un partenaire ou un bailleur de fonds\u00A0: le même texte, et rien de plus.',
  share: {
    title: 'Envoyer un lien',
    intro:
      'Le lien ouvre la politique, à lire et à télécharger. Vos réponses sont dans le lien\u00A0: qui le reçoit peut les lire. N’y sont pas\u00A0: vos notes, vos raisons, ce qui est mis de côté, qui a répondu quoi et les versions déjà adoptées.',
    names: 'Joindre le nom des personnes',
    make: 'Copier le lien',
    link: 'Lien vers la politique',
  },
  review: 'Versions et révision\u00A0: dire que le document est adopté, voir ce qui a changé',
  answersTitle: 'Vos réponses',
  answersIntro:
    'Elles vivent sur cet appareil seulement. Le fichier de réponses en est la copie durable\u00A0: gardez-le avec vos documents.',
  save: 'Télécharger le fichier de réponses',
  open: 'Ouvrir un fichier de réponses ou une politique',
  drop: 'Vous pouvez aussi déposer le fichier n’importe où sur la page.',
  aside: 'Reprendre les réponses mises de côté',
  erase: 'Effacer cette politique de cet appareil',
};

/** The place for an organisation’s own document. */
export const letterhead = {
  title: 'Votre papier à en-tête',
  intro:
    'Déposez ici un de vos documents Word, papier à en-tête ou modèle\u00A0: chaque document Word téléchargé en prend les styles, les marges, l’en-tête, le pied de page et le logo, jamais le texte. Il reste en mémoire le temps de cette visite, et n’est envoyé nulle part.',
  choose: 'Document Word de votre organisation',
  remove: 'Retirer',
};

/** Each format a document is offered in, by its name. */
export const formats = {
  docx: 'Word',
  md: 'Markdown',
  csv: 'Tableur (CSV)',
} satisfies Readonly<Record<OfferedFormat, string>>;

/** The documents beside the policy. */
export const companions = {
  title: 'Ce qui accompagne la politique',
  kitIntro:
    'Pour le conseil\u00A0: la politique, la résolution, les points à décider et ce qui s’écarte des choix proposés, en Word.',
  kit: 'Trousse du conseil (ZIP)',
  kitName: 'trousse-du-conseil',
  sheets: '{n} feuille faite à partir de vos réponses|{n} feuilles faites à partir de vos réponses',
};

/** What becomes of the link. */
export const share = {
  copied: 'Le lien est copié.',
  toCopy: 'Voici le lien, à copier\u00A0:',
  tooOld: 'Ce navigateur est trop ancien pour faire un lien. Envoyez plutôt le document ou le fichier de réponses.',
  tooLong:
    'Vos réponses sont trop longues pour un lien ({length} caractères sur {most}). Envoyez plutôt le document ou le fichier de réponses.',
};

/** How downloaded files are called. */
export const fileNames = {
  policy: 'politique-medias-sociaux',
  guide: 'guide-medias-sociaux',
  together: 'politique-et-guide-medias-sociaux',
  annotated: 'politique-medias-sociaux-annotee',
  bilingual: 'politique-medias-sociaux-bilingue',
  answers: 'reponses-balises',
};

/** What is said once a file is made. */
export const downloaded = {
  said: 'Enregistré dans vos téléchargements\u00A0: {name}.',
  policy: 'Relisez la politique en équipe; la trousse du conseil, plus bas, aide à la faire adopter.',
  answers: 'Gardez ce fichier avec vos documents\u00A0: il rouvre tout ici.',
};
