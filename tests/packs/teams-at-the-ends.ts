import type { Answer, Answers, Field, Language, Pack, Question } from '../../src/engine/interview.ts';

/** Names of organisations of every kind: with and without their article, accents, abbreviations, signs and figures. */
const NAMES: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Le Comptoir',
    'La Passerelle',
    'Les Ailes du quartier',
    'L’Embarcadère',
    'L’Hirondelle inc.',
    'Maison des jeunes L’Escale',
    'Centre d’action bénévole de la Rive',
    'Comité logement du Bas-du-Fleuve',
    'Habitations Au fil de l’eau',
    'Hébergement d’urgence Haute-Rive',
    'Regroupement des organismes d’éducation',
    'Fédération des aînées et aînés',
    'Association « Un toit »',
    'Organisme de participation des parents',
    'Accueil Bonneau-Ville',
    'École ouverte',
    'Œuvre du Partage',
    'Coopérative d’habitation 7e Avenue',
    'Le 18 & Cie ltée',
    'C.A.L.A.C.S. du Nord',
    'ACEF de l’Estrie',
    'YWCA',
    'Ô Rivage!',
    'Bibliothèque publique de Saint-Y',
    'Table de concertation Ensemble',
    'Héros du quotidien',
    'Aide 24/7',
  ],
  en: [
    'The Landing',
    'Youth House',
    'Harbour Food Bank Inc.',
    'St. Mary’s Shelter',
    'Friends of the Library & Co.',
    'A New Start',
    'Open Door 24/7',
    'Ottawa Valley Literacy Network',
    'Hour of Hope',
    'Seniors’ Circle',
    'Collective “One Roof”',
    'Y.E.S. Centre',
  ],
};
const PEOPLE = ['Ana Ruiz', 'Luc O’Neil', 'Élise', 'J.-P. Roy'] as const;
const TYPED: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Accueil du midi',
    'entraide et dignité.',
    '  un lieu sûr pour tout le monde  ',
    'le lundi, de 9 h à 17 h',
    'Aide;',
  ],
  en: ['Lunch drop-in', 'respect and dignity.', '  a safe place for everyone  ', 'Mondays, 9 am to 5 pm', 'Help;'],
};

/** Numbers between 0 and 1, the same for the same seed: an additive sequence by the golden ratio, stirred (Weyl, 1916). */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let stirred = state ^ (state >>> 16);
    stirred = Math.imul(stirred, 0x21f0aaad);
    stirred ^= stirred >>> 15;
    stirred = Math.imul(stirred, 0x735a2d97);
    return ((stirred ^ (stirred >>> 15)) >>> 0) / 2 ** 32;
  };
}

/**
 * A team at the ends of what may be answered: a name of each kind in turn, lists with none, one, two or all of their
 * items, numbers at their least and their most. Each question is answered, left alone or left to decide.
 */
export function teamAtTheEnds(pack: Pack, seed: number): Answers {
  const next = sequence(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const names = NAMES[pack.language];
  const typed = (field: Field) => pick(TYPED[pack.language]).slice(0, field.max_length ?? 200);

  function list(field: Field): readonly string[] {
    const fixed = (field.options ?? []).filter((one) => one.fixed).map(({ id }) => id);
    const open = (field.options ?? []).filter((one) => !one.fixed && !one.exclusive).map(({ id }) => id);
    const size = Math.min(pick([0, 1, 2, open.length]), field.max ?? open.length);
    const from = Math.floor(next() * Math.max(1, open.length - size + 1));
    return [...fixed, ...open.slice(from, from + size)];
  }

  function value(field: Field): Answer {
    const ids = (field.options ?? []).map(({ id }) => id);
    switch (field.type) {
      case 'single':
        return pick(ids);
      case 'multi':
        return list(field);
      case 'number':
        return pick([field.min ?? 0, field.max ?? 200]);
      case 'date':
        return pick(['2024-02-29', '2026-11-20', '2027-12-31']);
      case 'person': {
        const role = pick(ids.filter((id) => id !== 'lead' && id !== 'backup'));
        return pick([role, { role, name: pick(PEOPLE) }]);
      }
      case 'list':
        return Array.from({ length: Math.min(pick([0, 1, 2, 9]), field.max ?? 9) }, () => typed(field));
      case 'rows':
        return rows(field);
      default:
        return typed(field);
    }
  }

  function rows(field: Field): Answer {
    const columns = field.columns ?? [];
    const firsts = columns[0]?.type === 'single' ? (columns[0].options ?? []).map(({ id }) => id) : undefined;
    const size = Math.min(pick([0, 1, 2, 6]), field.max ?? 6, firsts?.length ?? 6);
    const start = firsts ? Math.floor(next() * (firsts.length - size + 1)) : 0;
    const key = (column: Field) => column.id.slice(field.id.length + 2);
    const cell = (column: Field, rank: number, row: number) =>
      rank === 0 && firsts ? firsts[start + row]! : value(column);
    return Array.from({ length: size }, (_, row) =>
      Object.fromEntries(columns.map((column, rank) => [key(column), cell(column, rank, row)])),
    ) as Answer;
  }

  function answersTo(question: Question): readonly (readonly [string, Answer])[] {
    if (question.id === 'org_name') return [['org_name__full', names[seed % names.length]!]];
    const chance = next();
    if (chance < 0.1) return [];
    if (chance < 0.13) return [[question.id, { undecided: true, note: pick(TYPED[pack.language]) }]];
    return [question, ...question.fields]
      .filter(({ type }) => type !== 'group')
      .filter(() => next() < 0.85)
      .map((field) => [field.id, value(field)] as const);
  }

  return Object.fromEntries(pack.steps.flatMap(({ questions }) => questions).flatMap(answersTo));
}
