/**
 * What a team reads about the document it gives as its letterhead: apart, so that it comes with the Word writer and not
 * before.
 */
export const letterheadMessages = {
  letterhead_worn: {
    fr: 'Chaque document Word téléchargé d’ici porte maintenant l’allure de « {name} » : ses styles, ses marges, son en-tête et son pied de page.',
    en: 'Each Word document downloaded from here now has the look of “{name}”: its styles, margins, header and footer.',
  },
  letterhead_without_header: {
    fr: 'Chaque document Word téléchargé d’ici porte maintenant les styles et les marges de « {name} ». Ce document n’a ni en-tête ni pied de page : si le logo est dans le texte, déplacez-le dans l’en-tête, enregistrez et choisissez de nouveau le fichier.',
    en: 'Each Word document downloaded from here now has the styles and margins of “{name}”. That document has no header or footer: if the logo is in the text, move it into the header, save, and choose the file again.',
  },
  letterhead_without_picture: {
    fr: 'Chaque document Word téléchargé d’ici porte maintenant l’allure de « {name} », sans une image ou un dessin de son en-tête ou de son pied de page : il est dans un autre fichier, ou d’une sorte qui ne se reprend pas. Pour l’avoir, insérez-le dans l’en-tête comme image PNG ou JPEG, enregistrez et choisissez de nouveau le fichier.',
    en: 'Each Word document downloaded from here now has the look of “{name}”, without a picture or drawing of its header or footer: it is in another file, or of a kind that cannot be used. To have it, insert it in the header as a PNG or JPEG picture, save, and choose the file again.',
  },
  letterhead_foreign: {
    fr: '« {name} » n’est pas un document Word (.docx) : son allure n’est pas reprise. Dans Word ou LibreOffice, enregistrez-le sous « Document Word (.docx) », puis choisissez ce fichier.',
    en: '“{name}” is not a Word document (.docx): its look is not used. In Word or LibreOffice, save it as “Word document (.docx)”, then choose that file.',
  },
  letterhead_damaged: {
    fr: '« {name} » est abîmé ou incomplet : son allure n’est pas reprise. Ouvrez-le dans Word, enregistrez-en une copie, puis choisissez la copie.',
    en: '“{name}” is damaged or incomplete: its look is not used. Open it in Word, save a copy, then choose the copy.',
  },
  letterhead_protected: {
    fr: 'Un mot de passe protège « {name} » : son allure n’est pas reprise. Enregistrez-en une copie sans mot de passe, puis choisissez la copie.',
    en: 'A password protects “{name}”: its look is not used. Save a copy without the password, then choose the copy.',
  },
  letterhead_macros: {
    fr: '« {name} » contient des macros, c’est-à-dire des programmes : par prudence, son allure n’est pas reprise. Enregistrez-le sous « Document Word (.docx) », qui n’en garde aucune, puis choisissez ce fichier.',
    en: '“{name}” holds macros, that is, programs: to be safe, its look is not used. Save it as “Word document (.docx)”, which keeps none, then choose that file.',
  },
  letterhead_oversized: {
    fr: '« {name} » est trop gros pour un papier à en-tête (plus de 20 Mo, une fois ouvert) : son allure n’est pas reprise. Réduisez les images d’une copie, puis choisissez la copie.',
    en: '“{name}” is too large for a letterhead (more than 20 MB once opened): its look is not used. Shrink the pictures of a copy, then choose the copy.',
  },
  letterhead_trapped: {
    fr: '« {name} » est fait de façon à bloquer ou à tromper le programme qui l’ouvre : il n’a pas été repris. Demandez une autre copie à la personne qui vous l’a remis.',
    en: '“{name}” is made so as to block or mislead the program that opens it: it was not used. Ask the person who gave it to you for another copy.',
  },
} as const satisfies Readonly<Record<string, Readonly<{ fr: string; en: string }>>>;

/** The permanent code of a message about a letterhead. */
export type LetterheadCode = keyof typeof letterheadMessages;
