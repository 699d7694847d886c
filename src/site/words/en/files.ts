import type * as french from '../fr/files.ts';

export const files: typeof french.files = {
  title: 'Download the policy',
  intro: 'The document reflects your answers at this moment; you can make another one at any time.',
  docx: 'Word document (DOCX)',
  print: 'Print or save as PDF',
  guideHint:
    'How to apply the policy, clause by clause, under the same numbers. The board adopts the policy; the team keeps the guide up to date.',
  together: 'Policy and guide, one Word document',
  editions: 'Other editions',
  annotated: 'Annotated edition (Word)',
  annotatedHint:
    'For reading together before adopting it: a comment in the margin says where each clause comes from, with your answers, the idea, the law and the guides.',
  bilingual: 'Bilingual edition (Word)',
  bilingualHint:
    'English and French side by side, clause by clause, under the same numbers. What you wrote yourselves stays as it is on both sides.',
  copies: 'What is the file for?',
  carry: 'Working copy, with your answers',
  carryHint: 'Next year’s team will be able to reopen the document here. Keep it inside: it also holds your notes.',
  publication: 'Copy for publication, without your answers',
  publicationHint: 'For a website, a partner or a funder: the same text, and nothing more.',
  share: {
    title: 'Send a link',
    intro:
      'The link opens the policy, to read and to download. Your answers are in the link: whoever receives it can read them. It leaves out your notes, your reasons, what is set aside, who answered what and the versions already adopted.',
    names: 'Include people’s names',
    make: 'Copy the link',
    link: 'Link to the policy',
  },
  review: 'Versions and review: say that the document was adopted, see what changed',
  answersTitle: 'Your answers',
  answersIntro: 'They live on this device only. The answers file is the lasting copy: keep it with your documents.',
  save: 'Download the answers file',
  open: 'Open an answers file or a policy',
  drop: 'You can also drop the file anywhere on the page.',
  aside: 'Go back to the answers set aside',
  erase: 'Erase this policy from this device',
};

export const letterhead: typeof french.letterhead = {
  title: 'Your letterhead',
  intro:
    'Drop one of your Word documents here, a letterhead or a template: each Word document you download takes its styles, margins, header, footer and logo, never its text. It stays in memory for this visit, and is sent nowhere.',
  choose: 'Your organization’s Word document',
  remove: 'Remove',
};

export const formats: typeof french.formats = {
  docx: 'Word',
  md: 'Markdown',
  csv: 'Spreadsheet (CSV)',
};

export const companions: typeof french.companions = {
  title: 'What goes with the policy',
  kitIntro:
    'For the board: the policy, the resolution, the points to decide and what departs from the suggested choices, in Word.',
  kit: 'Board kit (ZIP)',
  kitName: 'board-kit',
  sheets: '{n} sheet made from your answers|{n} sheets made from your answers',
};

export const share: typeof french.share = {
  copied: 'The link is copied.',
  toCopy: 'Here is the link, to copy:',
  tooOld: 'This browser is too old to make a link. Send the document or the answers file instead.',
  tooLong:
    'Your answers are too long for a link ({length} characters of {most}). Send the document or the answers file instead.',
};

export const fileNames: typeof french.fileNames = {
  policy: 'social-media-policy',
  guide: 'social-media-guide',
  together: 'social-media-policy-and-guide',
  annotated: 'social-media-policy-annotated',
  bilingual: 'social-media-policy-bilingual',
  answers: 'balises-answers',
};

export const downloaded: typeof french.downloaded = {
  said: 'Saved in your downloads: {name}.',
  policy: 'Read the policy over as a team; the board kit, further down, helps to have it adopted.',
  answers: 'Keep this file with your documents: it opens everything here again.',
};
