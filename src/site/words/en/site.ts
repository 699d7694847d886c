import type * as french from '../fr/site.ts';

export const site: typeof french.site = {
  locale: 'en-CA',
  description:
    'A social media policy that fits your team, written from your answers, in French and in English. Nothing leaves your device.',
  skip: 'Skip to content',
  header: { memberHome: (label) => `Balises, home page: ${label}`, home: 'Balises, home page' },
  newer: {
    ready: 'A newer version is ready. Your answers stay.',
    take: 'Take the new version',
  },
  footer: {
    nav: 'Footer',
    examples: 'Examples',
    examplesAnchor: 'examples',
    privacy: 'Privacy',
    trace: 'Where these rules come from',
    catalogue: 'Every clause and every question',
    accessibility: 'Accessibility',
    notAdvice:
      'Balises helps a team agree on clear rules. It is not legal advice: have someone read over what worries you.',
    licence:
      'Code under the MIT licence. Questions and clauses under CC\u00A0BY\u00A04.0: copy them, adapt them, name the source.',
    librariesLicences: 'Licences of the libraries this site uses',
  },
};
