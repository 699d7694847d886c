import { downloaded } from './files.ts';
import { keeping } from './saving.ts';

/** The policies on this device, on the start page. */
export const device = {
  /** Said by the page. */
  page: {
    another: 'Commencer une autre politique',
    where: 'Elles sont dans ce navigateur seulement.',
    erasing: 'Ce qui peut les effacer',
    more: 'Renommer, dupliquer ou retirer',
    name: 'Nom dans cette liste',
    nameHint: 'Le document garde le nom de l’organisation. Sans nom ici, c’est lui qui paraît.',
    rename: 'Renommer',
    sister: 'Nom de l’organisation sœur',
    sisterHint:
      'Vos réponses, vos notes et vos textes sont repris. Le nom, les coordonnées, les personnes nommées et l’adoption ne le sont pas.',
    duplicate: 'Dupliquer pour elle',
    remove: 'Retirer de cet appareil',
    all: 'Toutes vos politiques\u00A0: les emporter, en ouvrir, les retirer',
    save: 'Enregistrer toutes ces politiques dans un fichier',
    saveHint: 'Pour les garder ailleurs, ou les retrouver sur un autre appareil.',
    open: 'Ouvrir un fichier de politiques, ou de réponses',
    openHint: 'Ce qu’il contient s’ajoute à la liste; rien n’y est remplacé.',
    removeAll: 'Les retirer toutes de cet appareil',
    promised: keeping.promised,
    unpromised: keeping.unpromised,
    undo: 'Annuler le retrait',
    looking: 'On regarde ce qui est à revoir…',
  },
  /** Said by its scripts. */
  live: {
    titles: {
      none: 'Plus aucune politique sur cet appareil',
      one: 'Votre politique sur cet appareil',
      many: 'Vos politiques sur cet appareil',
    },
    unnamed: 'politique sans nom',
    resume: 'Reprendre\u00A0: {name}, question {rank} de {all}',
    resumeCheck: 'Reprendre\u00A0: {name}, à la vérification',
    resumeOnly: 'Reprendre\u00A0: {name}',
    damaged: 'Voir ce qui reste\u00A0: {name}',
    damagedFacts:
      'Ce qui a été gardé ne se lit plus en entier. Ouvrez-la\u00A0: la page dit ce qu’on peut en reprendre, et rien n’est effacé.',
    version: 'Version {version}, adoptée le {date}',
    adopted: 'Adoptée le {date}',
    project: 'Projet',
    changed: 'modifiée le {date}',
    languages: { fr: 'en français', en: 'en anglais' },
    due: {
      late: 'Votre politique est à revoir depuis le {date}.',
      later: 'À revoir le {date}.',
      none: 'Aucune date de révision n’est prévue.',
      facts: '{n}\u00A0fait à revérifier|{n}\u00A0faits à revérifier',
      clauses: '{n}\u00A0article changé dans le modèle|{n}\u00A0articles changés dans le modèle',
    },
    renamed: 'Son nom dans cette liste\u00A0: {name}.',
    noName: 'Écrivez le nom de l’organisation sœur, puis dupliquez.',
    unread: 'Cette politique ne se lit plus\u00A0: elle ne peut pas être dupliquée.',
    duplicated:
      '«\u00A0{name}\u00A0» est dans la liste. Relisez les textes que vous aviez écrits\u00A0: ils peuvent nommer l’autre organisation.',
    full: 'Le navigateur n’a plus de place. Enregistrez toutes vos politiques dans un fichier, puis retirez-en de cet appareil.',
    removed: 'Retirée de cet appareil\u00A0: {name}. Tant que cette page est ouverte, vous pouvez l’y remettre.',
    back: 'De nouveau sur cet appareil\u00A0: {name}.',
    saved: downloaded.said,
    fileName: 'balises-politiques',
    notPolicies:
      'Ce fichier ne contient pas de politiques, ou il est abîmé; rien n’a changé ici. Un document Word ou Markdown s’ouvre dans le questionnaire.',
    opened: '{n}\u00A0politique est ajoutée à la liste.|{n}\u00A0politiques sont ajoutées à la liste.',
    there: '{n}\u00A0était déjà là.|{n}\u00A0étaient déjà là.',
  },
};
