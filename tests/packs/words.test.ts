import { describe, expect, it } from 'vitest';
import type { Block, TemplateInline } from '../../src/engine/0-language/nodes.ts';
import { wordsOf } from '../../src/engine/1-pack/model/documents.ts';
import type { Language } from '../../src/engine/interview.ts';
import { nameOf, shipped, wordings } from './shipped.ts';

/** Words that one language has and the other has not. Enough of them in a sentence say which it is. */
const COMMON: Readonly<Record<Language, RegExp>> = {
  fr: /(?<![\p{L}’'-])(le|la|les|des|une|du|est|sont|pour|avec|dans|qui|que|cette|ces|vous|nous|leur|doit|peut|pas|mais|selon|sans|aux)(?![\p{L}-])/giu,
  en: /(?<![\p{L}’'-])(the|and|with|from|which|who|that|this|these|your|their|must|should|they|are|when|what|into|without|of)(?![\p{L}-])/giu,
};
/** Proper names keep their own language. */
const NAMES =
  /« [^»]*»|“[^”]*”|https?:\S+|\S+\.(com|org|ca|net)\S*|Vie privée|Maison des jeunes L[’']Embarcadère|Info-Santé|Tel-jeunes|SOS violence conjugale|Le droit d’auteur|Loi [^.,;)]*|Code [^.,;)]*|Charte [^.,;)]*|Élections Québec|Kids Help Phone|Jeunesse, J’écoute|Commission d’accès[^.,;)]*|la Maison|le Centre|les Compagnons|l’Atelier/gu;

function plain(blocks: readonly Block<TemplateInline>[]): readonly string[] {
  const inline = (nodes: readonly TemplateInline[]): string =>
    nodes
      .map((node) => (node.type === 'text' ? node.value : 'children' in node ? inline(node.children) : ' … '))
      .join('');
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap(plain);
    if (block.type === 'table') return [...block.head, ...block.rows.flat()].map(inline);
    return block.type === 'quote' ? plain(block.children) : [inline(block.children)];
  });
}

/** Words of the wrong language in one sentence, beyond what chance and names explain. */
function foreign(text: string, language: Language): readonly string[] {
  const own = text.replace(NAMES, ' ');
  const other = own.match(COMMON[language === 'fr' ? 'en' : 'fr']) ?? [];
  return other.length >= 2 && other.length >= (own.match(COMMON[language]) ?? []).length ? [text] : [];
}

describe.each(['fr', 'en'] as const)('in the %s pack', (language) => {
  it.each(wordings(shipped(language)).map(({ clause }) => [nameOf(clause), clause] as const))(
    '%s speaks that language',
    (_name, clause) => {
      const { title, rationale, basis } = clause;
      expect(
        [title, rationale, basis ?? '', ...plain(wordsOf(clause))].flatMap((text) => foreign(text, language)),
      ).toEqual([]);
    },
  );

  it('so do the questions, the rules, the facts and the words around', () => {
    const pack = shipped(language);
    const fields = pack.steps.flatMap(({ questions }) =>
      questions.flatMap((question) => [question, ...question.fields, ...(question.columns ?? [])]),
    );
    const said = fields.flatMap(({ label, help, example, blank, options }) => [
      label,
      help,
      example,
      blank,
      ...(options ?? []).flatMap((option) => [option.label, option.short]),
    ]);
    const whys = pack.steps.flatMap(({ questions }) => questions.map(({ why }) => why));
    const inline = (nodes: readonly TemplateInline[]) => plain([{ type: 'paragraph', children: nodes }]);
    const others = [
      ...pack.rules.flatMap(({ message, repairs }) => [message, ...repairs.map(({ label }) => label)].flatMap(inline)),
      ...Object.values(pack.words).flatMap(inline),
      ...Object.values(pack.sources),
      ...pack.derived.map(({ label }) => label),
    ];
    expect(
      [...said, ...whys, ...others].filter((text) => text !== undefined).flatMap((text) => foreign(text, language)),
    ).toEqual([]);
  });
});

describe('the check can fail', () => {
  it.each([
    ['fr', 'The person who posts must read the policy.'],
    ['en', 'La personne qui publie doit lire la politique.'],
  ] as const)('in %s: %s', (language, text) => {
    expect(foreign(text, language)).toEqual([text]);
    expect(foreign(text, language === 'fr' ? 'en' : 'fr')).toEqual([]);
  });
});

it('no text is left in waiting, and none is the same in both languages where words differ', () => {
  const all = JSON.stringify([shipped('fr'), shipped('en')]);
  expect(all.match(/\b(TODO|FIXME|XXX|TBD)\b|lorem ipsum|à compléter plus tard|placeholder/g) ?? []).toEqual([]);
  const [fr, en] = (['fr', 'en'] as const).map((language) =>
    wordings(shipped(language)).map(({ clause }) => [
      clause.rationale,
      ...plain(wordsOf(clause)).filter((text) => text.length > 40),
    ]),
  );
  expect(fr!.flatMap((texts, index) => texts.filter((text) => en![index]!.includes(text)))).toEqual([]);
});
