import type * as french from '../fr/shared-link.ts';

export const shared: typeof french.shared = {
  title: 'A policy to read',
  description: 'The policy that a team sent you in a link. It is read here; nothing leaves your device.',
  lead: 'A team sent you this link. The answers are in the link itself: they go through no server and nothing is kept on this device.',
  noScript: 'Reading a policy sent in a link takes JavaScript. Ask for the Word or Markdown document instead.',
  waiting: 'Opening the policy…',
  altered: 'This link is cut or altered: nothing was opened. Ask the team to send it again, or to send the document.',
  old: 'This browser is too old to open this link. Try another, or ask the team for the document.',
  offline: 'The page could not load what it needs to read the policy. Check the connection, then reload the page.',
  docx: 'Word document (DOCX)',
  print: 'Print or save as PDF',
  own: 'Make your own organization’s policy',
};
