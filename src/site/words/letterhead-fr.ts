import type { LetterheadWords } from './letterhead-words.ts';

export const letterhead: LetterheadWords = {
  title: 'L’allure de votre organisation',
  intro:
    'Déposez ici un de vos documents Word, papier à en-tête ou modèle\u00A0: chaque document Word téléchargé en prend les styles, les marges, l’en-tête, le pied de page et le logo, jamais le texte. Il reste en mémoire le temps de cette visite, et n’est envoyé nulle part.',
  choose: 'Document Word de votre organisation',
  remove: 'Retirer',
};
