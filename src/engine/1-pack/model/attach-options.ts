import type { Fact, Field, Option, Pack, Question, Role } from './pack.ts';
import { fieldsOf } from './questions.ts';

/**
 * A pack whose fields all have the options they draw from elsewhere: persons from the roles, `options_from` from a file
 * of facts or another field. A pack travels without them.
 */
export function attachOptions(pack: Pack): Pack {
  const attach = <F extends Field>(field: F): F => withOptions(field, (one) => drawnFrom(pack, one));
  return mapFields(pack, attach);
}

/** The pack without the options that `attachOptions` brings back. */
export function detachOptions(pack: Pack): Pack {
  const detach = <F extends Field>(field: F): F => {
    const { options, ...bare } = field;
    const kept = options && field.type !== 'person' && !field.options_from ? { ...bare, options } : bare;
    return { ...kept, ...(field.columns ? { columns: field.columns.map(detach) } : {}) } as F;
  };
  return mapFields(pack, detach);
}

/** The pack with each question, field and derived value changed; columns are left to the change. */
export function mapFields(pack: Pack, change: <F extends Field>(field: F) => F): Pack {
  const question = (one: Question): Question => ({
    ...change(one),
    fields: one.fields.map((field) => change(field)),
  });
  return {
    ...pack,
    steps: pack.steps.map((step) => ({ ...step, questions: step.questions.map(question) })),
    derived: pack.derived.map((one) => change(one)),
  };
}

function withOptions<F extends Field>(field: F, from: (field: Field) => readonly Option[] | undefined): F {
  const options = from(field);
  const columns = field.columns?.map((column) => withOptions(column, from));
  return { ...field, ...(options ? { options } : {}), ...(columns ? { columns } : {}) };
}

function drawnFrom({ roles, facts, steps }: Pack, field: Field): readonly Option[] | undefined {
  if (field.type === 'person') return offeredRoles(roles, field.id);
  const from = field.options_from;
  if (from === undefined) return undefined;
  if (Object.hasOwn(facts, from)) return facts[from]!.map(factOption);
  return fieldsOf({ steps }).find(({ id }) => id === from)?.options;
}

/**
 * A field that a role refers to cannot be answered by that role, nor by a later reference: it would stand for itself.
 */
function offeredRoles(roles: readonly Role[], fieldId: string): readonly Option[] {
  const own = roles.findIndex(({ refers_to }) => refers_to === fieldId);
  const offered = own < 0 ? roles : roles.filter(({ refers_to }, index) => refers_to === undefined || index < own);
  return offered.map(({ id, label }) => ({ id, label: label.charAt(0).toUpperCase() + label.slice(1) }));
}

function factOption({ id, label, short, when, typed_in, typed_label, to_confirm }: Fact): Option {
  return {
    id,
    label,
    ...(short === undefined ? {} : { short }),
    ...(when === undefined ? {} : { when }),
    ...(typed_in === undefined ? {} : { typed_in }),
    ...(typed_label === undefined ? {} : { typed_label }),
    ...(to_confirm === undefined ? {} : { to_confirm }),
  };
}
