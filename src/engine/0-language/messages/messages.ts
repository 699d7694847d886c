import type { authorMessages } from './author-messages.ts';
import { fileMessages } from './file-messages.ts';
import type { LetterheadCode } from './letterhead-messages.ts';

/**
 * Every message a team can read, in one table: the code is permanent, the words say what happened, what was expected,
 * then what to do.
 */
export const messages = {
  // What teams read about an answers file.
  file_damaged: {
    fr: 'Ce fichier ne contient pas de réponses lisibles : il est abîmé ou incomplet. Vos réponses actuelles n’ont pas bougé. Essayez une autre copie du fichier.',
    en: 'This file holds no readable answers: it is damaged or incomplete. Your present answers have not changed. Try another copy of the file.',
  },
  file_foreign: {
    fr: 'Ce fichier n’est pas un fichier de réponses de Balises. Vos réponses actuelles n’ont pas bougé. Choisissez le fichier de réponses, ou une politique exportée d’ici.',
    en: 'This is not a Balises answers file. Your present answers have not changed. Choose the answers file, or a policy exported from here.',
  },
  file_without_answers: {
    fr: 'Ce document vient de Balises, mais c’est une copie pour publication : elle ne porte pas les réponses. Vos réponses actuelles n’ont pas bougé. Choisissez la copie de travail, ou le fichier de réponses.',
    en: 'This document comes from Balises, but it is a copy for publication: it does not carry the answers. Your present answers have not changed. Choose the working copy, or the answers file.',
  },
  file_protected: {
    fr: 'Un mot de passe protège ce document : ses réponses ne se lisent pas. Vos réponses actuelles n’ont pas bougé. Enregistrez-en une copie sans mot de passe, puis ouvrez la copie.',
    en: 'A password protects this document: its answers cannot be read. Your present answers have not changed. Save a copy without the password, then open the copy.',
  },
  file_oversized: {
    fr: 'Ce fichier est bien plus gros qu’un document de Balises : il n’a pas été ouvert. Vos réponses actuelles n’ont pas bougé. Si vous y avez ajouté des images, retirez-les d’une copie, puis ouvrez la copie.',
    en: 'This file is much larger than a Balises document: it was not opened. Your present answers have not changed. If you added pictures to it, remove them from a copy, then open the copy.',
  },
  file_trapped: {
    fr: 'Ce fichier est fait de façon à bloquer ou à tromper le programme qui l’ouvre : il n’a pas été ouvert. Vos réponses actuelles n’ont pas bougé. Demandez une autre copie à la personne qui vous l’a remis.',
    en: 'This file is made so as to block or mislead the program that opens it: it was not opened. Your present answers have not changed. Ask the person who gave it to you for another copy.',
  },
  file_newer: {
    fr: 'Ce fichier vient d’une version plus récente de Balises ({version}). Vos réponses actuelles n’ont pas bougé. Ouvrez-le avec la version à jour du site.',
    en: 'This file comes from a newer version of Balises ({version}). Your present answers have not changed. Open it with the up-to-date site.',
  },
  file_of_other_version: {
    fr: 'Fait avec la version {found} du questionnaire; ici, c’est la version {expected}. Ce qui n’y correspond plus est nommé après ces mots; le reste est repris tel quel.',
    en: 'Made with version {found} of the questionnaire; this one is version {expected}. What no longer matches is named after these words; the rest is taken as it was.',
  },
  clauses_changed: {
    fr: 'Articles dont les mots ont changé depuis cette version ({count}) : {names}. Relisez-les avant d’adopter de nouveau le document.',
    en: 'Clauses whose words have changed since that version ({count}): {names}. Read them again before adopting the document anew.',
  },
  questions_new: {
    fr: 'Questions nouvelles depuis cette version ({count}) : {names} En attendant votre réponse, le choix proposé s’applique.',
    en: 'New questions since that version ({count}): {names} Until you answer, the suggested choice applies.',
  },
  file_of_other_pack: {
    fr: 'Fait avec un autre questionnaire, « {found} »; celui d’ici s’appelle « {expected} ». Ce qui n’y correspond pas est nommé après ces mots; le reste est repris tel quel.',
    en: 'Made with another questionnaire, “{found}”; this one is called “{expected}”. What does not match is named after these words; the rest is taken as it was.',
  },
  file_renamed: {
    fr: 'Ce qui a changé de nom depuis cette version : {ids}. Vos réponses ont suivi.',
    en: 'Renamed since that version: {ids}. Your answers have followed.',
  },
  unknown_answer: {
    fr: 'Aucune question d’ici ne s’appelle : {id}. Ce qui y était répondu est mis de côté, pas perdu.',
    en: 'No question here is called: {id}. What was answered there is set aside, not lost.',
  },
  wrong_type: {
    fr: 'La réponse à « {label} » n’a pas la forme attendue. Elle est mise de côté; répondez de nouveau à cette question.',
    en: 'The answer to “{label}” does not have the expected form. It is set aside; please answer that question again.',
  },
  wrong_option: {
    fr: '« {found} » n’est pas un choix de « {label} ». Choisissez dans la liste.',
    en: '“{found}” is not a choice of “{label}”. Choose from the list.',
  },
  bad_date: {
    fr: 'La date « {found} » n’existe pas dans le calendrier. Écrivez-la année-mois-jour, par exemple 2026-11-20.',
    en: 'The date “{found}” is not in the calendar. Write it year-month-day, for example 2026-11-20.',
  },
  number_bounds: {
    fr: '« {label} » demande un nombre {expected}; « {found} » n’y est pas. En attendant, cette réponse ne compte pas : corrigez-la.',
    en: '“{label}” asks for a number {expected}; “{found}” is not. Meanwhile, this answer does not count: please correct it.',
  },
  number_two_ways: {
    fr: '« {label} » : « {found} » peut se lire de deux façons, et ne compte pas en attendant. Écrivez {whole}, ou {decimal}.',
    en: '“{label}”: “{found}” can be read in two ways, and does not count meanwhile. Write {whole}, or {decimal}.',
  },
  too_long: {
    fr: '« {label} » accepte au plus {max} caractères; il y en a {found}. Raccourcissez un peu.',
    en: '“{label}” takes at most {max} characters; there are {found}. Shorten it a little.',
  },
  duplicate_row: {
    fr: '« {found} » est déjà dans « {label} ». Gardez une seule ligne pour chaque choix.',
    en: '“{found}” is already in “{label}”. Keep one line for each choice.',
  },
  required: {
    fr: 'Il manque une réponse : « {label} ». Répondez, ou choisissez « À décider en équipe ».',
    en: 'An answer is missing: “{label}”. Answer it, or choose “To decide as a team”.',
  },
  too_many: {
    fr: '« {label} » accepte au plus {max} éléments; il y en a {found}. Seuls les {max} premiers comptent; retirez-en.',
    en: '“{label}” takes at most {max} items; there are {found}. Only the first {max} count; remove some.',
  },
  no_special: {
    fr: '« {label} » demande une vraie réponse : ce point ne peut ni attendre ni être sans objet. Répondez à la question.',
    en: '“{label}” needs a real answer: this point can neither wait nor be set aside. Please answer the question.',
  },
  fixed_option: {
    fr: '« {found} » fait partie de ce que la loi protège : le choix reste coché dans « {label} ».',
    en: '“{found}” is part of what the law protects: it stays ticked in “{label}”.',
  },

  ...fileMessages,

  // What teams read about what the device keeps.
  storage_forbidden: {
    fr: 'Ce navigateur refuse d’enregistrer sur l’appareil (navigation privée, peut-être). Vous pouvez continuer; téléchargez le fichier de réponses avant de fermer la page.',
    en: 'This browser refuses to save on the device (private browsing, perhaps). You can go on; download the answers file before closing the page.',
  },
  storage_full: {
    fr: 'Il n’y a plus de place sur l’appareil : la dernière réponse n’est pas enregistrée. Téléchargez le fichier de réponses pour ne rien perdre.',
    en: 'There is no room left on the device: the last answer is not saved. Download the answers file so that nothing is lost.',
  },
  storage_damaged: {
    fr: 'Les réponses enregistrées sur cet appareil ne se lisent plus. Elles sont gardées de côté : téléchargez-les, puis repartez ou ouvrez un fichier de réponses.',
    en: 'The answers saved on this device can no longer be read. They are kept aside: download them, then start again or open an answers file.',
  },
  storage_uncopied: {
    fr: 'Les réponses enregistrées sur cet appareil ne se lisent plus, et il n’y a pas de place pour les garder de côté. Rien ne s’écrit par-dessus avant votre choix : téléchargez-les d’abord.',
    en: 'The answers saved on this device can no longer be read, and there is no room to keep them aside. Nothing is written over them before you choose: download them first.',
  },
  storage_older: {
    fr: 'Les dernières réponses enregistrées sur cet appareil ne se lisent plus; en voici une copie, peut-être plus ancienne. Vous pouvez télécharger ce qui ne se lit plus.',
    en: 'The last answers saved on this device can no longer be read; here is a copy, perhaps an older one. You can download what can no longer be read.',
  },
  other_tab: {
    fr: 'Un autre onglet a répondu autrement aux mêmes points; le reste est réuni. Rien n’est effacé : prenez ses réponses, ou gardez celles de cet onglet.',
    en: 'Another tab has answered the same points otherwise; the rest is brought together. Nothing is erased: take its answers, or keep those of this tab.',
  },
} as const satisfies Readonly<Record<string, Readonly<{ fr: string; en: string }>>>;

/** The permanent code of a message to a team. */
export type TeamCode = keyof typeof messages;

/** A permanent message code. */
export type Code = TeamCode | LetterheadCode | keyof typeof authorMessages;
