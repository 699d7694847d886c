import type { Message } from '../../0-language/messages/message.ts';
import { mapFields } from '../model/attach-options.ts';
import { saysWhy } from './check-custody.ts';
import type { Lineage, PackFile } from '../source/lineage.ts';
import { hint } from '../source/nearest.ts';
import type { Hidden } from '../model/overlay.ts';
import type { ClauseTemplate, Default, Fact, Field, Pack } from '../model/pack.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { Passage } from '../source/passage.ts';
import { labelOf } from './label-of.ts';
import { clausesOf, POLICY } from '../model/documents.ts';
import { fieldsOf, questionsOf, withFields } from '../model/questions.ts';

type HiddenKind = Hidden['kind'];
type WrittenHidden = NonNullable<PackFile['head']['hide']>[number];
const KINDS: readonly HiddenKind[] = ['clause', 'question', 'option', 'rule', 'document'];

/** What the ids of each kind are, for an overlay that names one. */
const idsOf: Readonly<Record<HiddenKind, (pack: Pack) => readonly string[]>> = {
  clause: (pack) => clausesOf(pack).map(({ id }) => id),
  question: (pack) => questionsOf(pack).map(({ id }) => id),
  option: (pack) => [
    ...fieldsOf(pack).flatMap(({ id, options = [] }) => options.map((option) => `${id}.${option.id}`)),
    // A fact that no question offers is no choice: the law of a place, its emergency number.
    ...Object.entries(pack.facts).flatMap(([file, facts]) =>
      isOffered(pack, file) ? facts.map(({ id }) => `${file}.${id}`) : [],
    ),
  ],
  rule: (pack) => pack.rules.map(({ id }) => id),
  document: (pack) => pack.documents.flatMap(({ id }) => (id === POLICY ? [] : [id])),
};

/** How a thing of each kind is taken away. */
const without: Readonly<Record<HiddenKind, (pack: Pack, id: string) => Pack>> = {
  clause: (pack, id) => ({
    ...pack,
    documents: pack.documents.map((document) => ({
      ...document,
      sections: document.sections.map((section) => ({
        ...section,
        clauses: section.clauses.filter((clause) => clause.id !== id),
      })),
    })),
  }),
  question: withoutQuestion,
  option: withoutOption,
  rule: (pack, id) => ({ ...pack, rules: pack.rules.filter((rule) => rule.id !== id) }),
  document: (pack, id) => ({ ...pack, documents: pack.documents.filter((document) => document.id !== id) }),
};

/**
 * The pack without what its overlays take away, which `hidden` keeps with its reason. What is not there, is locked or
 * is a legal floor stays, with a message.
 */
export function hide(reader: PackReader, { overlays }: Lineage, pack: Pack): Pack {
  return overlays.reduce(
    (parent, { name, head, yaml }) =>
      (head.hide ?? []).reduce(
        (kept, written, index) => hideOne(new Passage(reader, yaml, ['hide']).at(index), kept, written, name),
        parent,
      ),
    pack,
  );
}

/** A pack without what was taken away of it. */
export function withoutHidden(pack: Pack, hidden: readonly Hidden[]): Pack {
  return hidden.reduce((kept, { kind, id }) => without[kind](kept, id), pack);
}

/** `name`: the overlay that takes it away. */
function hideOne(here: Passage, pack: Pack, written: WrittenHidden, name: string): Pack {
  const kinds = KINDS.filter((kind) => written[kind] !== undefined);
  const [kind] = kinds;
  if (!kind || kinds.length > 1) {
    here.report('wrong_shape', { path: 'hide', expected: KINDS.map((one) => `${one}: …`).join(' / ') });
    return pack;
  }
  const id = written[kind]!;
  const ids = idsOf[kind](pack);
  if (!ids.includes(id)) {
    here.report('nothing_to_hide', { kind, id, hint: hint(ids, id) });
    return pack;
  }
  if (!saysWhy(written.reason)) here.report('reason_missing', { id });
  const mistake = hinders(pack, kind, id);
  if (mistake) {
    here.report(mistake.code, mistake.params);
    return pack;
  }
  if (kind === 'question' && isOwed(pack, id))
    here.reader.report({ code: 'required_hidden', params: { id }, place: here.place, warning: true });
  here.reader.places.name('hidden', id, here.at(kind));
  return {
    ...without[kind](pack, id),
    hidden: [
      ...pack.hidden,
      { kind, id, label: labelOf(pack, kind, id), pack: name, reason: here.words('reason', written.reason) },
    ],
  };
}

