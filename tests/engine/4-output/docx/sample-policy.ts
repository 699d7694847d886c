import type { AnswersFile } from '../../../../src/engine/0-language/answers-file.ts';
import {
  bullets,
  clause,
  documentOf,
  emphasis,
  heading,
  lineBreak,
  link,
  mark,
  note,
  ordered,
  p,
  quote,
  strong,
  table,
  text,
  typed,
} from './sample.ts';

export const answers: AnswersFile = {
  format: 'balises/answers@1',
  pack: { name: 'base', version: '1.0.0' },
  language: 'fr',
  path: 'quick',
  date: '2026-11-20',
  answers: {
    org_name__full: 'Maison des jeunes L’Embarcadère',
    tone_values: { undecided: true, note: 'Tutoyer ou vouvoyer? 🌊👩‍👩‍👧' },
    responsible__lead: { role: 'coordination', name: 'Marie Tremblay' },
  },
  notes: { approval_model: 'À revoir avec le conseil.' },
};

const objet = [
  clause('1.1', 'À quoi sert cette politique', [
    p(
      'La présente politique établit les principes et les procédures par lesquels la ',
      typed('Maison des jeunes L’Embarcadère'),
      ' gère sa présence sur les médias sociaux. L’organisme l’a choisie pour lui-même, après en avoir discuté en équipe.',
    ),
  ]),
  clause('1.2', 'Ce que nous voulons', [
    p('Les médias sociaux servent d’abord à :'),
    bullets(
      [p('faire connaître les activités et les services')],
      [
        p('joindre les jeunes du quartier là où ils sont, et leurs parents'),
        bullets([p('sur Instagram')], [p('sur Facebook, pour les parents')]),
      ],
      [p('remercier les bénévoles et les partenaires '), p('Un mot par mois, avec leur accord.')],
    ),
    p('Ces objectifs sont revus chaque année. ', mark('undecided', '[✕ à décider]')),
  ]),
  clause(
    '1.3',
    'Force des règles',
    [
      p(
        'Dans ce document, « ',
        strong(text('doit')),
        ' » dit une obligation et « ',
        strong(text('est invitée à')),
        ' » une recommandation.',
      ),
      quote(
        p('« Les propos tenus ici n’engagent que moi. »'),
        p('Ce texte se place dans la description d’un compte personnel.'),
      ),
    ],
    { label: 'Recommandé' },
  ),
];

const roles = [
  clause('2.1', 'Personne responsable', [
    p(
      'La coordination (',
      typed('Marie Tremblay'),
      ') ',
      strong(text('doit')),
      ' planifier, publier, répondre et rendre compte. Elle est remplacée par ',
      mark('blank', '[personne à nommer]'),
      '.',
    ),
  ]),
  clause('2.2', 'Approbation avant publication', [
    p(
      'Toute personne qui prépare une publication ',
      strong(text('doit')),
      ' la soumettre à la direction dans l’ordre suivant :',
    ),
    ordered(
      [p('relire le texte à voix haute;')],
      [p('vérifier les accords écrits :'), ordered([p('photo')], [p('voix')])],
      [p('envoyer au moins 24 heures avant.')],
    ),
    p('En cas d’urgence :'),
    ordered([p('appeler la direction;')], [p('publier ensuite.')]),
    note(
      'Obligation légale ou de sécurité : Loi sur la protection des renseignements personnels dans le secteur privé, art. 12 à 14.',
    ),
  ]),
  clause('2.3', 'Rythme de publication', [
    p('Voici ce que l’équipe s’engage à tenir.'),
    table(
      ['Plateforme', 'Publications par semaine', 'Format', 'État', 'Responsable'],
      ['Facebook', '3', 'photo et lien vers le site', 'active', 'coordination'],
      ['Instagram', '3', 'photo', 'en démarrage', 'animation'],
      ['TikTok', '1', 'vidéo courte, sous-titrée', mark('to_confirm', 'à confirmer'), 'animation'],
    ),
    p('Le temps total est d’environ 4,9 heures par semaine.'),
  ]),
];

const vie = [
  clause('3.1', 'Images', [
    p(
      'Aucune image où une personne peut être reconnue ',
      strong(text('ne doit')),
      ' être publiée sans son accord écrit. ',
      mark('to_correct', '[à corriger]'),
      ' Les détails sont ',
      emphasis(text('toujours')),
      ' dans le ',
      link('https://www.cai.gouv.qc.ca/protection?a=1&b=2', text('guide de la Commission')),
      '.',
    ),
    heading('Retrait'),
    p(
      typed('Écrire à info@embarcadere.example'),
      lineBreak,
      typed('ou appeler le 514 555-0123,'),
      lineBreak,
      typed('du lundi au vendredi, de 9 h à 17 h.'),
    ),
    bullets([p('visage')], [p('voix')]),
    note('Obligation légale ou de sécurité : droit à l’image.'),
  ]),
  clause('3.2', 'Aide', [
    table(
      ['Ligne', 'Numéro', 'Quand'],
      ['Urgence', '911', 'Danger immédiat pour la vie ou la sécurité'],
      ['Tel-jeunes', '1 800 263-2266', 'Jeunes de 5 à 20 ans, jour et nuit, par téléphone, texto ou clavardage'],
      ['', '', ''],
    ),
  ]),
];

const faits = [
  clause('A.1', 'Ce qui change', [
    table(['Fait', 'Vérifié le'], ['Âge minimal', '20 novembre 2026']),
    note('Obligation légale ou de sécurité : conditions des plateformes.'),
  ]),
];

/** Three sections and an annex of a policy as a team would print it. */
export const policy = documentOf(
  [
    { id: 'purpose', number: '1.', title: 'Objet et objectifs', label: 'Obligatoire', clauses: objet },
    {
      id: 'waiting',
      title: 'Rien encore',
      clauses: [clause('9.9', 'Invisible', [p('jamais imprimé')], { status: 'waiting' })],
    },
    { id: 'roles', number: '2.', title: 'Rôles et approbations', clauses: roles },
    { id: 'privacy', number: '3.', title: 'Vie privée et images', clauses: vie },
    { id: 'facts', number: 'Annexe A.', annex: true, title: 'Faits datés', clauses: faits },
  ],
  {
    words: { draft: 'PROJET', page: 'Page', of: 'de', annex: 'Annexe', contents: 'Table des matières' },
    front: [p('Projet, version 1.0'), p('À adopter par le conseil d’administration le 1er décembre 2026')],
    answers,
  },
);
