import type { Pack } from '../engine/pack.ts';
import { carriersOf, writeCondition } from '../engine/pack.ts';
import { UsageError, type Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { BASE, openPack } from './read-files.ts';
import { printJson } from './report.ts';

/** What the line of an entry says; the other keys are for `--json`. */
type Listed = Readonly<
  { id: string } & { [K in 'variant' | 'when' | 'label' | 'title' | 'words']?: string | null } & Record<string, unknown>
>;

const lists: Readonly<Record<string, (pack: Pack) => readonly Listed[]>> = {
  questions: (pack) =>
    pack.steps.flatMap((step) =>
      step.questions.map((question) => ({
        id: question.id,
        step: step.id,
        label: question.label,
        type: question.type,
        quick: question.quick ?? false,
        when: question.when ? writeCondition(question.when) : null,
        sources: question.sources,
        fields: question.fields.map(({ id }) => id),
      })),
    ),
  clauses: (pack) =>
    pack.documents.flatMap((document) =>
      document.sections.flatMap((section) =>
        section.clauses.map((clause) => ({
          id: clause.id,
          variant: clause.variant ?? null,
          document: document.id,
          section: section.id,
          title: clause.title,
          class: clause.class,
          custody: clause.custody,
          when: clause.when ? writeCondition(clause.when) : null,
          sources: clause.sources,
          facts: clause.facts,
          languages: ['fr', 'en'],
          place: clause.place,
        })),
      ),
    ),
  rules: (pack) =>
    pack.rules.map((rule) => ({
      id: rule.id,
      severity: rule.severity.map(({ when, value }) => ({ when: when ? writeCondition(when) : null, value })),
      when: rule.when ? writeCondition(rule.when) : null,
      questions: rule.questions,
      repairs: rule.repairs.length,
    })),
  documents: (pack) =>
    pack.documents.map((document) => ({
      id: document.id,
      when: document.when ? writeCondition(document.when) : null,
      sections: document.sections.map(({ id }) => id),
    })),
  sources: (pack) => {
    const carriers = carriersOf(pack);
    return pack.trace.items.map(({ id, guide, words, instead, not_carried }) => ({
      id,
      guide,
      words,
      carriers: carriers.get(id) ?? [],
      instead: instead ?? null,
      not_carried: not_carried ?? null,
    }));
  },
  facts: (pack) =>
    Object.entries(pack.facts).flatMap(([file, facts]) =>
      facts.map((fact) => ({ ...fact, file, when: fact.when ? writeCondition(fact.when) : null })),
    ),
};

/** What a pack holds, one kind at a time. */
export const list: Command = (given: Arguments) => {
  const [kind, ...more] = given.files;
  const entries = kind !== undefined && Object.hasOwn(lists, kind) ? lists[kind] : undefined;
  if (!entries || more.length > 0)
    throw new UsageError({
      fr: `dites ce qui est à lister : ${Object.keys(lists).join(', ')}`,
      en: `list one of: ${Object.keys(lists).join(', ')}`,
    });
  const pack = openPack(given.pack ?? BASE, given.languages?.[0] ?? 'fr');
  if (!pack) return 1;
  if (given.json) printJson(entries(pack));
  else for (const entry of entries(pack)) console.log(sayEntry(entry));
  return 0;
};

function sayEntry({ id, variant, when, label, title, words }: Listed): string {
  const name = variant ? `${id}--${variant}` : id;
  return [name, label ?? title ?? words, when && `(${when})`].filter(Boolean).join('  ');
}