/** Whether a question asks for what nothing else gives: its documents would have a blank for good. */
function isOwed(pack: Pack, id: string): boolean {
  const question = questionsOf(pack).find((one) => one.id === id)!;
  return withFields(question).some(
    (field) => field.required && !field.default && !field.undecided_default && field.type !== 'group',
  );
}

/** Why a thing stays: it is locked, holds what is, or is what a locked clause or the law rests on. */
function hinders(pack: Pack, kind: HiddenKind, id: string): Message | undefined {
  const clauses = clausesOf(pack);
  const locked = (found: readonly ClauseTemplate[]): Message | undefined => {
    const one = found.find(({ custody }) => custody === 'locked');
    return one && { code: 'clause_locked', params: { id: one.id, pack: one.pack } };
  };
  if (kind === 'clause') return locked(clauses.filter((clause) => clause.id === id));
  if (kind === 'document')
    return locked(clausesOf({ documents: pack.documents.filter((document) => document.id === id) }));
  if (kind !== 'option') return undefined;
  const [holder, option] = id.split('.') as [string, string];
  const relies = Object.hasOwn(pack.facts, holder)
    ? clauses.find(({ custody, facts }) => custody === 'locked' && facts.includes(option))
    : undefined;
  if (relies) return { code: 'locked_basis', params: { id, clause: relies.id, pack: relies.pack } };
  const field = fieldsOf(pack).find((one) => one.id === holder);
  return field?.options?.some((one) => one.id === option && one.fixed)
    ? { code: 'fixed_changed', params: { id } }
    : undefined;
}

/** A question no longer asked: its fields stand beside the derived values, where their defaults are read. */
function withoutQuestion(pack: Pack, id: string): Pack {
  const question = questionsOf(pack).find((one) => one.id === id)!;
  const { fields, why: _why, sources: _sources, quick: _quick, folded: _folded, ...own } = question;
  const inside = fields.map((field) =>
    own.when ? { ...field, when: field.when ? ({ op: 'and', of: [own.when, field.when] } as const) : own.when } : field,
  );
  return {
    ...pack,
    quick: pack.quick.filter((one) => one !== id),
    rules: pack.rules.map((rule) => ({ ...rule, questions: rule.questions.filter((one) => one !== id) })),
    steps: pack.steps.map((step) => ({ ...step, questions: step.questions.filter((one) => one.id !== id) })),
    derived: [...pack.derived, ...(own.type === 'group' ? [] : [own]), ...inside],
  };
}

/** An option no longer offered, nor chosen by a default among others. */
function withoutOption(pack: Pack, id: string): Pack {
  const [holder, option] = id.split('.') as [string, string];
  const facts = Object.hasOwn(pack.facts, holder)
    ? { ...pack.facts, [holder]: pack.facts[holder]!.filter((fact: Fact) => fact.id !== option) }
    : pack.facts;
  const change = <F extends Field>(field: F): F => {
    const inside = field.columns ? { ...field, columns: field.columns.map(change) } : field;
    if (inside.id !== holder && inside.options_from !== holder) return inside;
    const { options, default: usual, undecided_default: undecided } = inside;
    return {
      ...inside,
      ...(options ? { options: options.filter((one) => one.id !== option) } : {}),
      ...(usual ? { default: withoutChoice(usual, option) } : {}),
      ...(undecided ? { undecided_default: withoutChoice(undecided, option) } : {}),
    };
  };
  return mapFields({ ...pack, facts }, change);
}

function withoutChoice(source: Default, option: string): Default {
  if ('choices' in source)
    return { choices: source.choices.map((one) => ({ ...one, value: withoutChoice(one.value, option) })) };
  return 'value' in source && Array.isArray(source.value)
    ? { value: source.value.filter((one) => one !== option) as readonly string[] }
    : source;
}

/** Whether a question lets a team choose among the facts of a file. */
export function isOffered(pack: Pack, file: string): boolean {
  return fieldsOf(pack).some((field) => field.options_from === file);
}
