/** The page that a shared link opens. */
export const shared = {
  title: 'Une politique à lire',
  description: 'La politique qu’une équipe vous a envoyée par un lien. Elle se lit ici; rien ne quitte votre appareil.',
  lead: 'Une équipe vous a envoyé ce lien. Les réponses sont dans le lien lui-même\u00A0: elles ne passent par aucun serveur et rien n’est gardé sur cet appareil.',
  noScript:
    'Pour lire une politique envoyée par un lien, il faut JavaScript. Demandez plutôt le document Word ou Markdown.',
  waiting: 'Ouverture de la politique…',
  altered:
    'Ce lien est coupé ou modifié\u00A0: rien n’a été ouvert. Demandez à l’équipe de le renvoyer, ou d’envoyer le document.',
  old: 'Ce navigateur est trop ancien pour ouvrir ce lien. Essayez-en un autre, ou demandez le document à l’équipe.',
  offline:
    'La page n’a pas pu charger ce qu’il faut pour lire la politique. Vérifiez la connexion, puis rechargez la page.',
  docx: 'Document Word (DOCX)',
  print: 'Imprimer ou enregistrer en PDF',
  own: 'Faire la politique de votre organisation',
};
